/** A round with a call that is open now and artists whose drafts lack nothing: what a rush before the deadline is made of. */
import { randomBytes } from 'node:crypto'
import { setCookie } from '#app/http/session.server.ts'
import { addDays, civilDateOf, days, later } from '#app/kernel/when.ts'
import { readSettings, type Settings } from '#app/platform/config/settings.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'

export interface SeededArtist {
  personId: string
  email: string
  applicationId: string
  /** For the header of a request. */
  cookie: string
}

export interface SeededRound {
  year: number
  editionId: string
  callId: string
  artists: SeededArtist[]
}

const settingsOf = (env: NodeJS.ProcessEnv): Settings => readSettings(env)

/** Signs a person in without a letter. `env` is the server's, for its secret. */
export async function signedIn(db: Db, env: NodeJS.ProcessEnv, personId: string, now = new Date()): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const session = { tokenHash: hashOfSecret(secret), personId, startedAt: now, lastSeenAt: now, device: 'test' }
  await db.session.create({ data: { ...session, expiresAt: later(now, days(1)) } })
  return (await setCookie(settingsOf(env), 'session', secret)).split(';')[0] ?? ''
}

/** Writes the round. Needs an empty, migrated database. */
export async function seedRound(db: Db, env: NodeJS.ProcessEnv, count: number, now = new Date()): Promise<SeededRound> {
  const today = civilDateOf(now)
  const year = Number(today.slice(0, 4))
  await db.municipality.create({
    data: {
      id: 'asker',
      number: '0220',
      name: 'Asker',
      county: 'Akershus',
      population: 57418,
      seat: 'Asker',
      lat: 59.8331,
      lng: 10.4392,
      allianceFrom: 1992,
    },
  })
  const edition = await db.edition.create({
    data: {
      year,
      number: year - 2006,
      capacity: 3,
      periodFrom: today,
      periodTo: addDays(today, 20),
      venue: 'Galleri Trafo',
      publishedAt: now,
      days: { create: [{ kind: 'studio', date: today, opens: '12:00', closes: '17:00' }] },
      hosts: { create: [{ municipalityId: 'asker', lead: true }] },
    },
  })
  const call = await db.call.create({
    data: {
      editionId: edition.id,
      titleNb: 'Søk om å delta',
      titleEn: 'Apply to take part',
      textNb: '',
      textEn: '',
      opensAt: later(now, -days(1)),
      closesAt: later(now, days(1)),
    },
  })
  const artists: SeededArtist[] = []
  for (let n = 1; n <= count; n++)
    artists.push(await seedArtist(db, env, n, { editionId: edition.id, callId: call.id, year, today }, now))
  return { year, editionId: edition.id, callId: call.id, artists }
}

/** Where the artists' studios are, some kilometres apart. */
const placeOf = (n: number) => ({ studioLat: 59.8 + (n % 50) * 0.02, studioLng: 10.4 + (n % 7) * 0.03 })

/** An artist with a draft that lacks nothing, signed in. `pictures: false` leaves the works without, to be sent after. */
export async function seedArtist(
  db: Db,
  env: NodeJS.ProcessEnv,
  n: number,
  round: { editionId: string; callId: string; year: number; today: string },
  now: Date,
  { pictures = true, name = `Kunstner ${n}` }: { pictures?: boolean; name?: string } = {},
): Promise<SeededArtist> {
  const email = `kunstner-${n}@example.com`
  const person = await db.person.create({ data: { email, name, demo: true, createdAt: now } })
  const key = randomBytes(16).toString('hex')
  const picture = await db.picture.create({
    data: {
      key,
      ownerId: person.id,
      width: 800,
      height: 600,
      bytes: 1,
      format: 'jpeg',
      sha256: key,
      placeholder: '',
      colour: '#808080',
      receivedAt: now,
      // Nothing to examine: there is no file.
      fingerprint: '',
    },
  })
  const work = (position: number) => ({
    position,
    title: `Verk ${position}`,
    year: round.year,
    technique: 'Olje på lerret',
    heightMm: 800,
    widthMm: 600,
    priceOre: 1_200_000,
    pictures: { create: pictures ? [{ pictureId: picture.id, position: 1, alt: 'Et felt i grått' }] : [] },
  })
  const application = await db.application.create({
    data: {
      editionId: round.editionId,
      callId: round.callId,
      applicantId: person.id,
      createdAt: now,
      savedAt: now,
      artistName: name,
      municipalityId: 'asker',
      disciplines: 'painting',
      statement: `Jeg maler det jeg ser fra verkstedet, med tråd nummer ${n}.`,
      practiceYears: 10,
      hasStudio: true,
      studioName: `Atelier ${n}`,
      studioAddress: `Veien ${n}`,
      studioPostal: '1383',
      studioCity: 'Asker',
      studioDays: round.today,
      ...placeOf(n),
      acceptsTerms: true,
      works: { create: [work(1), work(2)] },
    },
  })
  return { personId: person.id, email, applicationId: application.id, cookie: await signedIn(db, env, person.id, now) }
}
