/** What a juror changed after the talk. The sealed value stays beside it; the latest change of the same thing counts. */

/** A score, or the pick of a work when `criterionId` is null. */
export interface TalkChange {
  seatId: string
  applicationId: string
  criterionId: string | null
  value: number | null
  workId: string | null
  reason: string
  at: Date
}

/** A juror's answers to one application: scores by criterion, and the picked work. */
export interface Said {
  scores: readonly { criterionId: string; value: number }[]
  pickedWorkId: string | null
}

/** One juror's answers after the talk: the sealed ones with the changes laid over, in the order in which they came. */
export function afterTalk<T extends Said>(sealed: T, changes: readonly TalkChange[]): T {
  const scores = new Map(sealed.scores.map(({ criterionId, value }) => [criterionId, value]))
  let pickedWorkId = sealed.pickedWorkId
  for (const change of inOrder(changes)) {
    if (change.criterionId === null) pickedWorkId = change.workId
    else if (change.value !== null) scores.set(change.criterionId, change.value)
  }
  return { ...sealed, pickedWorkId, scores: [...scores].map(([criterionId, value]) => ({ criterionId, value })) }
}

/** One thing that is no longer as it was sealed. */
export interface Moved {
  seatId: string
  applicationId: string
  /** Null: the pick of a work. */
  criterionId: string | null
  before: { value: number | null; workId: string | null }
  after: { value: number | null; workId: string | null }
  /** The reason of the last change. */
  reason: string
  at: Date
}

/**
 * What differs from the sealed answers when the talk is over, each thing once, in the order of its last change. Who
 * changed and changed back has moved nothing, and the rows still tell of it.
 */
export function movedBy(
  changes: readonly TalkChange[],
  sealedOf: (seatId: string, applicationId: string) => Said | undefined,
): Moved[] {
  const last = new Map<string, TalkChange>()
  for (const change of inOrder(changes)) {
    const thing = `${change.seatId} ${change.applicationId} ${change.criterionId ?? ''}`
    last.delete(thing)
    last.set(thing, change)
  }
  return [...last.values()].flatMap(({ seatId, applicationId, criterionId, value, workId, reason, at }): Moved[] => {
    const sealed = sealedOf(seatId, applicationId)
    const given = sealed?.scores.find((score) => score.criterionId === criterionId)?.value ?? null
    const before =
      criterionId === null ? { value: null, workId: sealed?.pickedWorkId ?? null } : { value: given, workId: null }
    const after = criterionId === null ? { value: null, workId } : { value, workId: null }
    const same = before.value === after.value && before.workId === after.workId
    return same ? [] : [{ seatId, applicationId, criterionId, before, after, reason, at }]
  })
}

const inOrder = (changes: readonly TalkChange[]): TalkChange[] =>
  [...changes].sort((one, other) => one.at.getTime() - other.at.getTime())
