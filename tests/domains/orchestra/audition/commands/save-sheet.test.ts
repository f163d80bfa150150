import { expect, it } from 'vitest'
import { saveSheet } from '#app/domains/orchestra/audition/commands/save-sheet.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { listSheets } from '#app/domains/orchestra/audition/panel.store.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, book, played, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('is the whole sheet each time, and the same twice is the same sheet', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, conductor, mother, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    const { number } = await auditionOf(scene, orchestra.children.ane)
    const { criteria } = await wholeRound(db, roundId)
    const [tone, pitch] = criteria.map(({ id }) => id)
    if (!tone || !pitch) throw new Error('two criteria')
    const save = (marks: Record<string, number>) => saveSheet(ctx, conductor, roundId, number, { marks, note: 'Fint' })
    await save({ [tone]: 3 })
    await save({ [tone]: 4, [pitch]: 5 })
    await save({ [tone]: 4, [pitch]: 5 })
    expect(await listSheets(db, roundId)).toMatchObject([{ marks: { [tone]: 4, [pitch]: 5 }, note: 'Fint' }])
  })

  it('takes marks on the scale, for the instrument’s own criteria, from the panel', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, conductor, mother, office, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    const { number } = await auditionOf(scene, orchestra.children.ane)
    const { criteria } = await wholeRound(db, roundId)
    const [tone] = criteria
    const drums = criteria.find(({ nameNb }) => nameNb === 'Prima vista')
    const save = (actor: typeof mother, id = '', mark = 3, nr = number) =>
      saveSheet(ctx, actor, roundId, nr, { marks: { [id]: mark }, note: '' })
    for (const mark of [0, 7]) await expect(save(conductor, tone?.id, mark)).rejects.toMatchObject({ kind: 'invalid' })
    await expect(save(conductor, drums?.id)).rejects.toMatchObject({ kind: 'invalid' })
    for (const actor of [mother, office]) await expect(save(actor, tone?.id)).rejects.toMatchObject({ kind: 'missing' })
    await expect(save(conductor, tone?.id, 3, number + 1)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('a panelist who answers for the child never judges it', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, coach, mother, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    await db.guardian.create({ data: { personId: coach.personId, createdAt: ctx.now } })
    await db.guardianship.create({
      data: { guardianId: coach.personId, childId: orchestra.children.ane, since: ctx.now },
    })
    const { number } = await auditionOf(scene, orchestra.children.ane)
    await expect(saveSheet(ctx, coach, roundId, number, { marks: {}, note: '' })).rejects.toMatchObject({
      kind: 'missing',
    })
  })

  it('changes nothing after it is sealed', async () => {
    const scene = await played(engine)
    const { ctx, roundId, conductor, orchestra } = scene
    await sealAudition(ctx, conductor, roundId)
    const { number } = await auditionOf(scene, orchestra.children.ane)
    await expect(saveSheet(ctx, conductor, roundId, number, { marks: {}, note: 'ny' })).rejects.toMatchObject({
      key: 'orchestraAudition.isSealed',
    })
  })
})
