/** A jury of three with a few applications before it. Everyone is invented. */
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { openRound } from '#app/domains/art-round/jury/commands/open-round.server.ts'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { signDeclaration } from '#app/domains/art-round/jury/commands/sign-declaration.server.ts'
import { sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import type { Actor, Role } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'

export const YEAR = 2013
export const secretary = someone(['secretariat'])

/** Stands in every field that a juror must never see. */
export const CANARY = 'kanarifugl'

export interface Held {
  ctx: TestContext
  db: TestContext['db']
  editionId: string
  callId: string
  roundId: string
  /** In the order of their numbers. */
  applicationIds: string[]
  jurors: [Actor, Actor, Actor]
}

/** An edition whose call closed on 1 February 2013, with checked applications of two works each, and no round yet. */
export async function calledFor(engine: Engine, applications: number) {
  const { db } = await engine.freshDatabase()
  const ctx = testContext({ db })
  const edition = await db.edition.create({ data: { year: YEAR, number: 7, capacity: 105 } })
  const window = { opensAt: new Date('2013-01-01T00:00:00Z'), closesAt: new Date('2013-02-01T00:00:00Z') }
  const words = { titleNb: 'Utlysning', titleEn: 'Call', textNb: '', textEn: '' }
  const call = await db.call.create({ data: { editionId: edition.id, ...words, ...window } })
  const applicationIds: string[] = []
  for (let number = 1; number <= applications; number++) {
    applicationIds.push(await addApplication(db, edition.id, call.id, number))
  }
  return { db, ctx, editionId: edition.id, callId: call.id, applicationIds }
}

/** An application as submitted and found complete, full of canaries. */
export async function addApplication(
  db: TestContext['db'],
  editionId: string,
  callId: string,
  number: number,
): Promise<string> {
  const at = new Date('2013-01-15T12:00:00Z')
  const person = await db.person.create({
    data: { email: `${CANARY}${number}@example.com`, name: `${CANARY} ${number}`, createdAt: at },
  })
  const application = await db.application.create({
    data: {
      editionId,
      callId,
      number,
      applicantId: person.id,
      submission: 'submitted',
      check: 'complete',
      createdAt: at,
      savedAt: at,
      submittedAt: at,
      artistName: `${CANARY} navn`,
      phone: `${CANARY} telefon`,
      address: `${CANARY} gate`,
      city: `${CANARY} by`,
      municipalityId: `${CANARY}-kommune`,
      cv: `${CANARY} cv`,
      website: `https://${CANARY}.example.com`,
      degree: `${CANARY} skole`,
      studioName: `${CANARY} atelier`,
      studioAddress: `${CANARY} vei`,
      transport: `${CANARY} buss`,
      directions: `${CANARY} sti`,
      checkReason: `${CANARY} grunn`,
      statement: 'Jeg arbeider med lys.',
      isNew: true,
    },
  })
  for (const position of [1, 2]) {
    const work = await db.work.create({
      data: {
        applicationId: application.id,
        position,
        title: `Verk ${position} av ${number}`,
        year: 2012,
        technique: 'Olje',
        heightMm: 800,
        widthMm: 600,
        priceOre: 98_765_00,
        editionNo: `${CANARY} 3/20`,
      },
    })
    const picture = await db.picture.create({
      data: {
        key: `bilde-${number}-${position}`,
        ownerId: person.id,
        width: 800,
        height: 600,
        bytes: 1,
        format: CANARY,
        sha256: CANARY,
        placeholder: '',
        colour: '#aabbcc',
        receivedAt: at,
      },
    })
    await db.workPicture.create({ data: { workId: work.id, pictureId: picture.id, position: 1, alt: 'Et fjell' } })
  }
  return application.id
}

/** The actor that a person is when signed in. */
export async function actorOfEmail(db: TestContext['db'], email: string): Promise<Actor> {
  const person = await db.person.findUniqueOrThrow({ where: { email }, include: { grants: true } })
  const grants = person.grants
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ id, role, editionYear, municipalityId }) => ({ id, role: role as Role, editionYear, municipalityId }))
  return { ...someone([], { personId: person.id }), email, name: person.name, grants }
}

/** Three jurors, the first one the chair, in an open round, all with the declaration signed. */
export async function held(engine: Engine, applications = 4): Promise<Held> {
  const called = await calledFor(engine, applications)
  const { ctx, db, callId } = called
  const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
  const emails = ['en@example.com', 'to@example.com', 'tre@example.com'] as const
  for (const [index, email] of emails.entries())
    await seatJuror(ctx, secretary, YEAR, roundId, { email, name: `Jury ${index + 1}`, chair: index === 0 })
  await openRound(ctx, secretary, YEAR, roundId)
  const jurors: Held['jurors'] = [
    await actorOfEmail(db, emails[0]),
    await actorOfEmail(db, emails[1]),
    await actorOfEmail(db, emails[2]),
  ]
  for (const juror of jurors) await signDeclaration(ctx, juror, YEAR)
  return { ...called, roundId, jurors }
}

/** The key of a juror's sheet by its place. */
export const keyAt = async (ctx: TestContext, juror: Actor, place: number): Promise<string> =>
  (await sheetView(ctx, juror, YEAR, String(place))).sheet.key

export const full = { scores: { quality: 5, execution: 4, suitability: 6 }, pick: 1, note: '' }

/** The juror scores everything that is before the juror, from the first to the last. */
export async function scoreAll(ctx: TestContext, juror: Actor, total: number): Promise<void> {
  for (let place = 1; place <= total; place++) {
    const view = await sheetView(ctx, juror, YEAR, String(place))
    const answer = { ...full, sheet: view.sheet.key, version: view.answers.version }
    await saveAssessment(ctx, juror, YEAR, answer)
  }
}
