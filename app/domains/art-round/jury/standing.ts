/** How a juror stands with every sheet, small enough to go along with each of them: what the counts and jumps rest on. */
import type { Answers, AskedCriterion, SheetState, Standing } from './views.ts'

const MARKS: Record<SheetState, string> = { untouched: '.', begun: 'b', complete: 'c' }
const STATES = new Map(Object.entries(MARKS).map(([state, mark]) => [mark, state as SheetState]))

export const standingOf = (sheets: readonly { state: SheetState; bookmarked: boolean }[]): Standing => ({
  marks: sheets.map(({ state }) => MARKS[state]).join(''),
  bookmarks: sheets.flatMap(({ bookmarked }, index) => (bookmarked ? [index + 1] : [])),
})

/** How far one sheet has come with these answers. */
export function stateOfAnswers(answers: Answers, criteria: readonly Pick<AskedCriterion, 'key'>[]): SheetState {
  const open = criteria.filter(({ key }) => answers.scores[key] === undefined).length
  if (open === criteria.length && answers.pick === null) return 'untouched'
  return open === 0 && answers.pick !== null ? 'complete' : 'begun'
}

/** The standing with what stands on one sheet now. A place that there is not changes nothing. */
export function withAnswers(
  standing: Standing,
  number: number,
  answers: Answers,
  criteria: readonly Pick<AskedCriterion, 'key'>[],
): Standing {
  const { marks, bookmarks } = standing
  if (number < 1 || number > marks.length) return standing
  const mark = MARKS[stateOfAnswers(answers, criteria)]
  const others = bookmarks.filter((place) => place !== number)
  return {
    marks: marks.slice(0, number - 1) + mark + marks.slice(number),
    bookmarks: answers.bookmarked ? [...others, number].sort((a, b) => a - b) : others,
  }
}

export const stateAt = ({ marks }: Standing, number: number): SheetState =>
  STATES.get(marks[number - 1] ?? '.') ?? 'untouched'

/** How many sheets there are, and how many of them are complete. */
export const countsOf = ({ marks }: Standing): { total: number; complete: number } => ({
  total: marks.length,
  complete: [...marks].filter((mark) => mark === MARKS.complete).length,
})

/** The first after a place, and from the beginning when there is none behind it; never the place itself. */
function around(places: readonly number[], number: number): number | null {
  const others = places.filter((place) => place !== number)
  return others.find((place) => place > number) ?? others[0] ?? null
}

/** The next one, after this, that is not complete; null when no other is. */
export const nextUnfinished = ({ marks }: Standing, number: number): number | null =>
  around(
    [...marks].flatMap((mark, index) => (mark === MARKS.complete ? [] : [index + 1])),
    number,
  )

/** The next one, after this, to come back to; null when there is no other. */
export const nextBookmarked = ({ bookmarks }: Standing, number: number): number | null => around(bookmarks, number)
