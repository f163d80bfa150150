/** The newsletter's nouns: lists, those who get it, and its issues. */
import type { Locale } from '#app/i18n/words.ts'
import type { Block } from '#app/kernel/prose-blocks.ts'

export const LISTS = ['visitors', 'artists', 'municipalities', 'press'] as const
export type MailList = (typeof LISTS)[number]

/** Those that anyone may ask to be on; the others are kept by the secretariat. */
export const OPEN_LISTS = ['visitors', 'press'] as const satisfies readonly MailList[]
export type OpenList = (typeof OPEN_LISTS)[number]

export type SubscriptionState = 'asked' | 'active' | 'ended'
export type ConsentDeed = 'asked' | 'confirmed' | 'added' | 'withdrawn' | 'removed' | 'bounced'
export const CONSENT_SOURCES = [
  'page',
  'link',
  'one-click',
  'my-page',
  'office',
  'import',
  'register',
  'bounce',
] as const
export type ConsentSource = (typeof CONSENT_SOURCES)[number]

export interface Subscription {
  list: MailList
  state: SubscriptionState
  since: Date
}

/** An address that gets newsletters, got them, or asked for them. */
export interface Subscriber {
  id: string
  email: string
  name: string
  locale: Locale
  personId: string | null
  createdAt: Date
  /** Letters came back for good: no list is sent to it. */
  bouncedAt: Date | null
  /** Letters in a row that came back for a time. */
  softBounces: number
  subscriptions: Subscription[]
}

/** One line of the record of consents, which grows and never changes. */
export interface ConsentEntry {
  list: MailList
  deed: ConsentDeed
  at: Date
  /** The version of the words that were agreed to; empty where none were. */
  wording: string
  source: ConsentSource
  byId: string | null
  /** Why the secretariat may write to it, in its own words. */
  ground: string
}

export type IssueState = 'draft' | 'sending' | 'sent' | 'stopped'
export type DeliveryState = 'waiting' | 'posted' | 'sent' | 'bounced' | 'skipped'

/** One issue of the newsletter. */
export interface Issue {
  id: string
  editionId: string | null
  subjectNb: string
  subjectEn: string
  bodyNb: string
  bodyEn: string
  lists: MailList[]
  state: IssueState
  sendAt: Date | null
  startedAt: Date | null
  finishedAt: Date | null
  sentAs: SentAs | null
  createdAt: Date
  shown: boolean
  version: number
}

/** A piece of a letter: words that the secretariat wrote, or a block of data as it was when the letter was made. */
export type LetterPart =
  | { kind: 'words'; blocks: Block[] }
  | { kind: 'events'; title: string; events: { title: string; when: string; place: string; href: string }[] }
  | {
      kind: 'artists'
      title: string
      artists: { name: string; more: string; href: string; picture: LetterPicture | null }[]
    }
  | {
      kind: 'work'
      picture: LetterPicture | null
      title: string
      /** "Olje på lerret, 120 × 90 cm, 2012" */
      label: string
      artist: string
      href: string
    }
  | { kind: 'lines'; title: string; lines: { what: string; when: string }[]; href: string; link: string }
  | { kind: 'news'; title: string; items: { title: string; summary: string; date: string; href: string }[] }
  | { kind: 'link'; href: string; link: string }

/** Addresses are paths of this site. */
export interface LetterPicture {
  src: string
  alt: string
  /** In pixels, of the file behind `src`. */
  width: number
  height: number
}

export interface MadeLetter {
  subject: string
  /** The language of what was written: Norwegian where nobody wrote it in English. */
  written: Locale
  parts: LetterPart[]
}
/** The letters as they went, with the blocks filled; frozen when the sending began. */
export type SentAs = Record<Locale, MadeLetter>
