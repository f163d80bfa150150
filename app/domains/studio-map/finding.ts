/**
 * Who is found: the one set of rules for it, on the server and in the browser. It looks at each artist once, whatever is
 * asked, so that ten thousand are no wait.
 */
import type { Discipline } from '#app/domains/art-round/application/application.ts'
import { type Moment, openingOn, type StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { CHOICES, type Choice, NEEDS, type Need, type Search } from './search.ts'
import type { OpenHours } from './views.ts'

/** What a search decides on, of one artist. What is not known of a studio does not count as there. */
export interface Findable {
  slug: string
  /** The number of the studio; null: shows at the joint exhibition only. */
  number: number | null
  /** Everything that a word may be found in, as `fold` writes it. */
  words: string
  disciplines: readonly Discipline[]
  municipalityId: string
  days: readonly OpenHours[]
  notices: readonly StudioNotice[]
  met: Readonly<Record<Need, boolean>>
  /** Open at the moment that is asked about; see `openAt`. */
  open: boolean
}

/** Norwegian and English make small letters as everybody does; asking for a language would take ten times as long. */
export const fold = (text: string): string => text.toLowerCase()

/** The words of an artist that a search goes through; those of the disciplines in both languages. */
export const wordsOf = (parts: readonly string[]): string => fold(parts.filter(Boolean).join(' '))

/** Whether a studio is open at a moment, by its hours and what the artist says of the day. */
export const openAt = ({ days, notices }: Pick<Findable, 'days' | 'notices'>, moment: Moment): boolean =>
  openingOn(days, notices, moment).is === 'open'

/** Bits of the choices that an artist does not meet, in the order of `CHOICES`; 0 is found. */
type Missed = number

const bit = (choice: Choice): Missed => 1 << CHOICES.indexOf(choice)
const [TEXT, DISCIPLINE, MUNICIPALITY, DAY, OPEN] = [bit('q'), bit('fag'), bit('kommune'), bit('dag'), bit('apent')]
const NEED_BITS = NEEDS.map((need) => [need, bit(need)] as const)

/** What an artist misses of a search, made once for many artists. */
function askFor(search: Search): (entry: Findable) => Missed {
  const { discipline, municipality, day, open } = search
  const words = fold(search.text).split(/\s+/).filter(Boolean)
  const needs = NEED_BITS.filter(([need]) => search.needs.includes(need))
  return (entry) => {
    let missed = 0
    for (const word of words) if (!entry.words.includes(word)) missed |= TEXT
    if (discipline && !entry.disciplines.includes(discipline)) missed |= DISCIPLINE
    if (municipality && entry.municipalityId !== municipality) missed |= MUNICIPALITY
    if (day && !entry.days.some(({ date }) => date === day)) missed |= DAY
    if (open && !entry.open) missed |= OPEN
    for (const [need, its] of needs) if (!entry.met[need]) missed |= its
    return missed
  }
}

/** Whether an artist is among those asked for. */
export const matches = (entry: Findable, search: Search): boolean => askFor(search)(entry) === 0

/** How many artists there would be with one more choice, or another in the place of one. */
export interface Counts {
  disciplines: Map<Discipline, number>
  municipalities: Map<string, number>
  days: Map<CivilDate, number>
  open: number
  needs: Record<Need, number>
  /** How many there would be without one of the choices made; nothing for those that would give none more. */
  without: Map<Choice, number>
}

/** Those asked for, in the order in which they came, and what every other choice would give. One look at each. */
export function look<T extends Findable>(entries: readonly T[], search: Search): { found: T[]; counts: Counts } {
  const miss = askFor(search)
  const found: T[] = []
  const counts: Counts = {
    disciplines: new Map(),
    municipalities: new Map(),
    days: new Map(),
    open: 0,
    needs: { trinnfri: 0, toalett: 0, parkering: 0, kollektiv: 0, ny: 0 },
    without: new Map(),
  }
  const alone = new Map<Missed, number>()
  for (const entry of entries) {
    const missed = miss(entry)
    const nothing = missed === 0
    const more = nothing ? 1 : 0
    if (nothing) found.push(entry)
    else if ((missed & (missed - 1)) === 0) alone.set(missed, (alone.get(missed) ?? 0) + 1)
    // Every value that there is stands among the choices, with 0 where it would give nobody.
    const other = nothing || missed === DISCIPLINE ? 1 : 0
    for (const discipline of entry.disciplines) add(counts.disciplines, discipline, other)
    add(counts.municipalities, entry.municipalityId, nothing || missed === MUNICIPALITY ? 1 : 0)
    for (const { date } of entry.days) add(counts.days, date, nothing || missed === DAY ? 1 : 0)
    if (entry.open) counts.open += more
    for (const need of NEEDS) if (entry.met[need]) counts.needs[need] += more
  }
  for (const choice of CHOICES) {
    const parted = alone.get(bit(choice)) ?? 0
    if (parted > 0) counts.without.set(choice, found.length + parted)
  }
  return { found, counts }
}

function add<K>(map: Map<K, number>, key: K, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count)
}
