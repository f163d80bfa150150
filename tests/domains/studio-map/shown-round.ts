/** A published round with artists, all invented; what is private in it carries a word that no page may show. */
import { slugOf } from '#app/kernel/names.ts'
import type { Db } from '#app/platform/db/client.server.ts'

/** Stands in every field that the public may not see. */
export const SECRET = 'HEMMELIG'

export const NAMES = ['Åse Demo', 'Berit Demo', 'Ærlig Demo', 'Zara Demo', 'Øystein Demo', 'Aasta Demo']
export const OPEN_DAYS = ['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22']

const seats = {
  asker: { name: 'Asker', lat: 59.83, lng: 10.44 },
  hole: { name: 'Hole', lat: 60.08, lng: 10.3 },
} as const

export interface Shown {
  editionId: string
  /** In the order of `NAMES`, repeated with a number after it. */
  slugs: string[]
}

/** Writes an edition; `count` artists of whom the fifth shares the fourth's studio and the sixth has none. */
export async function showRound(
  db: Db,
  count: number,
  { year = 2013, published = true }: { year?: number; published?: boolean } = {},
): Promise<Shown> {
  for (const [id, seat] of Object.entries(seats))
    await db.municipality.upsert({
      where: { id },
      update: {},
      create: { id, number: id, county: '', population: 1, seat: seat.name, allianceFrom: 1992, ...seat },
    })
  const owner = await db.person.create({ data: { name: 'Demo', createdAt: new Date(0), demo: true } })
  const edition = await db.edition.create({
    data: {
      year,
      number: year - 2006,
      capacity: count,
      demo: true,
      leader: 'Asker',
      announcedAt: new Date(`${year}-04-12T08:00:00Z`),
      confirmBy: `${year}-04-26`,
      periodFrom: `${year}-09-12`,
      periodTo: `${year}-09-22`,
      venue: 'Arena Prøve',
      venuePlace: 'Prøve',
      venueLat: 59.7,
      venueLng: 9.9,
      publishedAt: published ? new Date(`${year}-01-01T00:00:00Z`) : null,
      hosts: { create: [{ municipalityId: 'hole', lead: true }] },
      days: {
        create: OPEN_DAYS.map((date) => ({
          kind: 'studio' as const,
          date: date.replace('2013', String(year)),
          opens: '12:00',
          closes: '17:00',
        })),
      },
    },
  })
  const call = await db.call.create({
    data: {
      editionId: edition.id,
      titleNb: '',
      titleEn: '',
      textNb: '',
      textEn: '',
      opensAt: new Date(`${year}-01-07T08:00:00Z`),
      closesAt: new Date(`${year}-02-18T23:00:00Z`),
    },
  })
  const slugs: string[] = []
  for (let n = 0; n < count; n++) slugs.push(await showArtist(db, { edition, callId: call.id, ownerId: owner.id }, n))
  return { editionId: edition.id, slugs }
}

interface Round {
  edition: { id: string; year: number }
  callId: string
  ownerId: string
}

async function showArtist(db: Db, { edition, callId, ownerId }: Round, n: number): Promise<string> {
  const round = Math.floor(n / NAMES.length)
  const name = `${NAMES[n % NAMES.length]}${round ? ` ${round}` : ''}`
  const place = n % NAMES.length
  const person = await db.person.create({
    data: {
      name: SECRET,
      email: `${SECRET}-${edition.year}-${n}@example.com`,
      phone: SECRET,
      demo: true,
      createdAt: new Date(0),
    },
  })
  const application = await db.application.create({
    data: {
      editionId: edition.id,
      callId,
      applicantId: person.id,
      number: n + 1,
      submission: 'submitted',
      decision: 'accepted',
      participation: 'confirmed',
      createdAt: new Date(0),
      savedAt: new Date(0),
      artistName: name,
      phone: SECRET,
      address: SECRET,
      postalCode: SECRET,
      city: SECRET,
      statement: SECRET,
      cv: SECRET,
      degree: SECRET,
      checkReason: SECRET,
      directions: SECRET,
      studioAddress: SECRET,
      municipalityId: n % 2 ? 'hole' : 'asker',
      disciplines: place === 1 ? 'ceramics,textile' : 'painting',
    },
  })
  const works = [1, 2].map(async (position) => {
    const key = `key-${edition.year}-${n}-${position}`
    const pictures = [1, 2].map(async (at) => {
      const picture = await db.picture.create({
        data: {
          key: `${key}-${at}`,
          ownerId,
          stage: 'full',
          width: 1200,
          height: 800,
          bytes: 1,
          format: 'jpeg',
          sha256: SECRET,
          placeholder: '',
          colour: '#808080',
          receivedAt: new Date(0),
        },
      })
      return { pictureId: picture.id, position: at, alt: `Bilde ${at} av verk ${position}` }
    })
    return db.work.create({
      data: {
        applicationId: application.id,
        position,
        title: `Verk ${position}`,
        year: edition.year,
        technique: 'Olje på lerret',
        heightMm: 800,
        widthMm: 605,
        priceOre: position === 1 ? 1_200_000 : null,
        pictures: { create: await Promise.all(pictures) },
      },
    })
  })
  const [, second] = await Promise.all(works)
  await db.application.update({ where: { id: application.id }, data: { decidedWorkId: second?.id } })
  const slug = slugOf(name)
  await db.participant.create({
    data: {
      editionId: edition.id,
      applicationId: application.id,
      slug,
      name,
      aboutNb: 'Om arbeidet.',
      website: place === 2 ? 'javascript:alert(1)' : 'example.com/prøve',
      isNew: place === 2,
      ofTheYear: n === 0,
      confirmedAt: new Date(0),
      studioId: await studioOf(db, edition.id, n),
    },
  })
  return slug
}

/** Every sixth artist has none, and the one before shares with the one before that. The third meets at a station. */
async function studioOf(db: Db, editionId: string, n: number): Promise<string | null> {
  const place = n % NAMES.length
  if (place === 5) return null
  const number = n - Math.floor(n / NAMES.length) * 2 + 1
  if (place === 4) {
    const shared = await db.studio.findUnique({ where: { editionId_number: { editionId, number: number - 1 } } })
    return shared?.id ?? null
  }
  const hidden = place === 2
  const studio = await db.studio.create({
    data: {
      editionId,
      number,
      name: `Verksted ${number}`,
      address: hidden ? SECRET : `Prøveveien ${number}`,
      postalCode: hidden ? SECRET : '1383',
      city: 'Asker',
      municipalityId: 'asker',
      lat: place === 3 ? null : 59.8 + number / 100,
      lng: place === 3 ? null : 10.4,
      meetingPoint: hidden,
      stepFree: place === 0 ? true : place === 1 ? false : null,
      toilet: place === 0,
      transport: place === 1 ? 'Buss 71' : '',
      days: {
        create: OPEN_DAYS.slice(0, place === 0 ? 4 : 2).map((date) => ({ date, opens: '12:00', closes: '17:00' })),
      },
    },
  })
  return studio.id
}

/** Takes an artist out of the round, as a resignation does. */
export const resign = (db: Db, editionId: string, slug: string) =>
  db.participant.update({
    where: { editionId_slug: { editionId, slug } },
    data: { resignedAt: new Date('2013-08-01T00:00:00Z') },
  })
