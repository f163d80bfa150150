import type { Locale } from '#app/i18n/words.ts'
import { days, later } from '#app/kernel/when.ts'
import {
  type IssueState,
  LISTS,
  type MailList,
  OPEN_LISTS,
  type OpenList,
  type Subscriber,
  type Subscription,
  type SubscriptionState,
} from './newsletter.ts'

/** Days that a link to confirm with works; what was asked for and never confirmed is deleted then. */
export const ASKED_DAYS = 14
/** Letters that came back for a time, in a row, before the address counts as dead. */
export const MOST_SOFT_BOUNCES = 5
/** Letters to confirm with that go to one address in an hour: nobody's inbox can be filled from our page. */
export const MOST_ASKED_AN_HOUR = 3
/** Artists are written to for so many editions after they applied or took part. */
export const EDITIONS_BACK = 3
/** Letters of one issue that wait in the outbox at once; who leaves meanwhile has few letters on the way. */
export const MOST_ON_THE_WAY = 200

/** The name of an issue's letters in the outbox. */
export const bulkOf = (issueId: string): string => `newsletter:${issueId}`

/** What stands for a receiver's key in the link of a test. */
export const TEST_KEY = 'prove'

/** The lists in the order that they are always named in, each once; what is no list is left out. */
export const listsIn = (names: readonly string[]): MailList[] => LISTS.filter((list) => names.includes(list))
export const isOpenList = (list: MailList): list is OpenList => (OPEN_LISTS as readonly MailList[]).includes(list)

/** Lists as a number of four bits, for a short key in an address. */
export const maskOf = (lists: readonly MailList[]): number =>
  LISTS.reduce((mask, list, place) => (lists.includes(list) ? mask | (1 << place) : mask), 0)
export const listsOfMask = (mask: number): MailList[] => LISTS.filter((_, place) => (mask & (1 << place)) !== 0)

const stateOn = (subscriptions: readonly Subscription[], list: MailList): SubscriptionState | null =>
  subscriptions.find((one) => one.list === list)?.state ?? null

/** Of the lists that are asked for, those that must be confirmed by the link. */
export const toAsk = (subscriptions: readonly Subscription[], wanted: readonly OpenList[]): OpenList[] =>
  wanted.filter((list) => stateOn(subscriptions, list) !== 'active')

/** Whether a link to confirm with still works for a subscription. Confirming twice is no mistake. */
export const mayConfirmBy = ({ state, since }: Subscription, now: Date): boolean =>
  state === 'active' || (state === 'asked' && now < later(since, days(ASKED_DAYS)))

/** The lists of an issue that bring it to an address now; empty: it does not get it. */
export function reasonsFor(
  { subscriptions, bouncedAt }: Pick<Subscriber, 'subscriptions' | 'bouncedAt'>,
  lists: readonly MailList[],
): MailList[] {
  if (bouncedAt !== null) return []
  return lists.filter((list) => stateOn(subscriptions, list) === 'active')
}

/**
 * Whether the secretariat, or the register of artists and contacts, may put an address on a list: never one that has been
 * on it and left, and none that is on it.
 */
export const mayBeAdded = (subscriptions: readonly Subscription[], list: MailList): boolean => {
  const state = stateOn(subscriptions, list)
  return state === null || state === 'asked'
}

/** Whether one more letter that came back for a time makes the address a dead one. */
export const isDeadAfter = (inARow: number): boolean => inARow >= MOST_SOFT_BOUNCES

/** How many of the latest letters came back for a time, without one that arrived between them; the newest first. */
export function softInARow(reasons: readonly string[]): number {
  const arrived = reasons.findIndex((reason) => !reason.startsWith('soft'))
  return arrived === -1 ? reasons.length : arrived
}

/** Why an issue cannot be sent as it is; empty when it can. */
export function hindrancesOf(
  issue: { subjectNb: string; bodyNb: string; lists: readonly MailList[] },
  receivers: number,
): ('noSubject' | 'noText' | 'noLists' | 'noReceivers')[] {
  return [
    ...(issue.subjectNb.trim() === '' ? (['noSubject'] as const) : []),
    ...(issue.bodyNb.trim() === '' ? (['noText'] as const) : []),
    ...(issue.lists.length === 0 ? (['noLists'] as const) : []),
    ...(issue.lists.length > 0 && receivers === 0 ? (['noReceivers'] as const) : []),
  ]
}

export const isEditable = (state: IssueState): boolean => state === 'draft'
/** Sending that waits for its time can be taken back; once letters have gone it can only be stopped. */
export const isPlanned = (issue: { state: IssueState; startedAt: Date | null }): boolean =>
  issue.state === 'sending' && issue.startedAt === null
export const isUnderWay = (issue: { state: IssueState; startedAt: Date | null }): boolean =>
  issue.state === 'sending' && issue.startedAt !== null

/** The language of letters to an address: the one that it chose, else Norwegian. */
export const languageOf = (locale: string | null | undefined): Locale => (locale === 'en' ? 'en' : 'nb')
