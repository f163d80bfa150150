import { describe, expect, it } from 'vitest'
import { keepOrchestra } from '#app/domains/orchestra/account/commands/keep-orchestra.server.ts'
import { putHold } from '#app/domains/orchestra/account/commands/put-hold.server.ts'
import { keepingView } from '#app/domains/orchestra/account/keeping.server.ts'
import { KINDS, type Kind } from '#app/domains/orchestra/account/keeping.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import type { TestContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { keptThings } from '../kept-things.ts'

type Kept = Awaited<ReturnType<typeof keptThings>>

/** What the dated lists of both bodies say is due, by kind. */
async function listed(ctx: TestContext, { office, association }: Kept): Promise<Partial<Record<Kind, number>>> {
  const due: Partial<Record<Kind, number>> = {}
  for (const actor of [office, association])
    for (const { kind, count, due: isDue } of (await keepingView(ctx, actor)).lines)
      if (isDue && count > 0) due[kind] = (due[kind] ?? 0) + count
  return due
}

eachEngine((engine) => {
  describe('the round of the clock', () => {
    it('deletes just what the list says, on every day of ten years, until nothing of it is left', async () => {
      const { db } = await engine.freshDatabase()
      const kept = await keptThings(db)
      const seen = new Set<string>()
      const days = ['2026-10-11', '2026-12-09', '2027-02-01', '2027-10-11', '2028-01-05', '2028-12-31', '2029-01-01']
      for (const day of [...days, '2029-12-20', '2030-02-01', '2031-10-01', '2032-01-01', '2037-01-01']) {
        const ctx = kept.ctx.at(`${day}T10:00:00Z`)
        const wanted = await listed(ctx, kept)
        expect(await keepOrchestra(ctx, clockwork, true), day).toEqual(wanted)
        expect(await keepOrchestra(ctx, clockwork, false), day).toEqual(wanted)
        expect(await keepOrchestra(ctx, clockwork, false), `${day} again`).toEqual({})
        for (const kind of Object.keys(wanted)) seen.add(kind)
      }
      expect([...seen].sort()).toEqual([...KINDS].sort())
      expect([await db.child.count(), await db.guardian.count(), await db.healthNote.count()]).toEqual([0, 0, 0])
      expect(await db.person.count({ where: { name: { contains: 'Trebarn' } } })).toBe(0)
      // Who works here stays.
      expect(await db.person.count({ where: { name: 'Dirigent Taktstokk' } })).toBe(1)
      expect(await db.ownedInstrument.count()).toBe(3)
    }, 120_000)

    it('deletes on the day, and not the day before', async () => {
      const { db } = await engine.freshDatabase()
      const kept = await keptThings(db)
      // The last seminar day is 8 November: 30 days on it is 8 December.
      const before = await keepOrchestra(kept.ctx.at('2026-12-07T22:30:00Z'), clockwork, true)
      expect(before.health).toBeUndefined()
      const on = await keepOrchestra(kept.ctx.at('2026-12-07T23:30:00Z'), clockwork, true)
      expect(on.health).toBe(2)
    })

    it('leaves what is held, and takes it when the hold is lifted', async () => {
      const { db } = await engine.freshDatabase()
      const kept = await keptThings(db)
      const { ctx, office, seeded, roundId } = kept
      const reason = 'Tilsyn'
      await putHold(ctx, office, { kind: 'child', subjectId: seeded.children.ane, reason })
      await putHold(ctx, office, { kind: 'audition', subjectId: roundId, reason })
      const late = ctx.at('2037-01-01T10:00:00Z')
      expect(await keepOrchestra(late, clockwork, false)).toEqual(
        expect.objectContaining({ health: 1, reply: 2, attendance: 2, member: 1 }),
      )
      expect(await db.child.findMany({ select: { personId: true } })).toEqual([{ personId: seeded.children.ane }])
      expect(await db.healthNote.count({ where: { childId: seeded.children.ane } })).toBe(1)
      expect(await db.reply.findMany({ select: { childId: true, words: true } })).toEqual([
        { childId: seeded.children.ane, words: 'Feber' },
      ])
      expect(await db.instrumentLoan.count()).toBe(1)
      expect(await db.guardian.count()).toBe(2)
      expect((await keepingView(late, office)).lines.some(({ held }) => held > 0)).toBe(true)
      await db.archiveHold.updateMany({ data: { liftedAt: late.now } })
      await keepOrchestra(late, clockwork, false)
      expect([await db.child.count(), await db.healthNote.count(), await db.guardian.count()]).toEqual([0, 0, 0])
    })

    it('leaves all of a seminar and of a semester that is held', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, office, seeded } = await keptThings(db)
      await putHold(ctx, office, { kind: 'seminar', subjectId: seeded.seminarId, reason: 'Sak' })
      const late = ctx.at('2030-02-01T10:00:00Z')
      const gone = await keepOrchestra(late, clockwork, true)
      for (const kind of ['reply', 'replyWords', 'attendance', 'seat', 'duty', 'carpool', 'binder'] as const)
        expect(gone[kind], kind).toBeUndefined()
      expect(gone.part).toBe(1)
      await putHold(ctx, office, { kind: 'semester', subjectId: seeded.semesterId, reason: 'Sak' })
      expect((await keepOrchestra(late, clockwork, true)).part).toBeUndefined()
    })

    it('never lets a child go while it has an instrument of ours', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, seeded } = await keptThings(db)
      await db.instrumentLoan.updateMany({ data: { returnedOn: null } })
      await keepOrchestra(ctx.at('2037-01-01T10:00:00Z'), clockwork, false)
      expect(await db.child.findMany({ select: { personId: true } })).toEqual([{ personId: seeded.children.ane }])
      expect(await db.guardianship.count({ where: { childId: seeded.children.ane } })).toBe(2)
    })

    it('deletes nothing of the demonstration, and nothing for who may not', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, mother } = await keptThings(db)
      const late = ctx.at('2037-01-01T10:00:00Z')
      await expect(keepOrchestra(late, mother, false)).rejects.toMatchObject({ kind: 'forbidden' })
      await db.edition.create({ data: { year: 2013, number: 7, capacity: 10, demo: true } })
      expect(await keepOrchestra(late, clockwork, false)).toEqual({})
    })
  })
})
