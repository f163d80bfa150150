/** Puts a protocol together from what is known; it asks nobody and decides nothing. */

import type { Duel } from '#app/domains/art-round/deliberation/duels.ts'
import { afterTalk, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import type { Assessment, JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import type { RankingPart } from '#app/domains/art-round/selection/selection.ts'
import type { LetterScores, ProtocolRound, ScoredNumber } from './protocol.ts'

/** One round as it stands in the database. */
export interface KnownRound {
  round: JuryRound
  seats: readonly Seat[]
  assessments: readonly Assessment[]
  changes: readonly TalkChange[]
  /** Of the duel round that settles ties; null: none is closed. */
  duels: { applicationIds: readonly string[]; fought: readonly Duel[] } | null
  /** How suggested conflicts were answered, by seat and application. */
  conflicts: ReadonlyMap<string, string>
  /** What the ranking rests on. */
  part: RankingPart
}

/** How applications, works (by their place in the artist's order) and seats are called in a protocol. */
export interface Names {
  numberOf(applicationId: string): number
  positionOf(workId: string | null): number | null
  letterOf(seatId: string): string
}

const at = (instant: Date | null): string | null => instant?.toISOString() ?? null
const keyOf = (seatId: string, applicationId: string) => `${seatId} ${applicationId}`

/** One round in numbers and letters. */
export function roundContent(known: KnownRound, names: Names): Omit<ProtocolRound, 'checksum'> {
  const { round, seats, part, duels, changes } = known
  const keys = new Map(round.criteria.map(({ id, key }) => [id, key]))
  return {
    number: round.number,
    scale: { ...round.scale, words: round.scaleWords },
    anonymous: round.anonymous,
    selective: round.selective,
    criteria: round.criteria.map(({ key, labelNb, labelEn, weight }) => ({ key, labelNb, labelEn, weight })),
    jurors: seats
      .map(({ id, standIn, declaredAt, sealedAt }) => ({
        letter: names.letterOf(id),
        standIn,
        declaredAt: at(declaredAt),
        sealedAt: at(sealedAt),
      }))
      .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    chairCountsTwice: part.chairId === null ? null : names.letterOf(part.chairId),
    ...scoresOf(known, names, keys),
    recusals: recusalsOf(known, names),
    talkChanges: changes.map(({ applicationId, seatId, criterionId, value, workId, reason, at: when }) => ({
      application: names.numberOf(applicationId),
      letter: names.letterOf(seatId),
      criterion: criterionId === null ? null : (keys.get(criterionId) ?? null),
      value,
      pick: names.positionOf(workId),
      reason,
      at: when.toISOString(),
    })),
    duels: duels && {
      applications: duels.applicationIds.map(names.numberOf).sort((a, b) => a - b),
      fought: duels.fought.map(({ seatId, firstId, secondId, outcome }) => ({
        letter: names.letterOf(seatId),
        first: names.numberOf(firstId),
        second: names.numberOf(secondId),
        outcome,
      })),
    },
    basis: part.basis,
    missing: part.missing,
  }
}

function scoresOf(
  known: KnownRound,
  names: Names,
  keys: ReadonlyMap<string, string>,
): Pick<ProtocolRound, 'scores' | 'notBefore'> {
  const byApplication = new Map<string, Record<string, LetterScores>>()
  for (const assessment of known.assessments) {
    const told = lettersOf(assessment, known.changes, names, keys)
    if (!told) continue
    const letters = byApplication.get(assessment.applicationId) ?? {}
    byApplication.set(assessment.applicationId, { ...letters, [names.letterOf(assessment.seatId)]: told })
  }
  const before = new Set(known.part.scored.map(({ applicationId }) => applicationId))
  const row = (id: string, counts: readonly string[]): ScoredNumber => ({
    application: names.numberOf(id),
    counts: counts.map(names.letterOf).sort(),
    letters: sorted(byApplication.get(id) ?? {}),
  })
  const inOrder = (rows: ScoredNumber[]) => rows.sort((a, b) => a.application - b.application)
  const scores = known.part.scored.map((of) =>
    row(
      of.applicationId,
      of.scores.map(({ jurorId }) => jurorId),
    ),
  )
  const others = [...byApplication.keys()].filter((id) => !before.has(id)).map((id) => row(id, []))
  return { scores: inOrder(scores), notBefore: inOrder(others) }
}

/** Null for a juror who is recused or has scored nothing. */
function lettersOf(
  assessment: Assessment,
  changes: readonly TalkChange[],
  { positionOf }: Names,
  keys: ReadonlyMap<string, string>,
): LetterScores | null {
  const { seatId, applicationId, recused, scores, pickedWorkId } = assessment
  if (recused || scores.length === 0) return null
  const byKey = (given: Assessment['scores']) =>
    Object.fromEntries(given.map(({ criterionId, value }) => [keys.get(criterionId) ?? '', value]))
  const told = { sealed: byKey(scores), sealedPick: positionOf(pickedWorkId) }
  const own = changes.filter((of) => of.seatId === seatId && of.applicationId === applicationId)
  if (own.length === 0) return told
  const after = afterTalk(assessment, own)
  return { ...told, afterTalk: byKey(after.scores), afterTalkPick: positionOf(after.pickedWorkId) }
}

const sorted = <T>(of: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1)))

/** A recusal that the secretariat agreed to after a suggestion has its kind; any other was declared by the juror. */
function recusalsOf({ assessments, conflicts }: KnownRound, { letterOf }: Names): ProtocolRound['recusals'] {
  const counts = new Map<string, { letter: string; kind: string; count: number }>()
  for (const { recused, seatId, applicationId } of assessments) {
    if (!recused) continue
    const letter = letterOf(seatId)
    const kind = conflicts.get(keyOf(seatId, applicationId)) ?? 'declared'
    const known = counts.get(`${letter} ${kind}`) ?? { letter, kind, count: 0 }
    known.count++
    counts.set(`${letter} ${kind}`, known)
  }
  return [...counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)
}
