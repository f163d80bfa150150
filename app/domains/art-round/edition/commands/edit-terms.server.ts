import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import type { Edition } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

/** Changes places, commission, prize and leader. Throws forbidden, missing, conflict or invalid. */
export async function editTerms(
  ctx: Context,
  actor: Actor,
  year: number,
  wish: Pick<Edition, 'capacity' | 'commission' | 'prizeOre' | 'leader'>,
  seen: Values | null,
) {
  if (!mayEditEdition(actor)) throw forbidden()
  const { capacity, commission, prizeOre, leader } = wish
  const edition = { capacity, commission, prizeOre, leader }
  await changeSection(ctx, year, { section: 'terms', seen, wish: () => ({ edition }) })
}
