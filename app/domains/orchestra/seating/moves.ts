/** Changes to a seating that stands: someone moves, someone is ill. Only what must change does. */
import { bySeat, isSamePlace, isStrings, type Place, placeKey, type Seat } from './desks.ts'

/** Why a move was not made; said to whoever made it. */
export type MoveFault = 'noSuchPlace' | 'samePlace' | 'locked' | 'otherSection' | 'nobodyThere'

export type Moved = { seats: Seat[]; changed: Seat[] } | { fault: MoveFault; place: Place }

const at = (seats: readonly Seat[], place: Place): Seat | undefined => seats.find((seat) => isSamePlace(seat, place))

/** The seats with some of them changed, and which those are. */
function changedTo(seats: readonly Seat[], changed: readonly Seat[]): { seats: Seat[]; changed: Seat[] } {
  const byKey = new Map(changed.map((seat) => [placeKey(seat), seat]))
  return { seats: seats.map((seat) => byKey.get(placeKey(seat)) ?? seat), changed: [...changed] }
}

/** Who sits there, without the place. */
const sitterOf = ({ childId, label, fixed }: Seat) => ({ childId, label, fixed })
const NOBODY = { childId: null, label: '', fixed: false }

/**
 * Someone moves to another place; who sits there takes the place that was left. Violins may change between first and
 * second; nobody else leaves the section, since nobody else plays there.
 */
export function moveSeat(seats: readonly Seat[], from: Place, to: Place): Moved {
  const [one, other] = [at(seats, from), at(seats, to)]
  if (!one) return { fault: 'noSuchPlace', place: from }
  if (!other) return { fault: 'noSuchPlace', place: to }
  if (one === other) return { fault: 'samePlace', place: to }
  if (one.childId === null && one.label === '') return { fault: 'nobodyThere', place: from }
  if (one.fixed) return { fault: 'locked', place: from }
  if (other.fixed) return { fault: 'locked', place: to }
  const isViolin = (place: Place) => place.section === 'violin1' || place.section === 'violin2'
  if (one.section !== other.section && !(isViolin(one) && isViolin(other))) return { fault: 'otherSection', place: to }
  return changedTo(seats, [
    { ...one, ...sitterOf(other) },
    { ...other, ...sitterOf(one) },
  ])
}

/** A place is locked, or opened again. */
export function lockSeat(seats: readonly Seat[], place: Place, fixed: boolean): Moved {
  const seat = at(seats, place)
  if (!seat) return { fault: 'noSuchPlace', place }
  if (fixed && seat.childId === null && seat.label === '') return { fault: 'nobodyThere', place }
  return changedTo(seats, [{ ...seat, fixed }])
}

/** What is done with the place of someone who does not come. */
export type Repair = { way: 'forward' } | { way: 'empty' } | { way: 'fill'; from: Place }

/**
 * Those behind, on the same side of the desks, move one place forward; who is locked stays, and is passed by. For winds
 * the row moves up. The place at the back is left.
 */
function movedForward(seats: readonly Seat[], gone: Seat): { seats: Seat[]; changed: Seat[] } {
  const inLine = seats
    .filter(
      (seat) =>
        seat.section === gone.section &&
        seat.desk >= gone.desk &&
        (isSamePlace(seat, gone) || (!seat.fixed && (seat.childId !== null || seat.label !== ''))) &&
        (!isStrings(seat.section) || seat.side === gone.side || seat.side === 'single'),
    )
    .toSorted(bySeat)
  const changed = inLine.map((seat, place) => {
    const next = inLine[place + 1]
    return { ...seat, ...(next ? sitterOf(next) : NOBODY) }
  })
  return changedTo(seats, changed)
}

/** Mends a seating for someone who does not come. Who is ill has no place afterwards. */
export function repairSeat(seats: readonly Seat[], childId: string, repair: Repair): Moved {
  const gone = seats.find((seat) => seat.childId === childId)
  if (!gone) return { fault: 'nobodyThere', place: { section: 'violin1', desk: 1, side: 'single' } }
  if (repair.way === 'empty') return changedTo(seats, [{ ...gone, ...NOBODY }])
  if (repair.way === 'forward') return movedForward(seats, gone)
  const left = changedTo(seats, [{ ...gone, ...NOBODY }]).seats
  return moveSeat(left, repair.from, gone)
}
