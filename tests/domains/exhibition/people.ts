/** Who works at the exhibition of the small round of 2013, and who takes part in it. */
import type { Db } from '#app/platform/db/client.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'

export const host = someone(['host'], { personId: 'person-host', year: 2013, municipalityId: 'ovre-eiker' })
export const office = someone(['secretariat'], { personId: 'person-office' })
export const hostOfAsker = someone(['host'], { personId: 'person-asker', year: 2013, municipalityId: 'asker' })
export const anna = someone([], { personId: 'person-anna' })
export const bo = someone([], { personId: 'person-bo' })

/** The delivery is on 2 September; a slot of the morning takes one artist, the one after it two. */
export async function exhibition(db: Db, now = '2013-08-20T10:00:00Z') {
  const { editionId, participants } = await smallRound(db)
  const at = new Date('2013-01-01T12:00:00Z')
  await db.person.createMany({
    data: [host, office].map(({ personId }) => ({
      ...{ id: personId, email: `${personId}@example.com`, name: `Demo ${personId}`, createdAt: at },
    })),
  })
  await db.edition.update({ where: { id: editionId }, data: { deliveryOn: '2013-09-02' } })
  const of = { editionId, direction: 'in', date: '2013-09-02', place: '' }
  await db.deliverySlot.createMany({
    data: [
      { ...of, id: 'slot-early', begins: '09:00', ends: '09:30', capacity: 1 },
      { ...of, id: 'slot-late', begins: '09:30', ends: '10:00', capacity: 2 },
      { ...of, id: 'slot-out', direction: 'out', date: '2013-09-23', begins: '12:00', ends: '13:00', capacity: 3 },
    ],
  })
  const part = (key: string) => participants[key] ?? ''
  const ctx = testContext({ db, now, actorId: 'person-host' })
  return { ctx, editionId, part, stateOf: (key: string) => stateOf(db, key) }
}

const stateOf = async (db: Db, key: string) =>
  (await db.application.findUniqueOrThrow({ where: { id: `a-${key}` } })).participation

/** A signature that is long enough to be one. */
export const STROKES = '100,100 300,300 500,100;600,200 900,200'

export const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** The entry for the calendar that goes with a letter; empty: there is none. */
export const entryOf = (letter: { enclosures: unknown } | undefined): string =>
  (letter?.enclosures as { content: string }[] | null | undefined)?.[0]?.content ?? ''
