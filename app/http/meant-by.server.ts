import { redirect } from '@remix-run/node'
import { type AddressName, addressIn, type MeaningOf, meaningOf, type WordPart } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'

interface Asked {
  request: Pick<Request, 'method'>
  params: Record<string, string>
  url: URL
  locale: Locale
}

/**
 * What a part of the address stands for that is a word of the language. English addresses had the Norwegian word once, and
 * may stand in letters and bookmarks: such a page is sent on for good, and a form that comes from one is taken. Throws missing
 * for any other word.
 */
export function meantBy<P extends WordPart>(
  { request, params, url, locale }: Asked,
  page: AddressName,
  part: P,
): MeaningOf<P> {
  const word = params[part] ?? ''
  const meaning = meaningOf(part, word, locale)
  if (meaning !== null) return meaning
  const older = meaningOf(part, word, 'nb')
  if (older === null) throw missing()
  if (request.method !== 'GET' && request.method !== 'HEAD') return older
  throw redirect(addressIn(locale, page, { ...params, [part]: older }) + url.search, 301)
}
