import { expect, it } from 'vitest'
import { freezeCourse } from '#app/domains/orchestra/account/commands/freeze-course.server.ts'
import { reportsView } from '#app/domains/orchestra/account/reports.server.ts'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { lendingOrchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'

const LATE = '2027-01-15T10:00:00Z'
type Lending = Awaited<ReturnType<typeof lendingOrchestra>>

/** So many children were at the tutti. */
async function present(db: Db, { seeded, ctx }: Lending, count: number): Promise<void> {
  const children = await db.enrolment.findMany({ where: { state: 'enrolled' }, take: count, select: { childId: true } })
  for (const { childId } of children)
    await db.attendance.upsert({
      where: { sessionId_childId: { sessionId: seeded.tuttiId, childId } },
      create: { sessionId: seeded.tuttiId, childId, state: 'present', byId: 'x', at: ctx.now, method: 'tap' },
      update: {},
    })
}

it('costs the same number of statements whatever the number of children, members and frozen reports', async () => {
  const { db } = await sqlite.freshDatabase()
  const lending = await lendingOrchestra(db)
  const { ctx, office, association, seeded } = lending
  const late = ctx.at(LATE)
  const join = (name: string) =>
    addMember(ctx, association, {
      ...{ name, birthDate: '1960-02-03', email: '', phone: '', address: '', postalCode: '', city: '' },
      ...{ municipalityId: null, plays: false, joinedOn: '2026-09-01' },
    })
  await present(db, lending, 5)
  await join('Tante')
  await freezeCourse(late, office, { term: seeded.term, course: 'tutti' })
  const cost = async () => ({
    office: (await statementsOf(() => reportsView(late, office, 2026))).length,
    board: (await statementsOf(() => reportsView(late, association, 2026))).length,
  })
  const few = await cost()
  await present(db, lending, 40)
  for (let number = 0; number < 6; number++) {
    await join(`Medlem ${number}`)
    await freezeCourse(late, office, { term: seeded.term, course: 'tutti' })
  }
  expect(await cost()).toEqual(few)
  expect(few.office).toBeLessThanOrEqual(40)
})

eachEngine((engine) => {
  it('leads to every year with something to report, and tells from when a course may be frozen', async () => {
    const { db } = await engine.freshDatabase()
    const lending = await lendingOrchestra(db)
    const { ctx, office, association, seeded } = lending
    await present(db, lending, 5)
    await db.semester.create({
      data: {
        ...{ year: 2013, season: 'spring', begins: '2013-01-07', ends: '2013-06-16', ageAt: '2012-12-31' },
        changedAt: ctx.now,
      },
    })
    const view = await reportsView(ctx, office, 2026)
    expect(view.years).toEqual([2026, 2013])
    expect(view.members).toBeNull()
    const { ends } = await db.semester.findUniqueOrThrow({ where: { id: seeded.semesterId } })
    expect(view.semesters?.[0]?.waitsUntil && view.semesters[0].waitsUntil > ends).toBe(true)
    expect((await reportsView(ctx.at(LATE), office, 2026)).semesters?.[0]?.waitsUntil).toBeNull()
    // The board's years are those of its members, and no semester of the orchestra's is among them.
    expect(await reportsView(ctx, association, 2026)).toMatchObject({ years: [2026], semesters: null, homes: null })
  })
})
