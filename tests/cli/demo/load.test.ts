import { expect, it } from 'vitest'
import { round2013 } from '#app/cli/demo/figures.ts'
import { loadDemonstration } from '#app/cli/demo/load.server.ts'
import { demoRoles } from '#app/cli/demo/roles.server.ts'
import { verifyPictures } from '#app/domains/media/verify.server.ts'
import { annualFigures } from '#app/domains/reports/queries.server.ts'
import { tallyOf } from '#app/domains/tallies/queries.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testHouse } from '#tests/support/context.ts'
import { type Engine, eachEngine, sqlite } from '#tests/support/databases.ts'

async function aHouse(engine: Engine) {
  const { db, url } = await engine.freshDatabase()
  return testHouse(db, { databaseUrl: url })
}
const quiet = { workers: 0, tell: () => {} }

eachEngine((engine) => {
  it('a small demonstration is whole: decisions, studios, tallies, people, and no letter waits', {
    timeout: 60_000,
  }, async () => {
    const house = await aHouse(engine)
    const { db } = house
    const made = await loadDemonstration(house, { ...quiet, size: 12, most: 2 })
    expect(made).toBe(2)
    const participants = await db.participant.findMany({ include: { application: { include: { applicant: true } } } })
    expect(participants).toHaveLength(6)
    expect(participants.filter(({ isNew }) => isNew)).toHaveLength(2)
    expect(participants.filter(({ ofTheYear }) => ofTheYear)).toHaveLength(1)
    expect(participants.every(({ aboutEn, studioId }) => aboutEn !== '' && studioId !== null)).toBe(true)
    expect(await db.person.count({ where: { demo: false } })).toBe(0)
    expect(await db.person.count({ where: { NOT: { email: { endsWith: '@example.com' } } } })).toBe(0)
    expect(await db.mail.count({ where: { sentAt: null } })).toBe(0)
    expect(await db.jurorSeat.count({ where: { sealedAt: { not: null }, declaredAt: { not: null } } })).toBe(3)
    const { visits, sales } = await tallyOf(db, 2013)
    expect(visits.studios).toMatchObject({ visits: 11_300 })
    expect(visits.missing).toEqual([])
    expect(sales).toMatchObject({ total: { ore: 96_000_000 }, notReported: 0, statedNone: 2 })
    const ctx = contextOf(house, new Date(), null)
    expect(await verifyPictures(ctx, someone(['secretariat']))).toMatchObject({ pictures: 2, missing: [], strays: [] })
    expect((await demoRoles(ctx)).map(({ role }) => role)).toHaveLength(6)

    expect(await loadDemonstration(house, { ...quiet, size: 12, most: 1 }), 'goes on with what is missing').toBe(1)
    expect(await db.application.count()).toBe(12)
  })

  it('goes into an empty database and no other', async () => {
    const house = await aHouse(engine)
    await house.db.person.create({ data: { name: 'Kari', email: 'kari@example.com', createdAt: new Date() } })
    await expect(loadDemonstration(house, { ...quiet, size: 12 })).rejects.toMatchObject({ key: 'transfer.notEmpty' })
    expect(await house.db.edition.count()).toBe(0)
  })
})

it('the whole demonstration comes to the published figures of 2013', { timeout: 180_000 }, async () => {
  const house = await aHouse(sqlite)
  await loadDemonstration(house, { ...quiet, most: 0 })
  const { seminar, catalogue, advertisedIn: _a, fundingNok: _f, ...published } = round2013
  const { artRound } = await annualFigures(house.db, 2013)
  const { pressStories, ...told } = artRound
  expect(told).toEqual({
    ...published,
    seminar: { date: seminar.date, attended: seminar.attended },
    catalogue: { copies: catalogue.copies },
  })
  // Invented, since nobody published how many there were.
  expect(pressStories).toBe(await house.db.pressStory.count())
})
