/** The places of the public site that its head and foot lead to. */

/** What visitors come for, in the order in which it stands in the head. */
export const MAIN_PLACES = ['map', 'artists', 'exhibition', 'programme', 'myRound'] as const
/** What the head has under "more". */
export const MORE_PLACES = ['news', 'archive', 'press', 'orchestra'] as const
/** Every place of the public site that a page may say it belongs to. */
export type PublicPlace =
  | (typeof MAIN_PLACES)[number]
  | (typeof MORE_PLACES)[number]
  | 'apply'
  | 'catalogue'
  | 'newsletter'

/** Addresses in the language of the page. */
export interface PublicAddresses extends Record<PublicPlace, string> {
  home: string
  privacy: string
  accessibility: string
  /** The news as a feed, and the dates of the round as a calendar. */
  feed: string
  calendar: string
  /** Where one signs in; or one's own page when signed in already. */
  account: string
  /** The same page in the other language. */
  otherLanguage: string
}
