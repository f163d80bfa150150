import { expect, it } from 'vitest'
import { enrolChild } from '#app/domains/orchestra/enrolment/enrol.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { openNext, scene } from './scene.ts'

eachEngine((engine) => {
  it('signs up once, in an ensemble of the age, while it is open', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, enrolmentOf, told } = await scene(db)
    const semesterId = await openNext(db, seeded)
    const [youth, junior] = await db.ensemble.findMany({ where: { semesterId }, orderBy: { ageTo: 'desc' } })
    const { bo } = seeded.children
    const wish = {
      ...{ semesterId, ensembleId: junior?.id ?? '', childId: bo, instrument: 'violin' as const, doubles: [] },
      ...{ level: 1, yearsPlayed: 2, musicSchool: '', teacher: '', wantsAudition: false, seatNeed: '', remark: '' },
      appliedById: seeded.people.mother,
    }
    const enrol = (change: object, at = ctx) => at.tx((tx) => enrolChild(at, tx, { ...wish, ...change }))
    await expect(enrol({ ensembleId: youth?.id })).rejects.toMatchObject({ key: 'orchestraEnrolment.notAge' })
    await expect(enrol({ ensembleId: seeded.juniorId })).rejects.toMatchObject({ kind: 'missing' })
    await expect(enrol({ childId: 'nobody' })).rejects.toMatchObject({ kind: 'missing' })
    const late = ctx.at('2014-02-01T00:00:00Z')
    await expect(enrol({}, late)).rejects.toMatchObject({ key: 'orchestraEnrolment.closed' })
    const id = await enrol({})
    expect(await enrolmentOf(bo)).toMatchObject({ id, state: 'applied', version: 1 })
    expect((await told('father')).map(({ title }) => title)).toEqual(['Vi har fått påmeldingen av Bo Trebarn'])
    await expect(enrol({})).rejects.toMatchObject({ key: 'orchestraEnrolment.alreadyIn' })
    await db.enrolment.update({ where: { id }, data: { state: 'declined' } })
    expect(await enrol({ instrument: 'viola', byOffice: true }, late), 'the same row is taken up').toBe(id)
    expect(await enrolmentOf(bo)).toMatchObject({ state: 'applied', instrument: 'viola', version: 2 })
  })
})
