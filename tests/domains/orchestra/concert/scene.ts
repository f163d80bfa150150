/** A concert that is published, with two pieces and a call for the strings. */
import { changeCalls } from '#app/domains/orchestra/concert/commands/change-calls.server.ts'
import { changeProgramme } from '#app/domains/orchestra/concert/commands/change-programme.server.ts'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { publishConcert } from '#app/domains/orchestra/concert/commands/publish-concert.server.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'

export interface ConcertScene {
  db: Db
  ctx: TestContext
  orchestra: SeededOrchestra
  concertId: string
  pieceIds: [string, string]
  office: Actor
  mother: Actor
  father: Actor
  otherGuardian: Actor
  conductor: Actor
  leader: Actor
  coach: Actor
  stranger: Actor
}

export const TODAY = '2013-03-01'

export async function setConcert(engine: Engine): Promise<ConcertScene> {
  const { db } = await engine.freshDatabase()
  const orchestra = await seedOrchestra(db, TODAY)
  const ctx = testContext({ db, now: '2013-03-01T10:00:00Z' })
  const { people } = orchestra
  const as = (personId: string, roles: Parameters<typeof someone>[0] = []) => someone(roles, { personId })
  const office = as('office', ['secretariat'])
  const piece = async (composer: string, title: string, notation: string) => {
    const { scoring } = readNotation(notation)
    const row = { composer, title, notation, changedAt: ctx.now, scoring: JSON.parse(JSON.stringify(scoring)) }
    const { id } = await db.piece.create({ data: row, select: { id: true } })
    await db.repertoirePiece.create({ data: { ensembleId: orchestra.youthId, pieceId: id, position: 1 } })
    return id
  }
  const pieceIds: [string, string] = [
    await piece('Edvard Grieg', 'Peer Gynt-suite nr. 1', '2222-4231-tmp+2-str'),
    await piece('Johan Halvorsen', 'Bojarenes inntogsmarsj', '2222-4230-tmp+1-str'),
  ]
  const concertId = await planConcert(ctx, office, {
    ...{ term: orchestra.term, titleNb: 'Vårkonsert', date: '2013-03-20', begins: '18:00', venue: 'Union Scene' },
  })
  for (const pieceId of pieceIds)
    await changeProgramme(ctx, office, concertId, { intent: 'programme', change: 'add', pieceId })
  await changeCalls(ctx, office, concertId, {
    ...{ intent: 'call', change: 'add', date: '2013-03-20', time: '15:00', whatNb: 'Lydprøve', whatEn: 'Sound check' },
    groups: ['strings'],
  })
  await publishConcert(ctx, office, concertId)
  return {
    ...{ db, ctx, orchestra, concertId, pieceIds, office, mother: as(people.mother), father: as(people.father) },
    ...{ otherGuardian: as(people.otherGuardian), conductor: as(people.conductor, ['conductor']) },
    ...{ leader: as(people.leader), coach: as(people.coach, ['coach']), stranger: as(people.association) },
  }
}

/** An answer of the mother to the question of a name in the programme, or of the open web. */
export async function consent(
  { db, ctx, orchestra }: ConcertScene,
  childId: string,
  purpose: 'nameInProgramme' | 'openWeb',
  given: boolean,
): Promise<void> {
  const link = await db.guardianship.findFirstOrThrow({ where: { childId } })
  await db.consent.create({
    data: {
      ...{ childId, purpose, given, capacity: 'guardian', givenById: link.guardianId, textVersion: 1, locale: 'nb' },
      at: ctx.now,
    },
  })
  await db.child.update({ where: { personId: childId }, data: { birthDate: '2001-01-01' } })
  if (!orchestra.term) throw new Error('no term')
}
