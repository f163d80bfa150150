/** A published round with as many studios as wished, spread over towns and country as they are in the region; all invented. */
import type { Discipline } from '#app/domains/art-round/application/application.ts'
import { slugOf } from '#app/kernel/names.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'

const TOWNS = [
  { id: 'asker', name: 'Asker', lat: 59.833, lng: 10.439 },
  { id: 'baerum', name: 'Bærum', lat: 59.894, lng: 10.523 },
  { id: 'drammen', name: 'Drammen', lat: 59.744, lng: 10.204 },
  { id: 'ringerike', name: 'Ringerike', lat: 60.168, lng: 10.257 },
  { id: 'modum', name: 'Modum', lat: 59.958, lng: 9.983 },
  { id: 'hurum', name: 'Hurum', lat: 59.624, lng: 10.51 },
] as const
const FIRST = ['Kari', 'Ola', 'Åse', 'Øystein', 'Ærlig', 'Birna', 'Jonas', 'Mona', 'Siv', 'Tor']
const LAST = ['Demonstrasjon', 'Oppdiktet', 'Prøve', 'Eksempel', 'Tenkt']
const FIELDS: Discipline[] = ['painting', 'printmaking', 'ceramics', 'textile', 'glass', 'sculpture', 'photography']
/** Rows that a database takes at once. */
const AT_ONCE = 500

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An invented place: two of three in a town, the rest in the country; of its artist the name and what it is they make. */
export function inventPlaces(count: number) {
  const roll = dice(count)
  return Array.from({ length: count }, (_, n) => {
    const town = TOWNS[Math.floor(roll() * TOWNS.length)] ?? TOWNS[0]
    const far = roll() < 0.66 ? 0.06 : 0.4
    const name = `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]} ${n + 1}`
    const discipline = FIELDS[Math.floor(roll() * FIELDS.length)] ?? 'painting'
    return {
      ...{ number: n + 1, name, slug: slugOf(name), town, discipline },
      lat: Math.min(60.65, Math.max(59.35, town.lat + (roll() - 0.5) * far)),
      lng: town.lng + (roll() - 0.5) * far * 2,
      stepFree: roll() < 0.5,
      toilet: roll() < 0.6,
      parking: roll() < 0.7,
      transport: roll() < 0.5 ? 'Buss' : '',
      isNew: roll() < 0.14,
    }
  })
}

async function inParts<T>(rows: readonly T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
  for (let n = 0; n < rows.length; n += AT_ONCE) await write(rows.slice(n, n + AT_ONCE))
}

/** Writes the round into an empty, migrated database; every studio is open today from 00:00 to 23:59. */
export async function seedStudios(db: Db, count: number, now: Date): Promise<{ year: number; editionId: string }> {
  const today = civilDateOf(now)
  const year = Number(today.slice(0, 4))
  const days = [today, addDays(today, 1), addDays(today, 7), addDays(today, 8)]
  await db.municipality.createMany({
    data: TOWNS.map(({ id, name, lat, lng }) => ({
      ...{ id, name, lat, lng, number: id, county: '', population: 1, seat: name, allianceFrom: 1992 },
    })),
  })
  const edition = await db.edition.create({
    data: {
      year,
      number: 1,
      capacity: count,
      demo: true,
      venue: 'Arena Prøve',
      venueLat: 59.7,
      venueLng: 9.9,
      publishedAt: now,
    },
  })
  const window = { opensAt: new Date(0), closesAt: new Date(1) }
  const call = await db.call.create({
    data: { editionId: edition.id, titleNb: '', titleEn: '', textNb: '', textEn: '', ...window },
  })
  const places = inventPlaces(count)
  const id = (kind: string, n: number) => `${kind}-${n}`
  await inParts(places, (part) =>
    db.person.createMany({
      data: part.map(({ number, name }) => ({ id: id('p', number), name, demo: true, createdAt: now })),
    }),
  )
  await inParts(places, (part) =>
    db.application.createMany({
      data: part.map(({ number, name, town, discipline }) => ({
        ...{ id: id('a', number), editionId: edition.id, callId: call.id, applicantId: id('p', number), number },
        ...{ submission: 'submitted' as const, decision: 'accepted' as const, participation: 'confirmed' as const },
        ...{ createdAt: now, savedAt: now, artistName: name, municipalityId: town.id, disciplines: discipline },
      })),
    }),
  )
  await inParts(places, (part) =>
    db.studio.createMany({
      data: part.map(({ number, town, lat, lng, stepFree, toilet, parking, transport }) => ({
        ...{ id: id('s', number), editionId: edition.id, number, name: `Verksted ${number}`, lat, lng },
        ...{ address: `Prøveveien ${number}`, postalCode: '1383', city: town.name, municipalityId: town.id },
        ...{ stepFree, toilet, parking, transport },
      })),
    }),
  )
  const hours = places.flatMap(({ number }) =>
    days.map((date) => ({ studioId: id('s', number), date, opens: '00:00', closes: '23:59' })),
  )
  await inParts(hours, (part) => db.studioDay.createMany({ data: part }))
  await inParts(places, (part) =>
    db.participant.createMany({
      data: part.map(({ number, name, slug, isNew }) => ({
        ...{ editionId: edition.id, applicationId: id('a', number), studioId: id('s', number) },
        ...{ slug, name, isNew, confirmedAt: now },
      })),
    }),
  )
  return { year, editionId: edition.id }
}
