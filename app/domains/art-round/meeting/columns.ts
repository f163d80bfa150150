/** What each juror gave one application, sealed and after the talk, side by side. */
import type { Work } from '#app/domains/art-round/application/application.ts'
import { afterTalk, movedBy, type Said, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import { maySeeScoresOf, weightedScore } from '#app/domains/art-round/jury/rules.ts'
import type { ChangeRow, JurorColumn } from './views.ts'

interface Given {
  round: Pick<JuryRound, 'criteria'>
  /** In the order in which they were put. */
  seats: readonly Pick<Seat, 'id' | 'sealedAt'>[]
  /** Whose screen it is; null for the secretariat, which sees all when all have sealed. Never one who is recused. */
  own: Pick<Seat, 'id' | 'sealedAt'> | null
  works: readonly Pick<Work, 'id' | 'position'>[]
  /** Without those of jurors who are recused. */
  answers: readonly (Said & { seatId: string })[]
  changes: readonly TalkChange[]
}

const letterAt = (place: number): string => String.fromCharCode(65 + place)

/** Whose scores the one who looks may see; each with a letter that stays the same through the meeting. */
const seenBy = ({ seats, own }: Given) =>
  seats
    .map((seat, place) => ({ seat, letter: letterAt(place) }))
    .filter(({ seat }) => (own ? maySeeScoresOf(own, seat, false) : seat.sealedAt !== null))

/** One column for each juror who scored it. */
export function jurorColumns(given: Given): JurorColumn[] {
  const { round, own, works, answers, changes } = given
  const placeOf = (workId: string | null) => works.find(({ id }) => id === workId)?.position ?? null
  return seenBy(given).flatMap(({ seat, letter }): JurorColumn[] => {
    const sealed = answers.find(({ seatId }) => seatId === seat.id)
    if (!sealed) return []
    const now = afterTalk(
      sealed,
      changes.filter(({ seatId }) => seatId === seat.id),
    )
    const valueIn = (said: Said, id: string) => said.scores.find(({ criterionId }) => criterionId === id)?.value ?? null
    return [
      {
        letter,
        own: seat.id === own?.id,
        scores: round.criteria.map(({ id }) => ({ sealed: valueIn(sealed, id), now: valueIn(now, id) })),
        sum: { sealed: weightedScore(sealed.scores, round.criteria), now: weightedScore(now.scores, round.criteria) },
        pick: { sealed: placeOf(sealed.pickedWorkId), now: placeOf(now.pickedWorkId) },
      },
    ]
  })
}

/** What was changed after the talk, with the reasons. */
export function changeRows(given: Given): ChangeRow[] {
  const { round, own, works, answers, changes } = given
  const letters = new Map(seenBy(given).map(({ seat, letter }) => [seat.id, letter]))
  const placeOf = (workId: string | null) => works.find(({ id }) => id === workId)?.position ?? null
  return movedBy(changes, (seatId) => answers.find((one) => one.seatId === seatId)).flatMap((moved): ChangeRow[] => {
    const letter = letters.get(moved.seatId)
    const criterion = round.criteria.find(({ id }) => id === moved.criterionId)
    if (letter === undefined || (moved.criterionId !== null && !criterion)) return []
    const said = ({ value, workId }: typeof moved.before) => (criterion ? value : placeOf(workId))
    return [
      {
        letter,
        own: moved.seatId === own?.id,
        criterion: criterion ? { nb: criterion.labelNb, en: criterion.labelEn } : null,
        before: said(moved.before),
        after: said(moved.after),
        reason: moved.reason,
      },
    ]
  })
}
