/** Three years of hosting on a database of its own, and those who act in them. */
import type { Actor, Role } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededPlace, seedHosting } from '#tests/support/seeded-hosting.ts'

export const NOW = '2026-11-22T11:00:00Z'
/** The exhibition of this year opened in September. */
const OPENED = new Date('2026-09-10T16:00:00Z')

/** This year Øvre Eiker is host, next year Sande with Svelvik plan, the year after Asker is with the politicians. */
export async function hostingGround(engine: Engine) {
  const { db } = await engine.freshDatabase()
  const seeded = await seedHosting(db, new Date(NOW), OPENED)
  const { people, year } = seeded
  const actor = (personId: string, role: Role, municipalityId?: SeededPlace, of?: number): Actor =>
    someone([role], { personId, ...(of && { year: of }), ...(municipalityId && { municipalityId }) })
  const office = actor(people.office, 'secretariat')
  return {
    ...seeded,
    db,
    office,
    ctx: testContext({ db, now: NOW, actorId: people.office }),
    contact: (place: SeededPlace) => actor(people[`contact-${place}`], 'contact', place),
    coordinator: (place: SeededPlace, of = year) => actor(people[`coordinator-${place}`], 'host', place, of),
    /** Puts a hosting where a test wants it. */
    at: (id: string, data: Parameters<typeof db.hosting.update>[0]['data']) =>
      db.hosting.update({ where: { id }, data, select: { version: true } }),
    /** A venue that the hosting has chosen. */
    choose: async (hostingId: string, municipalityId: SeededPlace) => {
      const of = { changedAt: new Date(NOW) }
      const { id: venueId } = await db.venue.create({ data: { municipalityId, name: 'Galleri Trafo', ...of } })
      await db.venueCandidate.create({ data: { hostingId, venueId, state: 'chosen', ...of } })
    },
    adopt: (hostingId: string, municipalityId: SeededPlace) =>
      db.politicalCase.create({
        data: { hostingId, municipalityId, decision: 'adopted', decidedOn: '2026-11-01', changedAt: new Date(NOW) },
      }),
    sign: (hostingId: string) =>
      db.hostingDocument.create({
        data: {
          ...{
            hostingId,
            kind: 'agreement',
            name: 'a.pdf',
            fileKey: `documents/${hostingId}`,
            mime: 'application/pdf',
          },
          ...{ bytes: 1, sha256: '', signedOn: '2026-11-02', addedAt: new Date(NOW) },
        },
      }),
  }
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** Every key of the file store. */
export async function filesOf(ctx: { files: { list(prefix: string): AsyncIterable<string> } }): Promise<string[]> {
  const keys: string[] = []
  for await (const key of ctx.files.list('')) keys.push(key)
  return keys
}
