import type { Actor, Role } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/context.server.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'

/** The window of the demonstration's call: the first instant, and the first that is too late. */
export const OPENS = new Date('2013-02-01T08:00:00Z')
export const CLOSES = new Date('2013-03-15T23:00:00Z')
export const WITHIN = new Date('2013-03-01T11:00:00Z')

export const actorOf = (personId: string, roles: { role: Role; year?: number }[] = []): Actor => ({
  personId,
  email: `${personId}@eksempel.no`,
  name: '',
  locale: 'nb',
  demo: true,
  sessionId: `s-${personId}`,
  grants: roles.map(({ role, year }, n) => ({ id: `g${n}`, role, editionYear: year ?? null, municipalityId: null })),
  actedBy: null,
})

export const office = actorOf('office', [{ role: 'secretariat' }])

export interface Round {
  ctx: TestContext
  editionId: string
  callId: string
  /** A new invented artist, who is known to the database. */
  artist(id: string): Promise<Actor>
}

/** An edition of 2013 with a call that is open, two studio days and two municipalities. */
export async function openRound(db: Db, more: { year?: number } = {}): Promise<Round> {
  const year = more.year ?? 2013
  for (const id of ['asker', 'modum'])
    await db.municipality.upsert({
      where: { id },
      update: {},
      create: {
        id,
        number: id,
        name: id,
        county: 'Demo',
        population: 1,
        seat: id,
        lat: 59,
        lng: 10,
        allianceFrom: 2005,
      },
    })
  const edition = await db.edition.create({
    data: {
      year,
      number: year - 2006,
      capacity: 105,
      publishedAt: OPENS,
      announceOn: `${year}-04-20`,
      days: {
        create: ['14', '15'].map((day) => ({
          kind: 'studio',
          date: `${year}-09-${day}`,
          opens: '12:00',
          closes: '17:00',
        })),
      },
      calls: {
        create: {
          titleNb: 'Utlysning',
          titleEn: 'Call',
          textNb: 'Søk',
          textEn: 'Apply',
          opensAt: OPENS,
          closesAt: CLOSES,
        },
      },
    },
    include: { calls: true },
  })
  return {
    ctx: testContext({ db, now: WITHIN }),
    editionId: edition.id,
    callId: edition.calls[0]?.id ?? '',
    artist: async (id) => {
      await db.person.create({ data: { id, email: `${id}@eksempel.no`, name: '', demo: true, createdAt: OPENS } })
      return actorOf(id)
    },
  }
}

/** Puts everything into a begun application that it needs to be sent. */
export async function fillIn(db: Db, callId: string, applicantId: string): Promise<string> {
  const { id } = await db.application.update({
    where: { callId_applicantId: { callId, applicantId } },
    data: {
      artistName: `Demo ${applicantId}`,
      municipalityId: 'asker',
      disciplines: 'painting',
      statement: 'Maler lyset over fjorden.',
      practiceYears: 5,
      hasStudio: true,
      studioAddress: 'Storgata 1',
      studioDays: '2013-09-14',
      acceptsTerms: true,
    },
    select: { id: true },
  })
  for (const work of await db.work.findMany({ where: { applicationId: id } })) {
    await db.work.update({
      where: { id: work.id },
      data: { title: `Verk ${work.position}`, year: 2012, technique: 'Olje', heightMm: 800, widthMm: 600 },
    })
    const picture = await db.picture.create({
      data: {
        key: work.id.replaceAll('-', ''),
        ownerId: applicantId,
        width: 800,
        height: 600,
        bytes: 1,
        format: 'jpeg',
        sha256: '',
        placeholder: '',
        colour: '#336699',
        receivedAt: WITHIN,
      },
    })
    await db.workPicture.create({ data: { workId: work.id, pictureId: picture.id, position: 1 } })
  }
  return id
}
