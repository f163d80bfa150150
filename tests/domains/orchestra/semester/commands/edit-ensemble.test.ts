import { expect, it } from 'vitest'
import { editEnsemble } from '#app/domains/orchestra/semester/commands/edit-ensemble.server.ts'
import { ensemblesOf, needsOf } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

const office = someone(['secretariat'])
const fields = {
  ...{ nameNb: 'Ungdommene', nameEn: '', ageFrom: 12, ageTo: 19, places: 60, auditions: false },
  needs: { oboe: 2, viola: 4 },
}

eachEngine((engine) => {
  it('changes names, ages and places, and puts the needs in place of those before', async () => {
    const { db } = await engine.freshDatabase()
    const { term, youthId, semesterId } = await seedOrchestra(db, '2013-10-12')
    const ctx = testContext({ db })
    await editEnsemble(ctx, office, term, 1, youthId, { ...fields, needs: { horn: 4 } })
    await editEnsemble(ctx, office, term, 2, youthId, fields)
    expect((await ensemblesOf(db, semesterId))[0]).toMatchObject({ nameNb: 'Ungdommene', ageFrom: 12, places: 60 })
    expect((await needsOf(db, [youthId])).get(youthId)).toEqual({ oboe: 2, viola: 4 })
  })

  it('refuses ages upside down, another’s change, and everybody else', async () => {
    const { db } = await engine.freshDatabase()
    const { term, youthId } = await seedOrchestra(db, '2013-10-12')
    const ctx = testContext({ db })
    const edit = (change: object, version = 1, id = youthId, actor = office) =>
      editEnsemble(ctx, actor, term, version, id, { ...fields, ...change })
    await expect(edit({ ageTo: 11 })).rejects.toMatchObject({ key: 'orchestraSemester.agesUpsideDown', field: 'ageTo' })
    await expect(edit({}, 7)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(edit({}, 1, 'nobody')).rejects.toMatchObject({ kind: 'missing' })
    await expect(edit({}, 1, youthId, someone(['coach']))).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await db.ensemble.findUniqueOrThrow({ where: { id: youthId } })).nameNb).toBe('Ungdomssymfonikerne')
  })
})
