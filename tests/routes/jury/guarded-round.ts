/** A round whose every identifying field is a word that stands nowhere else: if it turns up, it leaked. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { setCookie } from '#app/http/session.server.ts'
import { days, later } from '#app/kernel/when.ts'
import type { House } from '#app/platform/context.server.ts'
import { hashOfSecret, newSecret } from '#app/platform/crypto/keys.server.ts'

export const YEAR = 2013
export const NOW = new Date('2013-03-01T11:00:00Z')
/** A moment of its own, to be found again wherever a time is written. */
const SENT = new Date('2013-01-17T03:41:27.123Z')

/** What is drawn of one application; the words are made of it, so that no two are the same. */
export const drawnApplication = fc.record({
  seed: fc.integer({ min: 0, max: 999_999 }),
  works: fc.integer({ min: 1, max: 4 }),
  pictures: fc.integer({ min: 1, max: 3 }),
  group: fc.boolean(),
  /** Where the artist's own words name the artist. */
  signs: fc.constantFrom('title', 'statement', 'alt', 'technique', 'all'),
  writes: fc.constantFrom('as it is', 'large', 'owning', 'small'),
})
export type Drawn = typeof drawnApplication extends fc.Arbitrary<infer T> ? T : never

export interface Guarded {
  cookie: string
  jurorId: string
  editionId: string
  callId: string
  roundId: string
  seatId: string
  /** Everything that must not reach the juror. */
  tokens: string[]
  /** Names of places: everybody may read them in a list to choose from, and a juror never beside a work. */
  places: string[]
  /** Titles that the juror must see, or nothing was looked at. */
  shown: string[]
  applicationIds: string[]
  pictureIds: string[]
  pictureKeys: string[]
}

const hexOf = (...words: (string | number)[]): string => createHash('sha256').update(words.join(' ')).digest('hex')
/** A word of letters alone with a capital, as a name is written. */
const wordOf = (...words: (string | number)[]): string =>
  `Q${hexOf(...words)
    .slice(0, 10)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'g')}x`

async function juror(house: House): Promise<{ cookie: string; personId: string }> {
  const grants = { create: [{ role: 'juror' as const, editionYear: YEAR, grantedAt: NOW }] }
  const person = await house.db.person.create({
    data: { email: 'jury@example.com', name: 'Jury', createdAt: NOW, grants },
  })
  const secret = newSecret()
  const session = { tokenHash: hashOfSecret(secret), personId: person.id, startedAt: NOW, lastSeenAt: NOW, device: '' }
  await house.db.session.create({ data: { ...session, expiresAt: later(NOW, days(1)) } })
  return { cookie: (await setCookie(house.settings, 'session', secret)).split(';')[0] ?? '', personId: person.id }
}

