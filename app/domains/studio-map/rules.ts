/** Who is found, in which order, and what of it the public may see. */
import { DISCIPLINES, type Discipline } from '#app/domains/art-round/application/application.ts'
import { type Moment, openingOn } from '#app/domains/art-round/studio/opening.ts'
import { application } from '#app/i18n/application.ts'
import { LOCALES, say } from '#app/i18n/words.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { type Counts, type Findable, look, openAt, wordsOf } from './finding.ts'
import type { Search } from './search.ts'
import type { ArtistEntry, OpenStop, Options, ShownStudio, Stop, WayOut } from './views.ts'
import { waysOutOf } from './ways-out.ts'

export { runsOf } from './day-runs.ts'

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

const spoken = new WeakMap<ArtistEntry, string>()

/** Everything about an artist that a word may be found in; disciplines in both languages. Put together once. */
function spokenOf(entry: ArtistEntry): string {
  let words = spoken.get(entry)
  if (words === undefined) {
    const disciplines = entry.disciplines.flatMap(disciplineWords)
    const place = entry.studio ? [entry.studio.name, entry.studio.city, `${entry.studio.number}`] : []
    words = wordsOf([entry.name, entry.municipality, ...disciplines, ...place])
    spoken.set(entry, words)
  }
  return words
}

/** What a discipline is called, in every language. */
export const disciplineWords = (discipline: Discipline): string[] =>
  LOCALES.map((locale) => say(locale, application.discipline, { discipline }))

/** What a search decides on, of an artist at a moment. */
export function findableOf(entry: ArtistEntry, moment: Moment): Findable & { entry: ArtistEntry } {
  const { slug, disciplines, municipalityId, isNew, studio } = entry
  const { days = [], notices = [] } = studio ?? {}
  return {
    entry,
    slug,
    number: studio?.number ?? null,
    words: spokenOf(entry),
    disciplines,
    municipalityId,
    days,
    notices,
    met: {
      trinnfri: studio?.stepFree === true,
      toalett: studio?.toilet === true,
      parkering: studio?.parking === true,
      kollektiv: Boolean(studio?.transport),
      ny: isNew,
    },
    open: openAt({ days, notices }, moment),
  }
}

const byName = (a: ArtistEntry, b: ArtistEntry) => byNorwegian(a.name, b.name)
/** Those without a studio come last. */
const byNumber = (a: ArtistEntry, b: ArtistEntry) =>
  (a.studio?.number ?? Infinity) - (b.studio?.number ?? Infinity) || byName(a, b)

/** By studio number or by the Norwegian alphabet. */
export const inOrder = (entries: readonly ArtistEntry[], order: Search['order']): ArtistEntry[] =>
  [...entries].sort(order === 'name' ? byName : byNumber)

export interface Found {
  /** Those asked for, in order. */
  artists: ArtistEntry[]
  options: Options
  /** Only for an empty result. */
  waysOut: WayOut[]
}

/** Who is found at a moment, the choices that there are with what each would give, and the ways out of an empty result. */
export function find(entries: readonly ArtistEntry[], search: Search, moment: Moment): Found {
  const { found, counts } = look(
    entries.map((entry) => findableOf(entry, moment)),
    search,
  )
  return {
    artists: inOrder(
      found.map(({ entry }) => entry),
      search.order,
    ),
    options: optionsOf(entries, counts),
    waysOut: found.length > 0 ? [] : waysOutOf(counts),
  }
}

function optionsOf(entries: readonly ArtistEntry[], counts: Counts): Options {
  const names = new Map(entries.map((entry) => [entry.municipalityId, entry.municipality]))
  return {
    disciplines: DISCIPLINES.flatMap((value) => {
      const count = counts.disciplines.get(value)
      return count === undefined ? [] : [{ value, count }]
    }),
    municipalities: [...counts.municipalities]
      .map(([value, count]) => ({ value, label: names.get(value) ?? '', count }))
      .sort((a, b) => byNorwegian(a.label, b.label)),
    days: [...counts.days].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1)),
    open: counts.open,
    needs: counts.needs,
  }
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

/** The same with what holds at a moment. */
export const stopsAt = (entries: readonly ArtistEntry[], moment: Moment): OpenStop[] =>
  stopsOf(entries).map((stop) => ({ ...stop, opening: openingOn(stop.studio.days, stop.studio.notices, moment) }))

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
