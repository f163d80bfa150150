import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { listPublicEvents } from '#app/domains/programme/queries.server.ts'
import { sayEventTime, sayPlace, sayTitle } from '#app/domains/programme/say-event.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletterBlocks as words } from '#app/i18n/newsletter-blocks.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { LetterPart } from './newsletter.ts'

/** Events that one letter tells of. */
const MOST_EVENTS = 12

/** What is ahead in the programme and open to everyone; null when nothing is. */
export async function eventsPart(ctx: Context, locale: Locale): Promise<LetterPart | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const ahead = (await listPublicEvents(ctx, edition.id)).filter(({ over, cancelledAt }) => !over && !cancelledAt)
  if (ahead.length === 0) return null
  return {
    kind: 'events',
    title: say(locale, words.programme),
    events: ahead.slice(0, MOST_EVENTS).map((event) => ({
      title: sayTitle(event, locale),
      when: sayEventTime(event, locale),
      place: sayPlace(event),
      href: addressIn(locale, 'event', { slug: event.slug }),
    })),
  }
}
