import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { cancelSignUp } from '#app/domains/programme/commands/cancel-sign-up.server.ts'
import { checkIn } from '#app/domains/programme/commands/check-in.server.ts'
import { countWalkIn } from '#app/domains/programme/commands/count-walk-in.server.ts'
import { editEvent } from '#app/domains/programme/commands/edit-event.server.ts'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { publishEvent } from '#app/domains/programme/commands/publish-event.server.ts'
import { signUp } from '#app/domains/programme/commands/sign-up.server.ts'
import { fieldsOf } from '#app/domains/programme/fields.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { keyOf } from '#app/domains/programme/own.server.ts'
import { addDays } from '#app/kernel/when.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import { round2013, YEAR } from './figures.ts'
import { inventPeople } from './invent/naming.ts'
import type { At } from './moment.ts'
import { type InventedEvent, type InventedRush, inventedProgramme } from './programme.ts'

interface Party {
  name: string
  email: string
  seats: number
}

/** The programme of the year with invented visitors, each deed at its own moment. */
export async function loadProgramme(at: At): Promise<void> {
  const late = at('2013-09-13')
  const { id } = await theEdition(late.db, YEAR)
  const artists = await participantsOf(late.db, id)
  const contacts = await findContacts(
    late.db,
    artists.map(({ personId }) => personId),
  )
  const honoured = artists.find(({ ofTheYear }) => ofTheYear)?.name ?? ''
  const random = seeded('programme/2013')
  const guests = inventPeople(60, random.fork('guests'), new Set(artists.map(({ slug }) => slug)))
  const ofArtists = random
    .shuffle(artists)
    .map(({ name, personId }): Party => ({ name, email: contacts.get(personId)?.email ?? '', seats: 1 }))
    .filter(({ email }) => email !== '')
  let used = 0
  for (const event of inventedProgramme(round2013.seminar, honoured)) {
    const slug = await plan(at, event)
    if (!event.rush) continue
    const most = event.fields.mostSeats ?? 4
    const some =
      event.template === 'seminar'
        ? ofArtists.slice(0, event.rush.parties)
        : guests
            .slice(used, used + event.rush.parties)
            .map(({ name, email }): Party => ({ name, email, seats: Math.min(most, random.pick([1, 1, 2, 2, 3])) }))
    if (event.template !== 'seminar') used += event.rush.parties
    await rush(at, slug, event.rush, some)
  }
}

async function plan(at: At, { template, planned, fields, rush: wanted }: InventedEvent): Promise<string> {
  const ctx = at(planned, '10:00')
  const slug = await planEvent(ctx, operator, YEAR, template)
  const { event } = await officeEventView(ctx, operator, YEAR, slug)
  const stands = { ...fieldsOf(event), stepFree: event.stepFree }
  const saved = await editEvent(ctx, operator, YEAR, slug, {
    ...stands,
    signUpFromDate: wanted?.from ?? null,
    ...fields,
    version: event.version,
  })
  await publishEvent(at(planned, '11:00'), operator, YEAR, saved.slug)
  return saved.slug
}

/** Parties sign up over some days, some give up again, and at the door the rest are counted. */
async function rush(
  at: At,
  slug: string,
  { from, cancel, came, walkIns, parties: wanted }: InventedRush,
  parties: readonly Party[],
): Promise<void> {
  const random = seeded(`rush/${slug}`)
  for (const [index, party] of parties.entries()) {
    const time = `${String(8 + (index % 12)).padStart(2, '0')}:${String(random.whole(0, 59)).padStart(2, '0')}`
    const day = addDays(from, Math.floor((index * 14) / wanted))
    const answer = random.pick(['8 og 10 år', '7 år', '9 år', ''])
    await signUp(at(day, time), operator, 'nb', slug, { ...party, answer, website: '' })
  }
  const office = () => officeEventView(at(from), operator, YEAR, slug)
  const made = (await office()).signUps
  const { event } = await office()
  for (const number of cancel) {
    const party = made.find(({ email }) => email === parties[number]?.email)
    const ctx = at(addDays(event.date, -4), '09:30')
    if (party) await cancelSignUp(ctx, keyOf(ctx, party.id))
  }
  const door = at(event.date, event.begins)
  let left = came - walkIns
  for (const { id, seats } of (await office()).signUps.filter(({ state }) => state === 'confirmed')) {
    const here = Math.min(seats, left)
    if (here > 0) await checkIn(door, operator, YEAR, slug, { id, came: here })
    left -= here
  }
  // Of a smaller demonstration fewer are on the list; the number that came is the published one all the same.
  const others = walkIns + left
  if (others > 0) await countWalkIn(door, operator, YEAR, slug, others)
}
