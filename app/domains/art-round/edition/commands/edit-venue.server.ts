import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import type { Edition } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

/** Says where the joint exhibition is. Throws forbidden, missing or conflict. */
export async function editVenue(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: Pick<Edition, 'venue' | 'venueAddress' | 'venuePlace' | 'venueLat' | 'venueLng'>,
  seen: Values | null,
) {
  if (!mayEditEdition(actor)) throw forbidden()
  const { venue, venueAddress, venuePlace, venueLat, venueLng } = wish
  const edition = { venue, venueAddress, venuePlace, venueLat, venueLng }
  await changeSection(ctx, year, { section: 'venue', seen, wish: () => ({ edition }) })
}
