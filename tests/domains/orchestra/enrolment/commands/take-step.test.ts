import { describe, expect, it } from 'vitest'
import { takeStep } from '#app/domains/orchestra/enrolment/commands/take-step.server.ts'
import type { StepName } from '#app/domains/orchestra/enrolment/rules.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withAges } from '../../ages.ts'
import { conductor, office, scene } from '../scene.ts'

const wish = (step: StepName, given: { offerDay?: string; leaveTo?: string } = {}) => ({
  ...{ step, offerDay: null, leaveTo: null },
  ...given,
})

eachEngine((engine) => {
  describe('from application to member', () => {
    it('by an offer that a guardian takes; each step is kept, logged and told to both who live apart', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, seeded, as, put, enrolmentOf, told } = await scene(db)
      const { cato } = seeded.children
      await put(cato, { state: 'applied' })
      const { id } = await enrolmentOf(cato)
      await takeStep(ctx, office, id, wish('offer', { offerDay: '2013-10-19' }))
      expect(await enrolmentOf(cato)).toMatchObject({
        ...{ state: 'offered', version: 2, offeredTo: new Date('2013-10-19T22:00:00Z') },
      })
      for (const who of ['mother', 'father'] as const)
        expect(await told(who)).toMatchObject([{ title: 'Cato Trebarn har fått tilbud om plass', urgency: 'gathered' }])
      await takeStep(ctx, as('father'), id, wish('take'))
      expect(await enrolmentOf(cato)).toMatchObject({ state: 'enrolled', offeredTo: null })
      const changes = await db.enrolmentChange.findMany({ where: { enrolmentId: id }, orderBy: { id: 'asc' } })
      expect(changes.slice(1).map(({ from, to, note, byId }) => [from, to, note, byId])).toEqual([
        ['applied', 'offered', 'offer', office.personId],
        ['offered', 'enrolled', 'take', seeded.people.father],
      ])
      const log = await db.auditEntry.findMany({ where: { deed: 'enrolment.step' } })
      expect(log).toHaveLength(2)
      expect(JSON.stringify(log)).not.toContain('Cato')
    })

    it('not by an offer whose day is over, nor one without a day', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, seeded, as, put, enrolmentOf } = await scene(db)
      const { cato } = seeded.children
      await put(cato, { state: 'applied' })
      const { id } = await enrolmentOf(cato)
      await expect(takeStep(ctx, office, id, wish('offer'))).rejects.toMatchObject({ field: 'offerDay' })
      const past = wish('offer', { offerDay: '2013-10-11' })
      await expect(takeStep(ctx, office, id, past)).rejects.toMatchObject({ key: 'orchestraEnrolment.offerDayPassed' })
      await takeStep(ctx, office, id, wish('offer', { offerDay: '2013-10-12' }))
      const tomorrow = ctx.at('2013-10-12T22:00:00Z')
      await expect(takeStep(tomorrow, as('mother'), id, wish('take'))).rejects.toMatchObject({
        key: 'orchestraEnrolment.offerOver',
      })
      await takeStep(ctx.at('2013-10-12T21:59:59Z'), as('mother'), id, wish('take'))
    })
  })

  describe('who may not', () => {
    it('is told no, or learns nothing', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, seeded, as, put, enrolmentOf } = await scene(db)
      const { cato } = seeded.children
      await put(cato, { state: 'offered', offeredTo: new Date('2013-11-01') })
      const { id } = await enrolmentOf(cato)
      await db.guardianship.updateMany({ where: { guardianId: seeded.people.father }, data: { maySign: false } })
      const take = (who: Parameters<typeof takeStep>[1]) => takeStep(ctx, who, id, wish('take'))
      await expect(take(as('father'))).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(take(as('otherGuardian'))).rejects.toMatchObject({ kind: 'missing' })
      await expect(take(as('coach'))).rejects.toMatchObject({ kind: 'missing' })
      await expect(take(conductor)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(take(someone([], { personId: cato }))).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(take(null)).rejects.toMatchObject({ kind: 'missing' })
      // Nobody says yes for them, not even the secretariat, which takes in by a step of its own.
      await expect(take(office)).rejects.toMatchObject({ kind: 'conflict' })
      await expect(takeStep(ctx, office, 'nobody', wish('enrol'))).rejects.toMatchObject({ kind: 'missing' })
      expect(await enrolmentOf(cato)).toMatchObject({ state: 'offered', version: 1 })
    })
  })

  it('leave is asked for by the family and given by the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, as, enrolmentOf } = await scene(db)
    const { ane } = seeded.children
    const { id } = await enrolmentOf(ane)
    await expect(takeStep(ctx, as('mother'), id, wish('askLeave'))).rejects.toMatchObject({ field: 'leaveTo' })
    const self = someone([], { personId: ane })
    const asked = wish('askLeave', { leaveTo: '2014-06-20' })
    await expect(takeStep(withAges(ctx, { ownPlace: 18 }), self, id, asked)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await takeStep(ctx, self, id, asked)
    expect(await enrolmentOf(ane)).toMatchObject({ state: 'enrolled', leaveTo: '2014-06-20' })
    await takeStep(ctx, office, id, wish('giveLeave'))
    expect(await enrolmentOf(ane)).toMatchObject({ state: 'leave', leaveTo: '2014-06-20' })
    await takeStep(ctx, as('mother'), id, wish('comeBack'))
    expect(await enrolmentOf(ane)).toMatchObject({ state: 'enrolled', leaveTo: null })
  })

  it('a place that comes free goes to the next in line, where places are counted', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, as, put, enrolmentOf, told } = await scene(db)
    const { cato, dina } = seeded.children
    await put(dina, { state: 'waiting', instrument: 'horn', waitingSince: new Date('2013-09-01') })
    const { id } = await enrolmentOf(cato)
    await db.ensembleNeed.create({ data: { ensembleId: seeded.youthId, instrument: 'horn', places: 3 } })
    await takeStep(ctx, as('mother'), id, wish('stop'))
    expect(await enrolmentOf(cato)).toMatchObject({ state: 'left', leftAt: ctx.now })
    expect(await enrolmentOf(dina)).toMatchObject({ state: 'offered', offeredTo: new Date('2013-10-19T22:00:00Z') })
    expect(await told('otherGuardian')).toMatchObject([{ title: 'Dina Fremmed har fått tilbud om plass' }])
  })

  it('where nobody has counted places, the secretariat decides', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, as, put, enrolmentOf } = await scene(db)
    await put(seeded.children.dina, { state: 'waiting', instrument: 'horn', waitingSince: new Date('2013-09-01') })
    await takeStep(ctx, as('mother'), (await enrolmentOf(seeded.children.cato)).id, wish('stop'))
    expect(await enrolmentOf(seeded.children.dina)).toMatchObject({ state: 'waiting' })
  })
})
