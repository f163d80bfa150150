import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { listSeminars } from './store.server.ts'

/** What seminars are called, for lists that only name them; one that is not there is left out. */
export async function seminarTitles(tx: Tx, ids: readonly string[], locale: Locale): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const seminars = await listSeminars(tx, { id: { in: [...new Set(ids)] } })
  return Object.fromEntries(
    seminars.map(({ id, titleNb, titleEn }) => [id, locale === 'en' ? titleEn || titleNb : titleNb]),
  )
}
