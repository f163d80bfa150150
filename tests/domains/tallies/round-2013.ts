/** A small round of 2013 in a test's own database: three studios, one of them shared, and an artist without one. */
import type { Db } from '#app/platform/db/client.server.ts'

export const STUDIO_DAYS = ['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22'] as const
export const EXHIBITION_DAYS = ['2013-09-13', '2013-09-14'] as const
const hours = { opens: '12:00', closes: '17:00' }

/** Who takes part: the key, and in which studio. */
export const PARTS = [
  ['anna', 's1'],
  ['bo', 's2'],
  ['cato', 's2'],
  ['dina', 's3'],
  ['eva', null],
] as const

export interface SmallRound {
  editionId: string
  /** Participants by key; their persons are `person-<key>`. */
  participants: Record<string, string>
}

/** @param given.year another year; then nothing that stands once (municipalities, persons) is made again. */
export async function smallRound(db: Db, given: { year?: number; first?: boolean } = {}): Promise<SmallRound> {
  const { year = 2013, first = true } = given
  const of = (id: string) => (year === 2013 ? id : `${id}-${year}`)
  const inYear = (date: string) => date.replace('2013', String(year))
  if (first) {
    await db.municipality.createMany({
      data: [
        {
          id: 'ovre-eiker',
          name: 'Øvre Eiker',
          number: '0624',
          county: 'Buskerud',
          population: 17_000,
          seat: 'Hokksund',
        },
        { id: 'asker', name: 'Asker', number: '0220', county: 'Akershus', population: 57_000, seat: 'Asker' },
      ].map((one) => ({ ...one, lat: 59.8, lng: 10, allianceFrom: 2007 })),
    })
    await db.person.createMany({
      data: PARTS.map(([key]) => ({
        ...{ id: `person-${key}`, email: `${key}@example.com`, name: `Demo ${key}` },
        ...{ locale: key === 'dina' ? 'en' : 'nb', createdAt: new Date('2013-01-01T12:00:00Z') },
      })),
    })
  }
  const edition = await db.edition.create({
    data: {
      ...{ id: of('e2013'), year, number: year - 2006, capacity: 105, prizeOre: 10_000_00, leader: 'Asker' },
      ...{ venue: 'Arena Vestfossen', venuePlace: 'Vestfossen', publishedAt: new Date(`${year}-01-02T12:00:00Z`) },
      ...{ periodFrom: inYear('2013-09-12'), periodTo: inYear('2013-09-22') },
      hosts: { create: [{ municipalityId: 'ovre-eiker', lead: true }] },
      days: {
        create: [
          ...STUDIO_DAYS.map((date) => ({ kind: 'studio' as const, date: inYear(date), ...hours })),
          ...EXHIBITION_DAYS.map((date) => ({ kind: 'exhibition' as const, date: inYear(date), ...hours })),
        ],
      },
    },
  })
  const call = await db.call.create({
    data: {
      ...{ id: of('call'), editionId: edition.id, titleNb: 'Utlysning', titleEn: 'Call', textNb: '', textEn: '' },
      ...{ opensAt: new Date(`${year}-01-05T11:00:00Z`), closesAt: new Date(`${year}-02-15T23:00:00Z`) },
    },
  })
  for (const [number, id] of ['s1', 's2', 's3'].entries()) {
    await db.studio.create({
      data: {
        ...{ id: of(id), editionId: edition.id, number: number + 1, name: id === 's2' ? 'Fabrikken' : '' },
        ...{ address: 'Storgata 1', postalCode: '3320', city: 'Vestfossen', municipalityId: 'ovre-eiker' },
        days: { create: STUDIO_DAYS.map((date) => ({ date: inYear(date), ...hours })) },
      },
    })
  }
  const participants: Record<string, string> = {}
  for (const [index, [key, studioId]] of PARTS.entries()) {
    const at = new Date(`${year}-02-01T12:0${index}:00Z`)
    const application = await db.application.create({
      data: {
        ...{
          id: of(`a-${key}`),
          editionId: edition.id,
          callId: call.id,
          number: index + 1,
          createdAt: at,
          savedAt: at,
        },
        ...{ applicantId: `person-${key}`, submission: 'submitted', submittedAt: at, artistName: `Demo ${key}` },
        ...{ decision: 'accepted', participation: 'confirmed', decidedWorkId: of(`w-${key}`) },
        works: { create: [{ id: of(`w-${key}`), position: 1, title: `Verk av ${key}`, priceOre: 9_000_00 }] },
      },
    })
    const participant = await db.participant.create({
      data: {
        ...{ id: of(`p-${key}`), editionId: edition.id, applicationId: application.id, slug: key, name: `Demo ${key}` },
        ...{ isNew: key === 'eva', studioId: studioId && of(studioId), confirmedAt: at },
      },
    })
    participants[key] = participant.id
  }
  return { editionId: edition.id, participants }
}
