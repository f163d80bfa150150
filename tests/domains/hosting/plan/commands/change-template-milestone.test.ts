import { expect, it } from 'vitest'
import { changeTemplateMilestone } from '#app/domains/hosting/plan/commands/change-template-milestone.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import { templateView } from '#app/domains/hosting/plan/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { planned } from '../stage.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('writes the milestone and its tasks in the order of their numbers, and leaves plans as they are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hostingId } = await planned(db)
    const was = await planOf(db, hostingId)
    const first = (await templateView(ctx, office)).milestones[0]
    const [a, b, c] = first?.tasks ?? []
    if (!first || !a || !b || !c) throw new Error('the standard template has tasks')
    const row = { titleEn: '', side: 'host' as const }
    const wish = {
      ...{ id: first.id, version: first.version, months: 30, when: 'before' as const, side: 'host' as const },
      ...{ titleNb: 'Ny tittel', titleEn: 'New title', evidence: 'Brev', evidenceEn: 'Letter' },
      tasks: [
        { ...row, id: a.id, position: 2, titleNb: 'Den første' },
        { ...row, id: b.id, position: 3, titleNb: '' },
        { ...row, id: null, position: 1, titleNb: 'En ny' },
        { ...row, id: null, position: 9, titleNb: '' },
      ],
    }
    await changeTemplateMilestone(ctx, office, wish)
    const changed = (await templateView(ctx, office)).milestones[0]
    expect(changed).toMatchObject({
      id: first.id,
      monthsBefore: 30,
      titleNb: 'Ny tittel',
      evidence: 'Brev',
      evidenceEn: 'Letter',
    })
    expect(changed?.tasks.map(({ titleNb, position }) => [position, titleNb])).toEqual([
      [1, 'En ny'],
      [2, 'Den første'],
    ])
    expect(await planOf(db, hostingId)).toEqual(was)
    await expect(changeTemplateMilestone(ctx, office, wish)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('takes no task of another milestone, and nobody but the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator } = await planned(db)
    const [first, second] = (await templateView(ctx, office)).milestones
    const foreign = second?.tasks[0]
    if (!first || !foreign) throw new Error('the standard template has two')
    const { id, version, titleNb, titleEn, evidence, evidenceEn, side } = first
    const facts = { id, version, months: 36, when: 'before' as const, titleNb, titleEn, evidence, evidenceEn, side }
    const stolen = [{ id: foreign.id, position: 1, titleNb: 'Stjålet', titleEn: '', side }]
    await expect(changeTemplateMilestone(ctx, office, { ...facts, tasks: stolen })).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(changeTemplateMilestone(ctx, coordinator, { ...facts, tasks: [] })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect((await templateView(ctx, office)).milestones[0]).toEqual(first)
  })
})
