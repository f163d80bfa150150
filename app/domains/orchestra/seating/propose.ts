/** A whole proposal: every section of an ensemble, after what was before. */
import { type Instrument, SECTIONS, type Section, sectionsOf } from '../instruments.ts'
import { arrange, type Earlier, rememberedOf } from './arrange.ts'
import { type Place, placeKey, placesFor, type Seat } from './desks.ts'
import { sorted } from './plan.ts'
import { splitViolins } from './violins.ts'

/** Who is to have a seat. How well somebody plays is not among what is known. */
export interface SeatedMember {
  childId: string
  instrument: Instrument
  experienced: boolean
  front: boolean
}

type Violins = 'violin1' | 'violin2'
const isViolins = (section: Section): section is Violins => section === 'violin1' || section === 'violin2'

/** The section of each, violins split as they sat last. */
export function sectionsFor(
  members: readonly SeatedMember[],
  standing: readonly Seat[],
  earlier: readonly (readonly Seat[])[],
): Map<string, Section> {
  const last = [...earlier, standing].flatMap((seats) => seats.filter(({ section }) => isViolins(section)))
  const sat = new Map(last.map(({ childId, section }) => [childId, section]))
  const violinOf = (section: Section | undefined): Violins | null => (section && isViolins(section) ? section : null)
  const split = splitViolins(
    members
      .filter(({ instrument }) => instrument === 'violin')
      .map(({ childId, experienced }) => ({
        ...{ childId, experienced, before: violinOf(sat.get(childId)) },
        fixed: violinOf(standing.find((seat) => seat.childId === childId && seat.fixed)?.section),
      })),
  )
  return new Map(
    members.flatMap(({ childId, instrument }) => {
      const section = split.get(childId) ?? sectionsOf(instrument)[0]
      return section ? [[childId, section] as const] : []
    }),
  )
}

/**
 * Seats for everybody. `standing`: the seats as they are, of which the locked ones stay; `earlier`: the plans of the
 * semester so far, the oldest first. The same members, plans and seed give the same seats.
 */
export function proposeSeats(
  members: readonly SeatedMember[],
  standing: readonly Seat[],
  earlier: readonly (readonly Seat[])[],
  seed: string,
): Seat[] {
  const sections = sectionsFor(members, standing, earlier)
  const fixed = new Map<string, Place>(
    standing.flatMap((seat) => (seat.fixed && seat.childId ? [[seat.childId, seat] as const] : [])),
  )
  return sorted(
    SECTIONS.flatMap((section) => {
      const sitters = members.filter(({ childId }) => sections.get(childId) === section)
      const remembered: Earlier[] = earlier.flatMap((seats) => rememberedOf(section, seats))
      const own = new Map([...fixed].filter(([, place]) => place.section === section))
      const seated = arrange({ section, sitters, fixed: own, earlier: remembered, seed: `${seed} ${section}` })
      return placesFor(section, sitters.length).map((place): Seat => {
        const childId = seated.get(placeKey(place)) ?? null
        const held = childId ? own.get(childId) : undefined
        return { ...place, childId, label: '', fixed: held !== undefined && placeKey(held) === placeKey(place) }
      })
    }),
  )
}

/** Those without a seat, put at the back of their sections; violins where there are fewer. Nobody else moves. */
export function seatedToo(seats: readonly Seat[], members: readonly SeatedMember[]): Seat[] {
  const all: Seat[] = [...seats]
  for (const { childId, instrument } of members.filter((one) => !seats.some((seat) => seat.childId === one.childId))) {
    const count = (section: Section) => all.filter((seat) => seat.section === section && seat.childId !== null).length
    const [section] = sectionsOf(instrument).toSorted((a, b) => count(a) - count(b))
    if (!section) continue
    const empty = all.findIndex((seat) => seat.section === section && seat.childId === null && seat.label === '')
    if (empty >= 0) {
      const seat = all[empty]
      if (seat) all[empty] = { ...seat, childId }
      continue
    }
    append(all, section, childId)
  }
  return sorted(all)
}

/** A place more: whoever sat alone at the last desk becomes the outside of it. */
function append(all: Seat[], section: Section, childId: string): void {
  const own = all.filter((seat) => seat.section === section)
  const places = placesFor(section, own.length + 1)
  const alone = all.findIndex((seat) => seat.section === section && seat.side === 'single')
  const last = places.at(-1)
  const single = all[alone]
  if (last?.side === 'inside' && single) all[alone] = { ...single, side: 'outside' }
  if (last) all.push({ ...last, childId, label: '', fixed: false })
}
