import { z } from 'zod'
import { stopActing } from '#app/domains/people/commands/stop-acting.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'

/** Reading the address ends nothing. */
export const loader = page('anyone', ({ locale }) => to(addressIn(locale, 'me')))

/** Back to the person that one acted for, as the secretariat sees it. */
export const action = deed('signed-in', z.object({}), async ({ ctx, actor, locale }) => {
  const address = actor.actedBy ? addressIn(locale, 'person', { id: actor.personId }) : addressIn(locale, 'me')
  await stopActing(ctx, actor)
  return to(address)
})
