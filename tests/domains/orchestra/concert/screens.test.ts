import { expect, it } from 'vitest'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { proposeParts } from '#app/domains/orchestra/concert/commands/propose-parts.server.ts'
import { publishConcert } from '#app/domains/orchestra/concert/commands/publish-concert.server.ts'
import { sayPlayer } from '#app/domains/orchestra/concert/commands/say-player.server.ts'
import { foldersView } from '#app/domains/orchestra/concert/folders.server.ts'
import { concertEntries } from '#app/domains/orchestra/concert/queries.server.ts'
import { concertsView, concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type ConcertScene, setConcert } from './scene.ts'

const SITE = { locale: 'nb', publicUrl: 'https://example.com' } as const

/** So many more concerts, each published. */
async function more({ ctx, office, orchestra }: ConcertScene, count: number): Promise<void> {
  for (let number = 1; number <= count; number++)
    await publishConcert(
      ctx,
      office,
      await planConcert(ctx, office, {
        ...{ term: orchestra.term, titleNb: `Konsert ${number}`, date: `2013-04-${10 + number}`, begins: '18:00' },
        venue: 'Union Scene',
      }),
    )
}

eachEngine((engine) => {
  it('tells a family which of its own children play at each concert, and of no other child', async () => {
    const scene = await setConcert(engine)
    const { ctx, mother, orchestra, concertId, stranger } = scene
    await more(scene, 1)
    await scene.db.concert.updateMany({ data: { ensembles: orchestra.youthId } })
    await sayPlayer(ctx, mother, concertId, { childId: orchestra.children.cato, plays: false })
    const { coming } = await concertsView(ctx, mother)
    // Bo is a junior, and these are concerts of the youth orchestra.
    expect(coming.map(({ own }) => own.map(({ name, plays }) => [name, plays]))).toEqual([
      [
        ['Cato Trebarn', false],
        ['Ane Trebarn', true],
      ],
      [
        ['Cato Trebarn', true],
        ['Ane Trebarn', true],
      ],
    ])
    expect((await concertsView(ctx, stranger)).coming.map(({ own, opens }) => [own, opens])).toEqual([
      [[], false],
      [[], false],
    ])
    const entries = await concertEntries(scene.db, Object.values(orchestra.children).slice(0, 3), SITE)
    expect(entries.map(({ title }) => title)).toEqual([
      'Vårkonsert (AT)',
      'Lydprøve: Vårkonsert (AT)',
      'Konsert 1 (CT, AT)',
    ])
  })
})

it('costs the same number of statements whatever the number of concerts and of players', async () => {
  const scene = await setConcert(sqlite)
  const { db, ctx, mother, office, orchestra, concertId } = scene
  await proposeParts(ctx, office, orchestra.term, null)
  const own = [orchestra.children.ane, orchestra.children.bo]
  const ways = {
    list: () => concertsView(ctx, mother),
    office: () => concertsView(ctx, office),
    one: () => concertView(ctx, office, concertId),
    calendar: () => concertEntries(db, own, SITE),
    folders: () => foldersView(ctx, office, orchestra.term),
  }
  const cost = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {}
    for (const [name, way] of Object.entries(ways)) counts[name] = (await statementsOf(way)).length
    return counts
  }
  const few = await cost()
  await more(scene, 12)
  expect(await cost()).toEqual(few)
  await db.enrolment.deleteMany({ where: { childId: { notIn: own } } })
  expect(await cost()).toEqual(few)
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(20)
})
