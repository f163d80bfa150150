import { addDays, type CivilDate, daysBetween } from '#app/kernel/when.ts'
import { insuredValue } from '../work/rules.ts'
import type { Chase, Counts, ListedWork, NextDay, Shown } from './overview.ts'

type Told = Pick<ListedWork, 'state' | 'hung' | 'sold' | 'condition' | 'left' | 'insuredOre' | 'priceOre'>

/** Stays behind with a reason, and is still there. */
const isLeft = ({ left, state }: Told): boolean => left !== '' && state !== 'returned'

/** Whether a work belongs to what is shown. */
export function isShown(work: Told, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true
    case 'awaited':
      return work.state === 'confirmed'
    case 'in-house':
      return work.state === 'delivered'
    case 'not-hung':
      return work.state === 'delivered' && !work.hung
    case 'sold':
      return work.sold !== null
    case 'returned':
      return work.state === 'returned'
    case 'left':
      return isLeft(work)
    case 'damaged':
      return work.condition === 'damaged'
    case 'no-value':
      return insuredValue(work).basis === 'missing'
  }
}

/** Whether what was typed is found in the number, the name or the title of a work. */
export function matches(work: Pick<ListedWork, 'catalogueNo' | 'name' | 'title'>, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return true
  if (/^\d+[a-z]?$/.test(wanted))
    return (work.catalogueNo ?? '').toLowerCase().replace(/[a-z]$/, '') === wanted.replace(/[a-z]$/, '')
  const text = `${work.name} ${work.title}`.toLowerCase()
  return wanted.split(/\s+/).every((word) => text.includes(word))
}

export function countsOf(works: readonly Told[]): Counts {
  const count = (shown: Shown) => works.filter((work) => isShown(work, shown)).length
  return {
    all: works.length,
    delivered: works.length - count('awaited'),
    inHouse: count('in-house'),
    hung: works.filter(({ hung }) => hung).length,
    sold: count('sold'),
    soldOre: works.reduce((sum, { sold }) => sum + (sold?.ore ?? 0), 0),
    returned: count('returned'),
    left: count('left'),
    damaged: count('damaged'),
    noValue: count('no-value'),
  }
}

/** What a work lacks to be where it ought to be, on a date in Oslo. */
export interface Moment {
  today: CivilDate
  /** Null: not told. */
  deliveryOn: CivilDate | null
  opensOn: CivilDate | null
  closesOn: CivilDate | null
  hasSlots: Record<'in' | 'out', boolean>
  /** Places in shifts of the coming days that nobody has. */
  freeShifts: number
}

type Days = Pick<Moment, 'deliveryOn' | 'opensOn' | 'closesOn'>

/** How long before its first day, and after its last, an exhibition is worked on. In days. */
const SEASON = 180

/** Whether an exhibition is worked on now. What the edition does not say yet is not waited for. */
export function isInSeason({ deliveryOn, opensOn, closesOn }: Days, today: CivilDate): boolean {
  const first = deliveryOn ?? opensOn
  const last = closesOn ?? opensOn ?? deliveryOn
  return first !== null && last !== null && addDays(first, -SEASON) <= today && today <= addDays(last, SEASON)
}

/** The next day that the work is counted towards; of a day that is today none is left. Null: no day is known. */
export function nextDay({ deliveryOn, opensOn, closesOn }: Days, today: CivilDate): NextDay | null {
  const ahead = (what: NextDay['what'], on: CivilDate | null) =>
    on !== null && on >= today ? { what, on, days: daysBetween(today, on) } : null
  return (
    ahead('delivery', deliveryOn) ??
    ahead('opening', opensOn) ??
    ahead('closing', closesOn) ??
    (closesOn ? { what: 'closed', on: closesOn, days: daysBetween(closesOn, today) } : null)
  )
}

/** Whether a work should be in the house by now: its own time is over, or else the day of delivery. */
export function isLate(work: Pick<ListedWork, 'state' | 'arranged' | 'said'>, { today, deliveryOn }: Moment): boolean {
  if (work.state !== 'confirmed') return false
  const due = work.arranged.in?.date ?? (work.said.in ? null : deliveryOn)
  return due !== null && due < today
}

/**
 * What is to be chased, the most pressing first, each with how many it is about. Before the delivery it is who has not said
 * when; after it who has not come; once the exhibition is closed what is not fetched.
 */
export function chasesOf(works: readonly ListedWork[], at: Moment): { chase: Chase; count: number }[] {
  const { today, deliveryOn, closesOn, opensOn, hasSlots, freeShifts } = at
  if (works.length === 0) return []
  const isOver = closesOn !== null && closesOn < today
  const isBeforeDelivery = deliveryOn === null || today <= deliveryOn
  const count = (is: (work: ListedWork) => boolean) => works.filter(is).length
  const awaited = count(({ state }) => state === 'confirmed')
  const found: [Chase, number][] = [
    ['no-slots', !hasSlots.in && isBeforeDelivery && awaited > 0 ? awaited : 0],
    ['late', isOver ? 0 : count((work) => isLate(work, at))],
    ['silent', hasSlots.in && isBeforeDelivery ? count(({ state, said }) => state === 'confirmed' && !said.in) : 0],
    ['damaged', count(({ condition, state }) => condition === 'damaged' && state !== 'returned')],
    [
      'not-hung',
      opensOn !== null && !isOver && awaited < works.length && works.some(({ hung }) => hung)
        ? count(({ state, hung }) => state === 'delivered' && !hung)
        : 0,
    ],
    ['unwatched', freeShifts],
    ['no-value', isOver ? 0 : count((work) => insuredValue(work).basis === 'missing')],
    ['unfetched', isOver ? count(({ state, sold, left }) => state === 'delivered' && sold === null && left === '') : 0],
    ['sold-waits', isOver ? count(({ state, sold }) => state === 'delivered' && sold !== null) : 0],
  ]
  return found.flatMap(([chase, number]) => (number > 0 ? [{ chase, count: number }] : []))
}

/** Those who are expected at the door at a local time: of today's times the one that runs, or else the next. */
export function atTheDoor<W extends { arranged: { date: string; begins: string; ends: string } | null }>(
  works: readonly W[],
  now: { date: CivilDate; time: string },
): W[] {
  const ahead = works.flatMap((work) =>
    work.arranged && work.arranged.date === now.date && work.arranged.ends > now.time
      ? [{ work, begins: work.arranged.begins }]
      : [],
  )
  const first = ahead.map(({ begins }) => begins).sort()[0]
  return ahead.filter(({ begins }) => begins === first).map(({ work }) => work)
}
