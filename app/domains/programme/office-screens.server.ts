/** The pages of the programme for those who arrange it. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import { SIGN_UP_STATES, type SignUp } from './event.ts'
import { listGroups, listItems } from './groups.store.server.ts'
import { uninvited } from './invited.server.ts'
import { addressesIn, groupSums, itemsOf } from './items.ts'
import { theEvent } from './own.server.ts'
import { mayCheckIn, mayListSignUps, mayPlanProgramme } from './policy.ts'
import { seatsStateOf } from './queries.server.ts'
import { byTurn, isOver, placeInLine, seatsCame, seatsTaken, walkIns } from './rules.ts'
import { countSeats, listEvents, listSignUps } from './store.server.ts'
import { TEMPLATES } from './templates.ts'
import type { DoorView, OfficeEventView, OfficeProgrammeView, OfficeSignUp } from './views.ts'

/** Every event of a year, published or not, with its counts. Throws forbidden. */
export async function officeProgrammeView(
  ctx: Context,
  actor: Actor | null,
  year: number,
): Promise<OfficeProgrammeView> {
  if (!mayPlanProgramme(actor)) throw forbidden()
  const { id: editionId } = await theEdition(ctx.db, year)
  const events = await listEvents(ctx.db, { editionId })
  const counts = await countSeats(
    ctx.db,
    events.map(({ id }) => id),
  )
  const count = (id: string, state: string) =>
    counts.find((of) => of.eventId === id && of.state === state) ?? { parties: 0, seats: 0 }
  return {
    year,
    templates: TEMPLATES,
    rows: events.map((event) => ({
      ...{ id: event.id, slug: event.slug, kind: event.kind, audience: event.audience },
      ...{ titleNb: event.titleNb, titleEn: event.titleEn || event.titleNb, venue: event.venue },
      ...{ date: event.date, begins: event.begins, ends: event.ends },
      published: event.publishedAt !== null,
      cancelled: event.cancelledAt !== null,
      over: isOver(event, ctx.now),
      signUp: event.signUp,
      capacity: event.capacity,
      seats: event.signedUp ?? count(event.id, 'confirmed').seats,
      waiting: count(event.id, 'waiting').seats,
      attended: event.attended,
    })),
  }
}

/** Those with seats by name, then those who wait in their order, then those who gave up. */
function inOrder(parties: readonly SignUp[]): SignUp[] {
  const of = (state: SignUp['state']) => parties.filter((party) => party.state === state)
  const byName = (a: SignUp, b: SignUp) => byNorwegian(a.name, b.name) || byTurn(a, b)
  return [...of('confirmed').sort(byName), ...of('waiting').sort(byTurn), ...of('cancelled').sort(byName)]
}

/** One event with everyone who has signed up. Throws forbidden, missing. */
export async function officeEventView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
): Promise<OfficeEventView> {
  if (!mayListSignUps(actor)) throw forbidden()
  const { event } = await theEvent(ctx.db, year, slug)
  const parties = await listSignUps(ctx.db, { eventId: event.id })
  const groups = await listGroups(ctx.db, event.id)
  const missing = await uninvited(ctx.db, event, groups)
  const count = (state: SignUp['state']) => {
    const some = parties.filter((party) => party.state === state)
    return { parties: some.length, seats: some.reduce((sum, { seats }) => sum + seats, 0) }
  }
  const counts = Object.fromEntries(SIGN_UP_STATES.map((state) => [state, count(state)]))
  return {
    year,
    event,
    items: itemsOf(await listItems(ctx.db, event.id)),
    groups: groups.map(({ eventId: _, ...group }) => ({
      ...group,
      addresses: addressesIn(group.emails).length,
      toInvite: missing.get(group.id)?.length ?? 0,
    })),
    groupSums: groupSums(groups),
    seats: seatsStateOf(event, seatsTaken(parties), ctx.now),
    over: isOver(event, ctx.now),
    counts: counts as OfficeEventView['counts'],
    signUps: inOrder(parties).map((party): OfficeSignUp => {
      const { id, name, email, seats, answer, state, signedUpAt, movedUpAt, came } = party
      return {
        ...{ id, name, email, seats, answer, state, signedUpAt, movedUpAt, came },
        place: placeInLine(parties, id),
      }
    }),
    receivers: parties.filter(({ state }) => state !== 'cancelled').length,
  }
}

const bare = (text: string) =>
  text
    .toLocaleLowerCase('nb')
    .normalize('NFD')
    .replace(/[\u0300-\u0309\u030b-\u036f]/g, '')

/** The list at the door; `search` narrows it to names that hold it. Throws forbidden. */
export async function doorView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  slug: string,
  search: string,
): Promise<DoorView> {
  const { event, round } = await theEvent(ctx.db, year, slug)
  if (!mayCheckIn(actor, round)) throw forbidden()
  const parties = await listSignUps(ctx.db, { eventId: event.id, state: { not: 'cancelled' } })
  const wanted = bare(search.trim())
  const { titleNb, titleEn, date, begins, ends, venue, attended } = event
  return {
    year,
    event: { slug, titleNb, titleEn: titleEn || titleNb, date, begins, ends, venue, attended },
    rows: inOrder(parties)
      .filter(({ name }) => bare(name).includes(wanted))
      .map(({ id, name, seats, came, answer, state }) => ({
        id,
        name,
        seats,
        came,
        answer,
        waiting: state === 'waiting',
      })),
    search: search.trim(),
    parties: parties.length,
    seats: seatsTaken(parties),
    came: seatsCame(parties),
    walkIns: walkIns(attended, parties),
  }
}
