import type { FieldFault } from '#app/domains/art-round/edition/edition.ts'
import type { Sentence } from '#app/i18n/sentence.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { WorkState } from '../work/work.ts'
import { type Booking, type Direction, MOST_SLOTS, type Slot } from './delivery.ts'

type Span = Pick<Slot, 'begins' | 'ends'>

const minuteOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const timeAt = (minute: number): LocalTime =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Times of equal length, one after another, that fit whole between two hours. */
export function laidSpans(from: LocalTime, to: LocalTime, minutes: number): Span[] {
  const spans: Span[] = []
  const last = minuteOf(to)
  if (minutes < 1) return spans
  for (let at = minuteOf(from); at + minutes <= last; at += minutes)
    spans.push({ begins: timeAt(at), ends: timeAt(at + minutes) })
  return spans
}

/** Whether two times of the same day have a minute in common; that one ends as the other begins is none. */
export const overlap = (a: Span, b: Span): boolean => a.begins < b.ends && b.begins < a.ends

/** What is wrong with times that are to be laid out beside those of the same day and direction. */
export function layFaults(
  wish: { from: LocalTime; to: LocalTime; minutes: number },
  sameDay: readonly Span[],
): FieldFault[] {
  if (wish.from >= wish.to) return [{ field: 'to', key: 'exhibitionDelivery.endsBefore' }]
  const spans = laidSpans(wish.from, wish.to, wish.minutes)
  if (spans.length === 0) return [{ field: 'minutes', key: 'exhibitionDelivery.noneFits' }]
  if (spans.length + sameDay.length > MOST_SLOTS)
    return [{ field: 'minutes', key: 'exhibitionDelivery.tooManySlots', facts: { most: MOST_SLOTS } }]
  const taken = sameDay.find((slot) => spans.some((span) => overlap(span, slot)))
  return taken ? [{ field: 'from', key: 'exhibitionDelivery.overlaps', facts: { ...spanOf(taken) } }] : []
}

/** What is wrong with a changed time; `booked` artists have it, `others` are the rest of that day and direction. */
export function changeFaults(wish: Span & { capacity: number }, booked: number, others: readonly Span[]): FieldFault[] {
  const faults: FieldFault[] = []
  if (wish.begins >= wish.ends) faults.push({ field: 'ends', key: 'exhibitionDelivery.endsBefore' })
  const taken = others.find((slot) => overlap(wish, slot))
  if (taken) faults.push({ field: 'begins', key: 'exhibitionDelivery.overlaps', facts: { ...spanOf(taken) } })
  if (wish.capacity < booked)
    faults.push({ field: 'capacity', key: 'exhibitionDelivery.fewerThanBooked', facts: { booked } })
  return faults
}

const spanOf = ({ begins, ends }: Span): Span => ({ begins, ends })

/** Never less than none. */
export const placesLeft = (capacity: number, booked: number): number => Math.max(0, capacity - booked)

export interface BookingAsked {
  direction: Direction
  way: Booking['way']
  byName: string
  note: string
  /** Null: at another time. */
  slot: Pick<Slot, 'id' | 'date' | 'capacity' | 'direction'> | null
  /** Of others than this artist. */
  bookedByOthers: number
  /** The time that the artist has now; null: none. */
  before: Pick<Slot, 'id' | 'date'> | null
  state: WorkState
  today: CivilDate
  /** Those who work at the exhibition may still move a time on its own day. */
  byOffice: boolean
}

/** Whether what is to be arranged is over: the work is in the house, or gone from it. */
export function overFor(direction: Direction, state: WorkState): Sentence | null {
  if (direction === 'in' && state !== 'confirmed') return { key: 'exhibitionDelivery.isDelivered' }
  if (direction === 'out' && state === 'returned') return { key: 'exhibitionDelivery.isReturned' }
  return null
}

/** Whether a chosen time stands: an artist changes it until the day before. */
export const isSettled = (before: Pick<Slot, 'date'> | null, today: CivilDate): boolean =>
  before !== null && before.date <= today

/** What is wrong with a choice of time, beside the field that it is about; empty: nothing. */
export function bookingFaults(asked: BookingAsked): FieldFault[] {
  const { slot, before, today, byOffice } = asked
  const faults: FieldFault[] = []
  if (!byOffice && isSettled(before, today)) return [{ field: 'slotId', key: 'exhibitionDelivery.tooLateToChange' }]
  if (slot === null) {
    if (asked.note === '') faults.push({ field: 'note', key: 'exhibitionDelivery.sayWhen' })
  } else {
    if (byOffice ? slot.date < today : slot.date <= today)
      faults.push({ field: 'slotId', key: 'exhibitionDelivery.slotIsOver' })
    else if (before?.id !== slot.id && placesLeft(slot.capacity, asked.bookedByOthers) === 0)
      faults.push({ field: 'slotId', key: 'exhibitionDelivery.slotIsFull' })
  }
  if (asked.way === 'other' && asked.byName === '') faults.push({ field: 'byName', key: 'exhibitionDelivery.sayWho' })
  return faults
}

/** What else goes on at a time, by its title; the title of the first. */
export const collision = <E extends Span & { date: CivilDate }>(
  slot: Span & { date: CivilDate },
  events: readonly E[],
): E | null => events.find((event) => event.date === slot.date && overlap(slot, event)) ?? null

/**
 * Whether an artist is still to say when: the work is not in the house, or is to be fetched from it. What is sold is fetched
 * by the buyer, and what stays stays.
 */
export function isAwaited(direction: Direction, work: { state: WorkState; sold: boolean; left: string }): boolean {
  if (direction === 'in') return work.state === 'confirmed'
  return work.state === 'delivered' && !work.sold && work.left === ''
}
