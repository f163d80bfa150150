import { useMatches } from '@remix-run/react'
import type { AddressName } from '#app/i18n/addresses.ts'
import type { PublicPlace } from './public-places.ts'

/** What a route says of itself to the document and the frame around it. */
export interface RouteHandle {
  /** The page needs its program in the browser; all others are plain HTML. */
  hydrate?: boolean
  /** Which of the house's faces it has; its frame's when it says nothing. */
  face?: 'round' | 'orchestra' | 'work'
  /** Which place of the public site it belongs to. */
  here?: PublicPlace | 'home'
  /** The way here, from the root down; parts of the addresses are taken from the page's own. */
  path?: readonly { name: AddressName; text: { nb: string; en: string } }[]
  /** Takes the whole width. */
  wide?: boolean
}

/** What the matched routes say, the innermost last word. */
export function useHandle(): RouteHandle {
  return Object.assign({}, ...useMatches().map((match) => (match.handle ?? {}) as RouteHandle)) as RouteHandle
}
