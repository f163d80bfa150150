/** Seminar, opening and the rest as those who host the exhibition meet them: numbers, and no names of those who come. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listGroupsOf, listItemsOf } from './groups.store.server.ts'
import { groupSums, itemsOf, peopleOf } from './items.ts'
import { roundOf } from './own.server.ts'
import { mayCheckIn, mayPlanProgramme } from './policy.ts'
import { isOver } from './rules.ts'
import { countSeats, listEvents } from './store.server.ts'
import type { HostProgrammeView } from './views.ts'

/** The published events of a year by day, each with its own programme, the invited groups and how many come. Throws forbidden, missing. */
export async function hostProgrammeView(ctx: Context, actor: Actor | null, year: number): Promise<HostProgrammeView> {
  const { id: editionId } = await theEdition(ctx.db, year)
  if (!mayCheckIn(actor, await roundOf(ctx.db, editionId))) throw forbidden()
  const events = await listEvents(ctx.db, { editionId, publishedAt: { not: null } })
  const ids = events.map(({ id }) => id)
  const seats = await countSeats(ctx.db, ids)
  const items = await listItemsOf(ctx.db, ids)
  const groups = await listGroupsOf(ctx.db, ids)
  const seatsOf = (id: string, state: string) => seats.find((of) => of.eventId === id && of.state === state)?.seats ?? 0
  return {
    year,
    can: { plan: mayPlanProgramme(actor) },
    events: events.map((event) => {
      const { id, slug, kind, titleNb, titleEn, date, begins, ends, venue, place, attended, capacity } = event
      const invited = groups.filter(({ eventId }) => eventId === id)
      return {
        ...{ id, slug, kind, titleNb, titleEn: titleEn || titleNb, date, begins, ends, venue, place, attended },
        over: isOver(event, ctx.now),
        cancelled: event.cancelledAt !== null,
        items: itemsOf(items.filter(({ eventId }) => eventId === id)),
        signUp: event.signUp
          ? { taken: event.signedUp ?? seatsOf(id, 'confirmed'), capacity, waiting: seatsOf(id, 'waiting') }
          : null,
        groups: invited.map((group) => ({
          ...{ id: group.id, name: group.name, came: group.came, version: group.version },
          people: peopleOf(group),
          invited: group.invitedAt !== null,
        })),
        groupSums: groupSums(invited),
      }
    }),
  }
}