/** Writes an edition with an open, anonymous round and one juror who has signed. */
export async function guardedRound(house: House, drawn: readonly Drawn[], anonymous = true): Promise<Guarded> {
  const { db } = house
  const { cookie, personId: jurorId } = await juror(house)
  const edition = await db.edition.create({ data: { year: YEAR, number: 7, capacity: 2, publishedAt: NOW } })
  const window = { opensAt: new Date('2013-01-01T00:00:00Z'), closesAt: new Date('2013-02-01T00:00:00Z') }
  const call = await db.call.create({
    data: { editionId: edition.id, titleNb: 'Utlysning', titleEn: 'Call', textNb: '', textEn: '', ...window },
  })
  const round = await db.juryRound.create({
    data: { callId: call.id, state: 'open', orderSeed: 'frø som ingen ser', anonymous },
  })
  await db.criterion.create({
    data: { roundId: round.id, key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' },
  })
  const seat = await db.jurorSeat.create({ data: { roundId: round.id, personId: jurorId, declaredAt: NOW } })
  const tokens: string[] = [jurorIdFree(SENT), 'frø som ingen ser']
  const found = {
    places: [] as string[],
    shown: [] as string[],
    applicationIds: [] as string[],
    pictureIds: [] as string[],
    pictureKeys: [] as string[],
  }
  for (const [index, one] of drawn.entries())
    await guardedApplication(house, one, index, edition.id, call.id, tokens, found)
  return {
    cookie,
    jurorId,
    editionId: edition.id,
    callId: call.id,
    roundId: round.id,
    seatId: seat.id,
    tokens,
    ...found,
  }
}

/**
 * All have sealed and meet: an open meeting that talks about the application the juror is recused from, the first, and
 * open duels between all.
 */
export async function letMeet({ db }: House, guarded: Guarded): Promise<void> {
  const { seatId, roundId, callId, applicationIds } = guarded
  const [recusedFrom = '', ...others] = applicationIds
  const { id: criterionId } = await db.criterion.findFirstOrThrow({ where: { roundId } })
  await db.assessment.deleteMany({ where: { seatId } })
  await db.assessment.create({
    data: { seatId, applicationId: recusedFrom, recused: true, recusedReason: 'Kjenner', savedAt: NOW },
  })
  for (const applicationId of others) {
    const work = await db.work.findFirstOrThrow({ where: { applicationId } })
    const scores = { create: [{ criterionId, value: 5 }] }
    await db.assessment.create({ data: { seatId, applicationId, pickedWorkId: work.id, savedAt: NOW, scores } })
  }
  await db.jurorSeat.update({ where: { id: seatId }, data: { sealedAt: NOW } })
  const entries = { create: applicationIds.map((applicationId) => ({ applicationId })) }
  await db.duelRound.create({ data: { roundId, perJuror: 6, openedAt: NOW, entries } })
  const items = { create: applicationIds.map((applicationId, index) => ({ applicationId, position: index + 1 })) }
  await db.meeting.create({ data: { callId, currentId: recusedFrom, startedAt: NOW, items } })
}

const jurorIdFree = (at: Date): string => at.toISOString().slice(11, 23)

async function guardedApplication(
  { db }: House,
  drawn: Drawn,
  index: number,
  editionId: string,
  callId: string,
  tokens: string[],
  found: Pick<Guarded, 'places' | 'shown' | 'applicationIds' | 'pictureIds' | 'pictureKeys'>,
): Promise<void> {
  const word = (field: string) => {
    const made = wordOf(drawn.seed, index, field)
    tokens.push(made)
    return made
  }
  const [first, last] = [word('first'), word('last')]
  const name = `${first} ${last}`
  const written = { 'as it is': name, large: name.toUpperCase(), owning: `${name}s`, small: name.toLowerCase() }[
    drawn.writes
  ]
  const signed = (where: string, text: string) =>
    drawn.signs === where || drawn.signs === 'all' ? `${text} av ${written}, ${first}` : text
  const place = await db.municipality.create({
    data: {
      ...{
        id: wordOf(drawn.seed, index, 'kommune').toLowerCase(),
        number: String(5000 + index),
        name: wordOf(drawn.seed, index, 'kommunenavn'),
        county: 'B',
      },
      ...{ population: 1, seat: 'S', lat: 59, lng: 10, allianceFrom: 1992 },
    },
  })
  found.places.push(place.id, place.name)
  const person = await db.person.create({
    data: { email: `${word('post').toLowerCase()}@example.com`, name, phone: word('tlf'), createdAt: SENT },
  })
  const site = word('nettsted').toLowerCase()
  const member = word('medlem')
  const number = 800_000 + index * 1000 + (drawn.seed % 1000)
  const price = 98_000_000 + index * 1000 + (drawn.seed % 1000)
  tokens.push(String(number), String(price), site)
  const application = await db.application.create({
    data: {
      ...{ editionId, callId, number, applicantId: person.id, submission: 'submitted', check: 'complete' },
      ...{ createdAt: SENT, savedAt: SENT, submittedAt: SENT, extendedTo: SENT, checkReason: word('grunn') },
      ...{ applicantKind: drawn.group ? 'group' : 'person', artistName: name, phone: word('telefon') },
      ...{ address: `${word('gate')} 1`, postalCode: word('postnr'), city: word('by'), municipalityId: place.id },
      ...{ cv: `${word('cv')} ${name}`, website: `https://${site}.example.com`, degree: word('skole'), isNew: true },
      ...{ practiceYears: 73, hasStudio: true, studioName: word('atelier'), studioAddress: `${word('vei')} 2` },
      ...{
        studioPostal: word('atelierpost'),
        studioCity: word('atelierby'),
        studioLat: 59.123_456_7,
        studioLng: 10.765_432_1,
      },
      ...{ transport: word('buss'), directions: word('sti'), disciplines: 'painting' },
      statement: signed('statement', `Tekst. Se https://${site}.example.com, @${site} eller ${site}.no.`),
      members: drawn.group
        ? {
            create: [
              { position: 1, name: `${member} ${word('etternavn')}`, email: `${word('m').toLowerCase()}@example.com` },
            ],
          }
        : undefined,
    },
  })
  tokens.push(application.id, person.id, '59.1234567', '10.7654321')
  found.applicationIds.push(application.id)
  for (let position = 1; position <= drawn.works; position++) {
    const title = `Synlig${index}${position}`
    found.shown.push(title)
    const work = await db.work.create({
      data: {
        ...{ applicationId: application.id, position, title: signed('title', title), year: 2012 },
        ...{ technique: signed('technique', 'Olje'), priceOre: price, editionNo: word(`opplag${position}`) },
        libraryWorkId: word(`bibliotek${position}`),
      },
    })
    tokens.push(work.id)
    for (let nth = 1; nth <= drawn.pictures; nth++) {
      const key = hexOf('nøkkel', drawn.seed, index, position, nth).slice(0, 32)
      const picture = await db.picture.create({
        data: {
          ...{ key, ownerId: person.id, width: 800, height: 600, bytes: 1, format: word(`format${position}${nth}`) },
          ...{
            sha256: hexOf(key),
            placeholder: '',
            colour: '#aabbcc',
            receivedAt: SENT,
            fingerprint: word(`avtrykk${position}${nth}`),
          },
          stage: 'full',
        },
      })
      tokens.push(picture.id, key, hexOf(key))
      found.pictureIds.push(picture.id)
      found.pictureKeys.push(key)
      const alt = signed('alt', `Et felt${drawn.group ? `, foto ${member}` : ''}`)
      await db.workPicture.create({ data: { workId: work.id, pictureId: picture.id, position: nth, alt } })
    }
  }
}
