import { expect, it } from 'vitest'
import { freezeCourse } from '#app/domains/orchestra/account/commands/freeze-course.server.ts'
import { writeCourse } from '#app/domains/orchestra/account/commands/write-course.server.ts'
import { reportFile } from '#app/domains/orchestra/account/report-files.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ title: 'Orkesterspill', plan: 'Samspill i orkester', planApproved: '2026-08-01' },
  ...{ leader: 'Dirigent Taktstokk', announced: true },
}
const LATE = '2027-01-15T10:00:00Z'

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
  it('freezes a course when the semester is over, as the roll calls stood', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, seeded, coach } = await rehearsed(db)
    const course = { term: seeded.term, course: 'tutti' as const }
    await writeCourse(ctx, office, course, { ...facts, title: 'Samspill' })
    await expect(freezeCourse(ctx, office, course)).rejects.toMatchObject({ key: 'orchestraReports.semesterRuns' })
    const late = ctx.at(LATE)
    await expect(freezeCourse(late, coach, course)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(freezeCourse(late, office, { ...course, course: 'plucked' })).rejects.toMatchObject({
      kind: 'missing',
    })
    const id = await freezeCourse(late, office, course)
    await db.attendance.deleteMany()
    const wish = { year: 2026, kind: 'kurs', format: 'csv', id }
    const file = (await reportFile(late, office, 'nb', wish)).bytes.toString()
    expect(file).toContain('Samspill,Samspill i orkester,2026-08-01,Dirigent Taktstokk,2026-10-10,2026-10-10,4.75,0')
    expect(file).toContain('Ane Trebarn,2011,4.75,100,ja')
    await expect(reportFile(late, coach, 'nb', wish)).rejects.toMatchObject({ kind: 'missing' })
    await expect(reportFile(late, office, 'nb', { ...wish, format: 'exe' })).rejects.toMatchObject({ kind: 'missing' })
  })
})
