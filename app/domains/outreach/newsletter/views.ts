import type { Locale } from '#app/i18n/words.ts'
import type { ConsentEntry, DeliveryState, Issue, LetterPart, MailList, SubscriptionState } from './newsletter.ts'

/** The page where one asks for the newsletter. */
export interface NewsletterView {
  /** The words that are agreed to, by list. */
  wordings: { list: 'visitors' | 'press'; words: string }[]
  issues: { id: string; subject: string; written: Locale; at: Date }[]
  more: number
}

/** The page behind the link that confirms; null: the link is of no use any more. */
export type ConfirmView = { lists: MailList[]; done: boolean } | null

/** The page behind the link that leaves. `left`: there is nothing to leave. */
export type LeaveView = { lists: readonly MailList[]; left: boolean; test: boolean } | null

/** An issue in the public archive. */
export interface IssueView {
  id: string
  subject: string
  at: Date
  written: Locale
  parts: LetterPart[]
}

export interface IssueRow {
  id: string
  subject: string
  state: Issue['state']
  lists: MailList[]
  at: Date
  /** Letters have begun to go; otherwise `at` is when they will, or when the draft was begun. */
  begun: boolean
  receivers: number
}

export interface NewslettersView {
  issues: IssueRow[]
  page: number
  pages: number
  counts: Record<MailList, number>
  bounced: number
}

export type Progress = Record<DeliveryState, number> & { all: number }

/** «2 381 mottakere: 2 100 besøkende …»: each address once, and how many each list brings. */
export interface Reach {
  receivers: number
  byList: { list: MailList; count: number }[]
}

export interface OfficeIssueView {
  issue: Omit<Issue, 'sentAs'>
  editions: { id: string; year: number }[]
  reach: Reach
  progress: Progress | null
  /** Why it cannot be sent; empty when it can. */
  hindrances: ('noSubject' | 'noText' | 'noLists' | 'noReceivers')[]
  /** The address of who writes, where a test goes unless told. */
  testTo: string
  sends: boolean
  perMinute: number
  can: { edit: boolean; send: boolean; unplan: boolean; stop: boolean; remove: boolean; show: boolean }
}

export interface PreviewView {
  id: string
  subject: string
  locale: Locale
  as: 'html' | 'text'
  /** The language of its words. */
  written: Locale
  letter: { subject: string; text: string; html: string }
}

export interface SubscriberRow {
  id: string
  email: string
  name: string
  bouncedAt: Date | null
  subscriptions: { list: MailList; state: SubscriptionState }[]
}

export interface SubscribersView {
  search: string
  list: MailList | null
  state: 'active' | 'asked' | 'ended' | 'bounced' | null
  rows: SubscriberRow[]
  page: number
  pages: number
  total: number
  counts: Record<MailList, { active: number; asked: number; ended: number }>
  bounced: number
  /** One of them, with the record of consents. */
  chosen: ChosenSubscriber | null
}

export interface ChosenSubscriber extends SubscriberRow {
  locale: Locale
  createdAt: Date
  softBounces: number
  personId: string | null
  consents: (Omit<ConsentEntry, 'byId'> & { by: string; words: string | null })[]
  letters: { subject: string; at: Date; state: DeliveryState; reason: string }[]
}

/** One's own news, on one's own page. */
export interface OwnNewsView {
  list: MailList
  active: boolean
}
