import { z } from 'zod'
import { endSession } from '#app/domains/people/commands/end-session.server.ts'
import { hasRole } from '#app/domains/people/person.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { setCookie } from '#app/http/session.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'

/** Reading the address ends nothing. */
export const loader = page('anyone', ({ locale }) => to(addressIn(locale, 'front')))

export const action = deed('anyone', z.object({}), async ({ ctx, actor, locale }) => {
  if (actor) await endSession(ctx, actor, actor.sessionId)
  // A juror may have taken the applications along, and scores may not be delivered: that page clears up and says so.
  const judges = hasRole(actor, 'juror') || hasRole(actor, 'chair')
  return to(addressIn(locale, judges ? 'juryLeft' : 'front'), {
    'Set-Cookie': await setCookie(ctx.settings, 'session', null),
  })
})
