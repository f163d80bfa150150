/** The stories as a file has them. */
import type { Locale } from '#app/i18n/words.ts'
import { invalid } from '#app/kernel/fault.ts'
import { date, oneOf, text } from '#app/platform/tables/cells.ts'
import { sayCsvFault } from '#app/platform/tables/csv-fault.ts'
import { type RowOf, readCsv } from '#app/platform/tables/read-csv.ts'
import { MOST_MEDIUM, MOST_NOTE, MOST_TITLE, PRESS_KINDS, type StoryWords } from './press.ts'

export const PRESS_COLUMNS = [
  { name: 'date', cell: date(), filled: true },
  { name: 'medium', cell: text(MOST_MEDIUM), filled: true },
  { name: 'kind', cell: oneOf(PRESS_KINDS), filled: true },
  { name: 'title', cell: text(MOST_TITLE), optional: true },
  { name: 'link', cell: text(300), optional: true },
  { name: 'note', cell: text(MOST_NOTE), optional: true },
] as const
export type PressCells = RowOf<typeof PRESS_COLUMNS>

/** A row of a file as a story. A link that is no address of the web is left out. */
export function storyIn({ date, medium, kind, title, link, note }: PressCells): StoryWords {
  const url = link && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : ''
  return { date, medium, kind, title: title ?? '', url, note: note ?? '', shown: true }
}

/** The stories of a pasted list. Throws invalid with the first thing that is wrong with it, and where. */
export function storiesIn(list: string, locale: Locale): StoryWords[] {
  const { rows, faults } = readCsv(new TextEncoder().encode(list), PRESS_COLUMNS)
  const [first] = faults
  if (first) throw invalid('press.wrongRows', { what: sayCsvFault(first, locale) }, 'rows')
  return rows.map(storyIn)
}
