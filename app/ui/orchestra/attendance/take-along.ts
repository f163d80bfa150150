import type { RollCallView } from '#app/domains/orchestra/attendance/views.ts'
import type { Locale } from '#app/i18n/words.ts'
import { belongTo, canKeep, keepPage } from '../offline/kept.ts'
import { fetchList } from './deliver-list.ts'
import { keepList } from './kept-lists.ts'

/**
 * Takes the list along, the other lists of the same person and weekend, and the page that shows them. Whatever fails is
 * tried again the next time a list is opened; the list at hand works all the same.
 */
export async function takeAlong({ list, others }: RollCallView, locale: Locale, script: string): Promise<void> {
  if (!canKeep()) return
  try {
    await belongTo(list.personId)
    await keepList(list)
    await keepPage(locale, script)
    for (const { sessionId } of others) {
      const found = await fetchList(locale, sessionId)
      if (found.kind === 'taken') await keepList(found.view.list)
    }
  } catch {
    // No room, or no network just now.
  }
}
