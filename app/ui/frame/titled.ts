import type { MetaFunction } from '@remix-run/react'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { type Locale, say } from '#app/i18n/words.ts'

const HOUSE = 'Kunst rett vest'

/** The title of a page: what it is, then whose. */
export const titled =
  (text: { nb: string; en: string }): MetaFunction =>
  ({ location }) => [{ title: `${say(localeOfPath(location.pathname), text)} – ${HOUSE}` }]

/** The same for a title that the loader's data give. */
export const titledBy =
  <D>(title: (data: D, locale: Locale) => string): MetaFunction =>
  ({ location, data }) => [{ title: data ? `${title(data as D, localeOfPath(location.pathname))} – ${HOUSE}` : HOUSE }]
