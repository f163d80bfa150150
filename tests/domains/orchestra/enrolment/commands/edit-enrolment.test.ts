import { expect, it } from 'vitest'
import { editEnrolment } from '#app/domains/orchestra/enrolment/commands/edit-enrolment.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { conductor, office, scene } from '../scene.ts'

eachEngine((engine) => {
  it('corrects what was stated, for the secretariat alone', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, as, enrolmentOf } = await scene(db)
    const { bo } = seeded.children
    const { id } = await enrolmentOf(bo)
    const fields = {
      ...({ ensembleId: seeded.juniorId, instrument: 'viola', doubles: ['violin', 'viola'], level: 2 } as const),
      ...{ yearsPlayed: 3, musicSchool: 'Asker kulturskole', teacher: '', wantsAudition: false, front: true },
      remark: '',
    }
    const given = { ...fields, doubles: [...fields.doubles] }
    await editEnrolment(ctx, office, id, 1, given)
    expect(await enrolmentOf(bo)).toMatchObject({
      ...{ instrument: 'viola', doubles: 'violin', level: 2, seatNeed: 'front', version: 2 },
    })
    await expect(editEnrolment(ctx, office, id, 1, given)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(editEnrolment(ctx, office, id, 2, { ...given, ensembleId: seeded.youthId })).rejects.toMatchObject({
      ...{ key: 'orchestraEnrolment.notAge', field: 'ensembleId' },
    })
    await expect(editEnrolment(ctx, office, id, 2, { ...given, ensembleId: 'none' })).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(editEnrolment(ctx, as('mother'), id, 2, given)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editEnrolment(ctx, conductor, id, 2, given)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editEnrolment(ctx, as('otherGuardian'), id, 2, given)).rejects.toMatchObject({ kind: 'missing' })
  })
})
