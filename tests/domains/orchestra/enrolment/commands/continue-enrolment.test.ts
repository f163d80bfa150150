import { expect, it } from 'vitest'
import { continueEnrolment } from '#app/domains/orchestra/enrolment/commands/continue-enrolment.server.ts'
import { continuable } from '#app/domains/orchestra/enrolment/continue.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { AGES, withAges } from '../../ages.ts'
import { openNext, scene } from '../scene.ts'

eachEngine((engine) => {
  it('is one tap for each child, with instrument and level carried over', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, enrolmentOf, told } = await scene(db)
    const nextId = await openNext(db, seeded)
    const { mother, father } = seeded.people
    const asked = await continuable(db, mother, ctx.now, AGES)
    expect(asked.map(({ name, instrument, ensemble, becomes }) => [name, instrument, ensemble.kind, becomes])).toEqual([
      ['Ane Trebarn', 'violin', 'youth', 'enrolled'],
      ['Bo Trebarn', 'violin', 'junior', 'enrolled'],
      ['Cato Trebarn', 'horn', 'youth', 'enrolled'],
    ])
    const [ane, bo] = asked
    const id = await continueEnrolment(ctx, { byId: mother }, ane?.fromId ?? '')
    expect(await enrolmentOf(seeded.children.ane)).toMatchObject({
      ...{ id, semesterId: nextId, state: 'enrolled', instrument: 'violin', level: 2, continuesId: ane?.fromId },
    })
    expect(await continueEnrolment(ctx, { byId: father }, ane?.fromId ?? ''), 'tapped by the other too').toBe(id)
    expect((await continuable(db, father, ctx.now, AGES)).map(({ name }) => name)).toEqual([
      'Bo Trebarn',
      'Cato Trebarn',
    ])
    expect((await told('father')).map(({ title }) => title)).toEqual(['Ane Trebarn er med i Ungdomssymfonikerne'])
    await expect(continueEnrolment(ctx, { byId: seeded.people.otherGuardian }, bo?.fromId ?? '')).rejects.toMatchObject(
      { kind: 'missing' },
    )
    await continueEnrolment(ctx, { byId: 'office', office: true }, bo?.fromId ?? '')
  })

  it('the young person says so from the age that is set', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, enrolmentOf } = await scene(db)
    await openNext(db, seeded)
    const { ane } = seeded.children
    const { id } = await enrolmentOf(ane)
    await expect(continueEnrolment(withAges(ctx, { ownPlace: 18 }), { byId: ane }, id)).rejects.toMatchObject({
      kind: 'missing',
    })
    expect(await continueEnrolment(ctx, { byId: ane }, id)).not.toBe(id)
  })

  it('asks the young person from that age, on the birthday too, and the guardians whatever the age', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded } = await scene(db)
    await openNext(db, seeded)
    const { ane, cato } = seeded.children
    const asked = async (who: string, ownPlace: number) =>
      (await continuable(db, who, ctx.now, { ownPlace })).map(({ childId }) => childId)
    await db.child.update({ where: { personId: cato }, data: { birthDate: '1998-10-13' } })
    expect([await asked(ane, 15), await asked(ane, 16)]).toEqual([[ane], []])
    expect([await asked(cato, 14), await asked(cato, 15)], 'fifteen tomorrow').toEqual([[cato], []])
    await db.child.update({ where: { personId: cato }, data: { birthDate: '1998-10-12' } })
    expect(await asked(cato, 15)).toEqual([cato])
    expect(await asked(seeded.people.mother, 18)).toHaveLength(3)
  })

  it('a junior who is old enough moves up by an audition; who is too old is not asked', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, enrolmentOf } = await scene(db)
    const { bo, cato } = seeded.children
    await db.child.update({ where: { personId: bo }, data: { birthDate: '2000-05-01' } })
    await db.child.update({ where: { personId: cato }, data: { birthDate: '1994-05-01' } })
    await openNext(db, seeded)
    const from = await enrolmentOf(cato)
    const asked = await continuable(db, seeded.people.mother, ctx.now, AGES)
    expect(asked.map(({ name, movesUp, becomes }) => [name, movesUp, becomes])).toEqual([
      ['Ane Trebarn', false, 'enrolled'],
      ['Bo Trebarn', true, 'audition'],
    ])
    await continueEnrolment(ctx, { byId: seeded.people.mother }, asked[1]?.fromId ?? '')
    expect(await enrolmentOf(bo)).toMatchObject({ state: 'audition', wantsAudition: true })
    await expect(continueEnrolment(ctx, { byId: seeded.people.mother }, from.id)).rejects.toMatchObject({
      key: 'orchestraEnrolment.noEnsembleForAge',
    })
  })

  it('is for members, by those who may sign, while it is open', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, put, enrolmentOf } = await scene(db)
    const { mother, father } = seeded.people
    expect(await continuable(db, mother, ctx.now, AGES), 'nothing is open').toEqual([])
    const { id } = await enrolmentOf(seeded.children.ane)
    await expect(continueEnrolment(ctx, { byId: mother }, id)).rejects.toMatchObject({
      key: 'orchestraEnrolment.nothingAhead',
    })
    await openNext(db, seeded)
    await put(seeded.children.ane, { state: 'left' })
    await db.guardianship.updateMany({ where: { guardianId: father }, data: { maySign: false } })
    expect((await continuable(db, mother, ctx.now, AGES)).map(({ name }) => name)).toEqual([
      'Bo Trebarn',
      'Cato Trebarn',
    ])
    expect(await continuable(db, father, ctx.now, AGES)).toEqual([])
    expect(await continuable(db, mother, new Date('2014-02-01'), AGES), 'it has closed').toEqual([])
    await expect(continueEnrolment(ctx, { byId: mother }, id)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
