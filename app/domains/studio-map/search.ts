/** What a visitor asked for, as the address says it: "?fag=ceramics&kommune=asker&dag=2013-09-14&trinnfri=ja&apent=na". */
import { type Discipline, isDiscipline } from '#app/domains/art-round/application/application.ts'
import { type CivilDate, isCivilDate } from '#app/kernel/when.ts'

/** The same names in both languages, so that a choice survives the switch between them. */
export const NEEDS = ['trinnfri', 'toalett', 'parkering', 'kollektiv', 'ny'] as const
export type Need = (typeof NEEDS)[number]

/** The address's names of every choice. */
export const CHOICES = ['q', 'fag', 'kommune', 'dag', 'apent', ...NEEDS] as const
export type Choice = (typeof CHOICES)[number]

export interface Search {
  /** Words that must all be there. */
  text: string
  discipline: Discipline | null
  municipality: string | null
  day: CivilDate | null
  /** Open at the moment of asking: "?apent=na". */
  open: boolean
  needs: readonly Need[]
  order: 'number' | 'name'
}

/** Characters of a search that are read; more is a slip of the clipboard. */
export const MOST_TEXT = 80

/** Nonsense in the address is as if it were not there. */
export function searchOf(query: URLSearchParams): Search {
  const discipline = query.get('fag') ?? ''
  const day = query.get('dag') ?? ''
  return {
    text: (query.get('q') ?? '').trim().slice(0, MOST_TEXT),
    discipline: isDiscipline(discipline) ? discipline : null,
    municipality: query.get('kommune') || null,
    day: isCivilDate(day) ? day : null,
    open: query.get('apent') === 'na',
    needs: NEEDS.filter((need) => query.get(need) === 'ja'),
    order: query.get('sorter') === 'navn' ? 'name' : 'number',
  }
}

/** A search as the address says it, in one order: the same search is the same address. */
export function queryOf(search: Search): string {
  const query = new URLSearchParams()
  if (search.text) query.set('q', search.text)
  if (search.day) query.set('dag', search.day)
  if (search.discipline) query.set('fag', search.discipline)
  if (search.municipality) query.set('kommune', search.municipality)
  if (search.open) query.set('apent', 'na')
  for (const need of search.needs) query.set(need, 'ja')
  if (search.order === 'name') query.set('sorter', 'navn')
  return query.toString()
}

/** The address's names of everything that is chosen, in the order in which it stands on the page. */
export function chosenIn(search: Search): string[] {
  return [
    ...(search.text ? ['q'] : []),
    ...(search.discipline ? ['fag'] : []),
    ...(search.municipality ? ['kommune'] : []),
    ...(search.day ? ['dag'] : []),
    ...(search.open ? ['apent'] : []),
    ...search.needs,
  ]
}

/** The same search with one choice taken away, by its name in the address. */
export function without(search: Search, name: string): Search {
  return {
    ...search,
    text: name === 'q' ? '' : search.text,
    discipline: name === 'fag' ? null : search.discipline,
    municipality: name === 'kommune' ? null : search.municipality,
    day: name === 'dag' ? null : search.day,
    open: name !== 'apent' && search.open,
    needs: search.needs.filter((need) => need !== name),
  }
}
