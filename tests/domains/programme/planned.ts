/** An event with signing up, in a round that the public sees. */
import { editEvent } from '#app/domains/programme/commands/edit-event.server.ts'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { publishEvent } from '#app/domains/programme/commands/publish-event.server.ts'
import { signUp } from '#app/domains/programme/commands/sign-up.server.ts'
import { fieldsOf } from '#app/domains/programme/fields.ts'
import type { EventFields } from '#app/domains/programme/input.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { keyOf } from '#app/domains/programme/own.server.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'

export const YEAR = 2013
export const secretary = someone(['secretariat'])

/** A published edition without anything in it, hosted by Øvre Eiker. */
export async function publishedEdition(db: Db): Promise<string> {
  await db.municipality.create({
    data: {
      ...{ id: 'ovre-eiker', number: '0624', name: 'Øvre Eiker', county: 'Buskerud', population: 17000 },
      ...{ seat: 'Hokksund', lat: 59.77, lng: 9.91, allianceFrom: 1992 },
    },
  })
  const { id } = await db.edition.create({
    data: {
      ...{ year: YEAR, number: 7, capacity: 10, periodFrom: '2013-09-12', periodTo: '2013-09-22' },
      ...{ deliveryOn: '2013-09-02', openingAt: new Date('2013-09-12T16:00:00Z'), venue: 'Arena Vestfossen' },
      publishedAt: new Date('2013-01-01T00:00:00Z'),
      hosts: { create: [{ municipalityId: 'ovre-eiker', lead: true }] },
    },
  })
  return id
}

/** Changes an event, as the form does. */
export async function change(ctx: Context, slug: string, wish: Partial<EventFields>) {
  const { event } = await officeEventView(ctx, secretary, YEAR, slug)
  const stands = { ...fieldsOf(event), stepFree: event.stepFree }
  return editEvent(ctx, secretary, YEAR, slug, { ...stands, version: event.version, ...wish })
}

/** A published workshop on 14 September with so many seats, four in one sign-up unless told. */
export async function workshop(db: Db, ctx: Context, wish: Partial<EventFields> = {}): Promise<string> {
  await publishedEdition(db)
  const planned = await planEvent(ctx, secretary, YEAR, 'workshop')
  const { slug } = await change(ctx, planned, { date: '2013-09-14', capacity: 4, ...wish })
  await publishEvent(ctx, secretary, YEAR, slug)
  return slug
}

const party = (n: number | string, seats: number) => ({
  ...{ name: `Gjest ${n}`, email: `gjest-${n}@example.com`, seats, answer: '', website: '' },
})
/** So that two who come one after the other do not come in the same moment. */
let moment = 0
export const come = (ctx: Context, slug: string, n: number | string, seats = 1) =>
  signUp({ ...ctx, now: new Date(ctx.now.getTime() + moment++) }, null, 'nb', slug, party(n, seats))

/** How it stands, by guest: "1:2" has two seats, "3:1?" waits for one, "4:1-" gave up. */
export async function standing(ctx: Context, slug: string): Promise<string[]> {
  const { signUps } = await officeEventView(ctx, secretary, YEAR, slug)
  const sign = { confirmed: '', waiting: '?', cancelled: '-' } as const
  return signUps.map(({ name, seats, state }) => `${name.replace('Gjest ', '')}:${seats}${sign[state]}`)
}

/** The key of a guest's link. */
export async function keyFor(ctx: Context, slug: string, n: number | string): Promise<string> {
  const { signUps } = await officeEventView(ctx, secretary, YEAR, slug)
  const found = signUps.find(({ email }) => email === `gjest-${n}@example.com`)
  if (!found) throw new Error(`no guest ${n}`)
  return keyOf(ctx, found.id)
}

const read = new WeakMap<Db, Set<string>>()
/** The letters since the last look, as "address: subject", in the order of the alphabet. */
export async function newLetters(db: Db): Promise<string[]> {
  const known = read.get(db) ?? new Set<string>()
  const all = await db.mail.findMany()
  const news = all.filter(({ id }) => !known.has(id))
  read.set(db, new Set(all.map(({ id }) => id)))
  return news.map(({ toEmail, subject }) => `${toEmail.replace('@example.com', '')}: ${subject}`).sort()
}
