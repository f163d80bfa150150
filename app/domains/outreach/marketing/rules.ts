import type { Beside } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { addDays, type CivilDate } from '#app/kernel/when.ts'
import { type AdvertisedIn, ITEM_KINDS, type ItemKind, type ItemWords, type MarketingItem } from './marketing.ts'

/** What of an item cannot be, each said beside its field. */
export function itemFaults({ state, date, untilDate }: ItemWords, today: CivilDate): Beside[] {
  const faults: (Beside | false)[] = [
    untilDate !== null && date === null && { field: 'date', key: 'marketing.fromFirst' },
    untilDate !== null && date !== null && untilDate < date && { field: 'untilDate', key: 'marketing.endsBefore' },
    state === 'done' && date !== null && date > today && { field: 'state', key: 'marketing.notYet' },
  ]
  return faults.filter((fault) => fault !== false)
}

const sameChannel = (one: Pick<ItemWords, 'kind' | 'channel'>, other: Pick<ItemWords, 'kind' | 'channel'>) =>
  one.kind === other.kind && byNorwegian(one.channel, other.channel) === 0

/** Whether a channel is used for the first time, as far as the year before tells; null when nothing of it is known. */
export const isFirst = (
  item: Pick<ItemWords, 'kind' | 'channel'>,
  before: readonly Pick<ItemWords, 'kind' | 'channel' | 'state'>[],
): boolean | null =>
  before.length === 0 ? null : !before.some((one) => one.state !== 'dropped' && sameChannel(one, item))

/** By kind, then by day, those without a day last, then by channel. */
export function inOrder<I extends Pick<MarketingItem, 'kind' | 'date' | 'channel' | 'id'>>(items: readonly I[]): I[] {
  return [...items].sort(
    (a, b) =>
      ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
      (a.date ?? '9999').localeCompare(b.date ?? '9999') ||
      byNorwegian(a.channel, b.channel) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Where it was advertised: what is done, each channel once, in the order of the plan. */
export function advertisedIn(
  items: readonly Pick<MarketingItem, 'kind' | 'channel' | 'state' | 'isNew'>[],
): AdvertisedIn {
  const done = items.filter(({ kind, state }) => kind === 'advertisement' && state === 'done')
  const names = (isNew: boolean) => [
    ...new Set(done.filter((one) => one.isNew === isNew).map(({ channel }) => channel)),
  ]
  const before = names(false)
  return { asBefore: before, new: names(true).filter((channel) => !before.includes(channel)) }
}

export interface MarketingSums {
  costOre: number
  /** Of what is booked or done. */
  committedOre: number
  byKind: { kind: ItemKind; count: number; costOre: number }[]
}

/** What it costs; what was dropped costs nothing. */
export function costsOf(items: readonly Pick<MarketingItem, 'kind' | 'state' | 'costOre'>[]): MarketingSums {
  const live = items.filter(({ state }) => state !== 'dropped')
  const sum = (of: typeof live) => of.reduce((total, { costOre }) => total + (costOre ?? 0), 0)
  return {
    costOre: sum(live),
    committedOre: sum(live.filter(({ state }) => state !== 'planned')),
    byKind: ITEM_KINDS.flatMap((kind) => {
      const of = live.filter((item) => item.kind === kind)
      return of.length > 0 ? [{ kind, count: of.length, costOre: sum(of) }] : []
    }),
  }
}

/** The same weeks in another year, so that the day of the week stays: 364 days for each year. */
const laterBy = (date: CivilDate | null, years: number) => (date === null ? null : addDays(date, 364 * years))

/** What a year takes over from the one before: every channel that it does not have yet, planned anew and no longer new. */
export function broughtFrom(before: readonly ItemWords[], now: readonly ItemWords[], years: number): ItemWords[] {
  const known = (item: ItemWords) => now.some((one) => sameChannel(one, item) && one.what === item.what)
  return before
    .filter((item) => item.state !== 'dropped' && !known(item))
    .map(({ kind, channel, what, audience, date, untilDate, costOre, owner }) => ({
      ...{ kind, channel, what, audience, costOre, owner, state: 'planned', isNew: false, note: '' },
      ...{ date: laterBy(date, years), untilDate: laterBy(untilDate, years) },
    }))
}
