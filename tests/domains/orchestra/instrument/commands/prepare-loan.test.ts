import { expect, it } from 'vitest'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const dueOn = '2027-06-01'

eachEngine((engine) => {
  it('holds the instrument and tells the guardians who get mail, once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, seeded } = await lendingOrchestra(db)
    const id = await prepareLoan(ctx, office, instruments.violin, { childId: seeded.children.ane, dueOn })
    const loan = await db.instrumentLoan.findUniqueOrThrow({ where: { id } })
    expect(loan).toMatchObject({ dueOn, agreement: 1, preparedById: 'office', signedAt: null, lentOn: null })
    const notes = await db.familyNote.findMany({ orderBy: { id: 'asc' } })
    expect(notes.map(({ guardianId }) => guardianId).sort()).toEqual(
      [seeded.people.mother, seeded.people.father].sort(),
    )
    expect(notes[0]).toMatchObject({ title: 'Ane Trebarn kan låne fiolin 3/4', path: `/orkester/lan/${id}` })
    expect(await db.mail.count()).toBe(0)
  })

  it('is for who has a place, of an instrument that lies ready, and by the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, coach, instruments, seeded } = await lendingOrchestra(db)
    const { ane, dina } = seeded.children
    const waiting = await db.enrolment.findFirstOrThrow({ where: { childId: seeded.children.bo } })
    await db.enrolment.update({ where: { id: waiting.id }, data: { state: 'waiting' } })
    for (const childId of [waiting.childId, seeded.people.mother, 'ingen'])
      await expect(prepareLoan(ctx, office, instruments.violin, { childId, dueOn })).rejects.toMatchObject({
        ...{ kind: 'invalid', field: 'childId' },
      })
    await expect(
      prepareLoan(ctx, office, instruments.violin, { childId: ane, dueOn: '2026-10-09' }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'dueOn' })
    for (const actor of [mother, coach])
      await expect(prepareLoan(ctx, actor, instruments.violin, { childId: ane, dueOn })).rejects.toMatchObject({
        kind: 'missing',
      })
    await prepareLoan(ctx, office, instruments.violin, { childId: ane, dueOn })
    await expect(prepareLoan(ctx, office, instruments.violin, { childId: dina, dueOn })).rejects.toMatchObject({
      ...{ kind: 'conflict', facts: { why: 'lent' } },
    })
    expect(await db.instrumentLoan.count()).toBe(1)
  })

  it('is out to one at a time, also when several lend it at once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, seeded } = await lendingOrchestra(db)
    const children = [seeded.children.ane, seeded.children.bo, seeded.children.cato, seeded.children.dina]
    const tries = await Promise.allSettled(
      children.map((childId) => prepareLoan(ctx, office, instruments.violin, { childId, dueOn })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'conflict' })
    expect(await db.instrumentLoan.count()).toBe(1)
  })
})
