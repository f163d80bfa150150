import { expect, it } from 'vitest'
import { moveAudition } from '#app/domains/orchestra/audition/commands/move-audition.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, book, freeTimes, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('takes another time, and the old one is free', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, mother, father, otherGuardian, orchestra } = scene
    const { ane, dina } = orchestra.children
    await book(scene, mother, ane)
    await book(scene, otherGuardian, dina)
    const { id, slotId, number } = await auditionOf(scene, ane)
    const [free = ''] = await freeTimes(scene)
    const change = { slotId: free, pieces: 'Bull', withAccompanist: true }
    await moveAudition(ctx, father, 'nb', roundId, id, change)
    const moved = await auditionOf(scene, ane)
    expect(moved).toMatchObject({ slotId: free, pieces: 'Bull', withAccompanist: true, number })
    expect(await freeTimes(scene)).toContain(slotId)
    expect(
      (await db.mail.findFirstOrThrow({ orderBy: { postedAt: 'desc' }, where: { toName: { startsWith: 'Far' } } }))
        .subject,
    ).toBe('Endret tid: Prøvespill')
    const taken = (await auditionOf(scene, dina)).slotId
    await expect(moveAudition(ctx, mother, 'nb', roundId, id, { ...change, slotId: taken })).rejects.toMatchObject({
      key: 'orchestraAudition.slotTaken',
    })
    await expect(moveAudition(ctx, otherGuardian, 'nb', roundId, id, change)).rejects.toMatchObject({ kind: 'missing' })
    await expect(moveAudition(ctx.at('2013-09-19T10:00:00Z'), mother, 'nb', roundId, id, change)).rejects.toMatchObject(
      { key: 'orchestraAudition.isClosed' },
    )
  })

  it('two who move to the same time at once: one has it', async () => {
    const scene = await setAuditions(engine)
    const { ctx, roundId, mother, otherGuardian, orchestra } = scene
    const { ane, dina } = orchestra.children
    await book(scene, mother, ane)
    await book(scene, otherGuardian, dina)
    const last = (await freeTimes(scene)).at(-1) ?? ''
    const change = { slotId: last, pieces: '', withAccompanist: false }
    const both = await Promise.allSettled([
      moveAudition(ctx, mother, 'nb', roundId, (await auditionOf(scene, ane)).id, change),
      moveAudition(ctx, otherGuardian, 'nb', roundId, (await auditionOf(scene, dina)).id, change),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ key: 'orchestraAudition.slotTaken' })
  })
})
