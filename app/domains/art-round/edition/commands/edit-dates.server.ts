import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { changeSection } from '../change-section.server.ts'
import type { Call, Edition } from '../edition.ts'
import { mayEditEdition } from '../policy.ts'
import type { Values } from '../sections.ts'

export interface DatesWish
  extends Pick<
    Edition,
    'juryFrom' | 'juryTo' | 'announceOn' | 'confirmBy' | 'deliveryOn' | 'openingAt' | 'periodFrom' | 'periodTo'
  > {
  calls: readonly Pick<Call, 'id' | 'opensAt' | 'closesAt'>[]
}

/**
 * Moves the dates of an edition and the windows of its calls. A call may be closed earlier than now: it is then closed
 * at once. Throws forbidden, missing, conflict, or invalid beside every field that is wrong.
 */
export async function editDates(ctx: Context, actor: Actor, year: number, wish: DatesWish, seen: Values | null) {
  if (!mayEditEdition(actor)) throw forbidden()
  const { juryFrom, juryTo, announceOn, confirmBy, deliveryOn, openingAt, periodFrom, periodTo, calls } = wish
  await changeSection(ctx, year, {
    section: 'dates',
    seen,
    wish: (now) => ({
      edition: { juryFrom, juryTo, announceOn, confirmBy, deliveryOn, openingAt, periodFrom, periodTo },
      calls: now.calls.flatMap((call) => {
        const moved = calls.find(({ id }) => id === call.id)
        return moved ? [{ ...call, opensAt: moved.opensAt, closesAt: moved.closesAt }] : []
      }),
    }),
  })
}
