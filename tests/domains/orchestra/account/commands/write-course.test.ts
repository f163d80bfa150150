import { expect, it } from 'vitest'
import { writeCourse } from '#app/domains/orchestra/account/commands/write-course.server.ts'
import { reportFile } from '#app/domains/orchestra/account/report-files.server.ts'
import { reportsView } from '#app/domains/orchestra/account/reports.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ title: 'Orkesterspill', plan: 'Samspill i orkester', planApproved: '2026-08-01' },
  ...{ leader: 'Dirigent Taktstokk', announced: true },
}
const _LATE = '2027-01-15T10:00:00Z'

/** Everybody was there at the tutti of 285 minutes; Ane left after an hour of the strings’ sectional. */
async function rehearsed(db: Db) {
  const lending = await orchestra(db)
  const { ctx, seeded } = lending
  const children = await db.enrolment.findMany({ where: { state: 'enrolled' }, select: { childId: true } })
  const tap = (sessionId: string, childId: string, missed: number | null) =>
    db.attendance.create({
      data: {
        ...{ sessionId, childId, state: missed === null ? 'present' : 'leftEarly', missed, byId: 'x' },
        ...{ at: ctx.now, method: 'tap' },
      },
    })
  for (const { childId } of children) await tap(seeded.tuttiId, childId, null)
  await tap(seeded.stringsId, seeded.children.ane, 30)
  return lending
}

eachEngine((engine) => {
  it('shows each course with its rules and what it rests on', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, seeded, coach } = await rehearsed(db)
    const course = { term: seeded.term, course: 'tutti' as const }
    await expect(writeCourse(ctx, coach, course, facts)).rejects.toMatchObject({ kind: 'forbidden' })
    await writeCourse(ctx, office, course, facts)
    await writeCourse(ctx, office, course, { ...facts, title: 'Samspill' })
    const [semester] = (await reportsView(ctx, office, 2026)).semesters ?? []
    const tutti = semester?.courses.find((one) => one.course === 'tutti')
    expect(tutti).toMatchObject({
      ...{ title: 'Samspill', minutes: 285, withLeader: 285, firstDay: '2026-10-10', stands: true },
      estimateOre: 570_00,
    })
    const strings = semester?.courses.find((one) => one.course === 'strings')
    expect(strings).toMatchObject({ minutes: 90, stands: false })
    expect(strings?.lines.find(({ childId }) => childId === seeded.children.ane)).toMatchObject({
      ...{ held: 90, attended: 60, approved: false, ofAge: true },
    })
  })

  it('counts members by home municipality, for the secretariat alone', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, association } = await orchestra(db)
    const homes = (await reportsView(ctx, office, 2026)).homes ?? []
    const enrolled = await db.enrolment.count({ where: { state: 'enrolled' } })
    expect(homes).toHaveLength(1)
    const counted = homes[0]?.lines.reduce((sum, { youth, junior }) => sum + youth + junior, 0)
    expect(counted).toBe(enrolled)
    const wish = { year: 2026, kind: 'kommuner', format: 'csv', id: '' }
    expect((await reportFile(ctx, office, 'nb', wish)).bytes.toString()).toContain('høsten 2026,Modum,')
    await expect(reportFile(ctx, association, 'nb', wish)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
