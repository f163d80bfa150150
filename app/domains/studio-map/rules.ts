/** Who is found, in which order, and what of it the public may see. */
import { DISCIPLINES } from '#app/domains/art-round/application/application.ts'
import { application } from '#app/i18n/application.ts'
import { LOCALES, say } from '#app/i18n/words.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { addDays, type CivilDate } from '#app/kernel/when.ts'
import { chosenIn, NEEDS, type Need, type Search, without } from './search.ts'
import type { ArtistEntry, DayRun, OpenHours, Options, ShownStudio, Stop, WayOut } from './views.ts'

/** A studio as the public sees it: of a meeting point only the postal place is told, never a street. */
export function shownStudio(studio: ShownStudio): ShownStudio {
  return studio.meetingPoint ? { ...studio, address: '', postalCode: '' } : studio
}

/** A website that a link may lead to; anything but http and https is left out. */
export function safeWebsite(text: string): string {
  const typed = text.trim()
  if (!typed) return ''
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : ''
  } catch {
    return ''
  }
}

const fold = (text: string): string => text.toLocaleLowerCase('nb')

/** Everything about an artist that a word may be found in; disciplines in both languages. */
function wordsOf(entry: ArtistEntry): string {
  const disciplines = entry.disciplines.flatMap((discipline) =>
    LOCALES.map((locale) => say(locale, application.discipline, { discipline })),
  )
  const place = entry.studio ? [entry.studio.name, entry.studio.city, `${entry.studio.number}`] : []
  return fold([entry.name, entry.municipality, ...disciplines, ...place].join(' '))
}

const met: Record<Need, (entry: ArtistEntry) => boolean> = {
  trinnfri: ({ studio }) => studio?.stepFree === true,
  toalett: ({ studio }) => studio?.toilet === true,
  parkering: ({ studio }) => studio?.parking === true,
  kollektiv: ({ studio }) => Boolean(studio?.transport),
  ny: ({ isNew }) => isNew,
}

/** Whether an artist is among those asked for. What is not known of a studio does not count as there. */
export function matches(entry: ArtistEntry, search: Search): boolean {
  const { text, discipline, municipality, day, needs } = search
  if (discipline && !entry.disciplines.includes(discipline)) return false
  if (municipality && entry.municipalityId !== municipality) return false
  if (day && !entry.studio?.days.some(({ date }) => date === day)) return false
  if (!needs.every((need) => met[need](entry))) return false
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const within = wordsOf(entry)
  return words.every((word) => within.includes(word))
}

const byName = (a: ArtistEntry, b: ArtistEntry) => byNorwegian(a.name, b.name)
/** Those without a studio come last. */
const byNumber = (a: ArtistEntry, b: ArtistEntry) =>
  (a.studio?.number ?? Infinity) - (b.studio?.number ?? Infinity) || byName(a, b)

/** Those asked for, by studio number or by the Norwegian alphabet. */
export function found(entries: readonly ArtistEntry[], search: Search): ArtistEntry[] {
  return entries
    .filter((entry) => matches(entry, search))
    .sort((a, b) => (search.order === 'name' ? byName(a, b) : byNumber(a, b) || 0))
}

/** The choices that there are, each with how many it would give together with what is chosen besides. */
export function optionsOf(entries: readonly ArtistEntry[], search: Search): Options {
  const count = (asked: Search) => entries.filter((entry) => matches(entry, asked)).length
  const names = new Map(entries.map((entry) => [entry.municipalityId, entry.municipality]))
  const dates = new Set(entries.flatMap((entry) => entry.studio?.days.map(({ date }) => date) ?? []))
  const shown = new Set(entries.flatMap(({ disciplines }) => disciplines))
  return {
    disciplines: DISCIPLINES.filter((value) => shown.has(value)).map((value) => ({
      value,
      count: count({ ...search, discipline: value }),
    })),
    municipalities: [...names]
      .sort(([, a], [, b]) => byNorwegian(a, b))
      .map(([value, label]) => ({ value, label, count: count({ ...search, municipality: value }) })),
    days: [...dates].sort().map((value) => ({ value, count: count({ ...search, day: value }) })),
    needs: Object.fromEntries(
      NEEDS.map((need) => [need, count({ ...search, needs: [...new Set([...search.needs, need])] })]),
    ) as Options['needs'],
  }
}

/** For an empty result: each choice whose removal alone would give somebody, the most first. */
export function waysOutOf(entries: readonly ArtistEntry[], search: Search): WayOut[] {
  return chosenIn(search)
    .map((name) => ({ name, count: found(entries, without(search, name)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** The places of these artists, by number, each once. */
export function stopsOf(entries: readonly ArtistEntry[]): Stop[] {
  const stops = new Map<number, Stop>()
  for (const entry of entries) {
    if (!entry.studio) continue
    const stop = stops.get(entry.studio.number)
    if (stop) stop.artists.push(entry)
    else stops.set(entry.studio.number, { studio: entry.studio, artists: [entry] })
  }
  return [...stops.values()]
    .map((stop) => ({ ...stop, artists: stop.artists.sort(byName) }))
    .sort((a, b) => a.studio.number - b.studio.number)
}

/** Days in a row with the same hours, taken together. */
export function runsOf(days: readonly OpenHours[]): DayRun[] {
  const runs: DayRun[] = []
  for (const day of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
    const last = runs.at(-1)
    const follows = last && addDays(last.to, 1) === day.date
    if (follows && last.opens === day.opens && last.closes === day.closes) last.to = day.date
    else runs.push({ from: day.date, to: day.date, opens: day.opens, closes: day.closes })
  }
  return runs
}

/**
 * Some of many, others each day, so that everyone gets a turn on the front page: the list is cut into shares of
 * `most`, and the days go through the shares in turn.
 * @param most how many are shown at a time
 */
export function turnOf<T>(all: readonly T[], today: CivilDate, most: number): T[] {
  if (all.length <= most) return [...all]
  const day = Math.floor(Date.parse(today) / 86_400_000)
  const start = (day * most) % all.length
  return [...all.slice(start), ...all.slice(0, start)].slice(0, most)
}

/**
 * Whether the public may know who is artist of the year: from the opening, where it is announced. An edition without a
 * time for it has had it.
 */
export const isHonoured = (
  participant: { ofTheYear: boolean },
  edition: { openingAt: Date | null },
  now: Date,
): boolean => participant.ofTheYear && (edition.openingAt === null || now >= edition.openingAt)
