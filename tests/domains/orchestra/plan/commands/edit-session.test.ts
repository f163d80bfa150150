import { beforeEach, expect, it } from 'vitest'
import { editSession } from '#app/domains/orchestra/plan/commands/edit-session.server.ts'
import { findSession } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })
  const fields = () => ({
    ...{ kind: 'sectional' as const, title: '', begins: '10:00', ends: '11:00', roomId: stage.seeded.roomId },
    ...{ groups: ['viola' as const], ensembles: [], pieces: [], adultIds: [stage.seeded.people.coach] },
  })
  const edit = (version: number, change: object = {}, who = stage.actor('leader')) =>
    editSession(stage.ctx, who, stage.seeded.seminarId, { ...fields(), id: stage.seeded.tuttiId, version, ...change })

  it('changes everything of it but its day, and is not written over by who saw it earlier', async () => {
    const { seeded, db } = stage
    await edit(1, { adultIds: [seeded.people.coach, seeded.people.otherCoach] })
    expect(await findSession(db, seeded.tuttiId)).toMatchObject({
      ...{ kind: 'sectional', groups: ['viola'], dayId: seeded.dayIds[0], version: 2 },
      adultIds: [seeded.people.coach, seeded.people.otherCoach].sort(),
    })
    await expect(edit(1)).rejects.toMatchObject({ kind: 'conflict' })
    await edit(2, { adultIds: [] })
    expect((await findSession(db, seeded.tuttiId))?.adultIds).toEqual([])
  })

  it('not by a coach, and not a session of another seminar', async () => {
    await expect(edit(1, {}, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(
      editSession(stage.ctx, stage.office, stage.seeded.nextSeminarId, {
        ...{ ...fields(), roomId: '', id: stage.seeded.tuttiId, version: 1 },
      }),
    ).rejects.toMatchObject({ kind: 'missing' })
  })
})
