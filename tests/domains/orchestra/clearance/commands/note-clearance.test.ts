import { beforeEach, expect, it } from 'vitest'
import { noteClearance } from '#app/domains/orchestra/clearance/commands/note-clearance.server.ts'
import {
  clearancesView,
  hasClearance,
  ownClearances,
  shownBy,
} from '#app/domains/orchestra/clearance/queries.server.ts'
import { adultsWithoutClearance } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage, TODAY } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })
  const wish = { email: 'coach@orkester.example.com', role: 'coach' as const, shownOn: '2013-04-10' }

  it('keeps who, for what, when and to whom, and nothing else anywhere', async () => {
    const { ctx, office, db, seeded } = stage
    await noteClearance(ctx, office, wish)
    await noteClearance(ctx, office, { ...wish, shownOn: '2013-04-12' })
    expect(await clearancesView(ctx, office)).toMatchObject([
      { name: 'Strykeinstruktør Bue', role: 'coach', shownOn: '2013-04-12', shownTo: 'Sekretær Skriversen' },
    ])
    const { coach, otherCoach } = seeded.people
    expect(await hasClearance(db, [coach, otherCoach])).toEqual(new Set([coach]))
    expect(await shownBy(db, [coach])).toEqual([{ personId: coach, role: 'coach' }])
    expect(await ownClearances(db, coach)).toEqual([{ role: 'coach', shownOn: '2013-04-12' }])
    const log = await db.auditEntry.findMany({ where: { deed: 'clearance.noted' } })
    expect(log).toHaveLength(2)
    for (const { facts, subjectId } of log) expect([facts, subjectId === coach]).toEqual([null, false])
  })

  it('whoever works at a coming seminar without one is listed, the most urgent first', async () => {
    const { ctx, office, db } = stage
    const before = await adultsWithoutClearance(db, TODAY)
    expect(before.map(({ role }) => role).sort()).toEqual(['coach', 'coach', 'conductor', 'kitchen', 'leader'])
    expect(new Set(before.map(({ date }) => date))).toEqual(new Set([TODAY]))
    await noteClearance(ctx, office, wish)
    expect(await adultsWithoutClearance(db, TODAY)).toHaveLength(4)
    expect((await adultsWithoutClearance(db, '2013-05-01'))[0]).toMatchObject({ date: '2013-05-11' })
    expect(await adultsWithoutClearance(db, '2013-12-01')).toEqual([])
  })

  it('nobody else, no unknown address, no day that has not come', async () => {
    const { ctx, office } = stage
    for (const who of ['leader', 'coach', 'association'] as const) {
      await expect(noteClearance(ctx, stage.actor(who), wish)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(clearancesView(ctx, stage.actor(who))).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(noteClearance(ctx, office, { ...wish, email: 'ingen@example.com' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'email' },
    })
    await expect(noteClearance(ctx, office, { ...wish, shownOn: '2013-04-14' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'shownOn' },
    })
  })
})
