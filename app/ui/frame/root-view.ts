import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Acting } from './frame-parts.tsx'

/** What every page's frame is told. */
export interface RootView {
  /**
   * `actedBy`: who of the secretariat acts for this person now. `orchestra`: has a part in the youth orchestra.
   */
  actor: { name: string; roles: string[]; demo: boolean; actedBy: string | null; orchestra: boolean } | null
  /** The edition that the public sees is a demonstration: its persons are invented. */
  demonstration: boolean
  /** Where the product stands on the net, without a slash at the end: for addresses that leave it. */
  publicUrl: string
}

/** What the frame says while the secretariat acts for another; null when nobody does. */
export const actingOf = (root: RootView | undefined, locale: Locale): Acting | null =>
  root?.actor?.actedBy ? { by: root.actor.actedBy, name: root.actor.name, stop: addressIn(locale, 'stopActing') } : null
