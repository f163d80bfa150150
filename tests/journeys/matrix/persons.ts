/** A round in which everything has happened, and one person of each kind to ask for it. */
import { randomUUID } from 'node:crypto'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { personWith } from '#tests/support/journey.ts'
import { seedRound } from '#tests/support/seeded-round.ts'
import type { TestServer } from '#tests/support/server.ts'

export const ROLES = [
  'visitor',
  'nobody',
  'artist',
  'other',
  'juror',
  'formerJuror',
  'host',
  'contact',
  'secretariat',
] as const
export type Who = (typeof ROLES)[number]

export interface Seeded {
  year: number
  today: string
  cookies: Record<Who, string>
  /** What stands in an address: `:callId` and the like. */
  parts: Record<string, string | number>
  ids: Record<string, string>
  /** Words that only the right ones may read, and who is known by them. */
  canaries: { text: string; of: Who | null }[]
}

/** Invented names that are found nowhere else, so that one of them in an answer tells that something leaked. */
const NAMES = {
  nobody: 'Nattugle Utenrolle',
  artist: 'Kanarifugl Syngedal',
  other: 'Gulspurv Tausgård',
  juror: 'Haukeblikk Dommerud',
  formerJuror: 'Fjordravn Tidligersen',
  host: 'Vertinne Dørstokk',
  contact: 'Kommunesisik Talsrud',
  secretariat: 'Skriverhegre Arkivstad',
} as const
/** Someone who has signed up for an event, and has no other part in anything. */
const GUEST = 'Gjestefugl Venteliste'
const TITLES = ['Verket ingen kjenner', 'Det andre skjulte'] as const

export async function seedMatrix(db: Db, server: TestServer): Promise<Seeded> {
  const now = new Date()
  const round = await seedRound(db, server.env, 2, now)
  const { year, editionId, callId, artists } = round
  const [first, second] = artists
  if (!first || !second) throw new Error('two artists are needed')
  const make = (who: keyof typeof NAMES, role?: 'secretariat' | 'juror' | 'host' | 'contact', of?: number) =>
    personWith(db, server, {
      email: `${who.toLowerCase()}@kanari.example.com`,
      name: NAMES[who],
      ...(role && { role }),
      ...(of && { year: of }),
    })
  const nobody = await make('nobody')
  const juror = await make('juror', 'juror', year)
  const formerJuror = await make('formerJuror', 'juror', year - 1)
  const host = await make('host', 'host', year)
  const contact = await make('contact', 'contact')
  const secretariat = await make('secretariat', 'secretariat')
  for (const [person, name] of [
    [first, NAMES.artist],
    [second, NAMES.other],
  ] as const) {
    await db.person.update({ where: { id: person.personId }, data: { name } })
    await db.application.update({ where: { id: person.applicationId }, data: { artistName: name } })
  }
  const works = await db.work.findMany({ where: { applicationId: first.applicationId }, orderBy: { position: 'asc' } })
  for (const [index, { id }] of works.entries())
    await db.work.update({ where: { id }, data: { title: TITLES[index] ?? TITLES[0] } })
  await db.application.update({
    where: { id: first.applicationId },
    data: {
      ...{ submission: 'submitted', submittedAt: now, number: 1, check: 'complete' },
      ...{ decision: 'accepted', decidedWorkId: works[0]?.id ?? null, participation: 'confirmed', answeredAt: now },
    },
  })
  await markAnnounced(db, now)
  const jury = await db.juryRound.create({
    data: {
      ...{ callId, state: 'open', orderSeed: randomUUID() },
      criteria: { create: [{ key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' }] },
      seats: { create: [{ personId: juror.id, chair: true, declaredAt: now, sealedAt: now }] },
    },
    include: { seats: true },
  })
  const studio = await db.studio.create({
    data: {
      ...{ editionId, number: 1, name: 'Atelier', address: 'Veien 1', postalCode: '1383', city: 'Asker' },
      ...{ municipalityId: 'asker', lat: 59.83, lng: 10.43 },
    },
  })
  const participant = await db.participant.create({
    data: {
      ...{ editionId, applicationId: first.applicationId, slug: 'kanarifugl-syngedal', name: NAMES.artist },
      ...{ isNew: true, studioId: studio.id, confirmedAt: now },
    },
  })
  const libraryWork = await db.libraryWork.create({
    data: { personId: first.personId, title: TITLES[1], createdAt: now, savedAt: now },
  })
  await db.event.create({
    data: {
      ...{ editionId, slug: 'omvisning', kind: 'tour', titleNb: 'Omvisning', date: '2099-09-14', begins: '13:00' },
      ...{ signUp: true, capacity: 20, publishedAt: now, changedAt: now },
      signUps: {
        create: [
          {
            ...{ name: GUEST, email: 'gjest@kanari.example.com', locale: 'nb', state: 'confirmed' },
            ...{ signedUpAt: now, keyHash: 'of a key that nobody has' },
          },
        ],
      },
    },
  })
  const news = await db.newsItem.create({
    data: { slug: 'apning', titleNb: 'Åpning', textNb: 'Kom.', publishedAt: now, createdAt: now, version: 3 },
  })
  const newsletter = await db.newsletter.create({
    data: { subjectNb: 'Utkast', bodyNb: 'Ikke lest ennå.', lists: 'visitors', createdAt: now },
  })
  const subscriber = await db.subscriber.create({
    data: {
      ...{ email: 'leserbrev@kanari.example.com', locale: 'nb', createdAt: now },
      subscriptions: { create: [{ list: 'visitors', state: 'active', since: now }] },
    },
  })
  const letter = await db.mail.create({
    data: {
      ...{ key: 'canary', toEmail: first.email, toName: NAMES.artist, locale: 'nb', subject: TITLES[1] },
      ...{ text: TITLES[1], html: TITLES[1], postedAt: now, sendAfter: now },
    },
  })
  const cookies = {
    ...{ visitor: '', artist: first.cookie, other: second.cookie, nobody: nobody.cookie, juror: juror.cookie },
    ...{ formerJuror: formerJuror.cookie, host: host.cookie, contact: contact.cookie },
    secretariat: secretariat.cookie,
  }
  const emails = { artist: first.email, other: second.email }
  return {
    year,
    today: round.artists.length > 0 ? civilDateOf(now) : '',
    cookies,
    parts: { year, callId, slug: participant.slug, number: 1, id: '', kind: 'applications', format: 'pdf' },
    ids: {
      ...{ application: first.applicationId, person: juror.id, letter: letter.id, participant: participant.id },
      ...{ studio: studio.id, round: jury.id, seat: jury.seats[0]?.id ?? '', work: works[0]?.id ?? '' },
      libraryWork: libraryWork.id,
      news: news.id,
      newsletter: newsletter.id,
      subscriber: subscriber.id,
    },
    canaries: [
      ...Object.entries(NAMES).map(([of, text]) => ({ text, of: of as Who })),
      ...Object.entries(emails).map(([of, text]) => ({ text, of: of as Who })),
      ...TITLES.map((text) => ({ text, of: 'artist' as const })),
      { text: GUEST, of: null },
      { text: '@kanari.example.com', of: null },
    ],
  }
}
