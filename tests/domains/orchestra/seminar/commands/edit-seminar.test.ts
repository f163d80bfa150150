import { beforeEach, expect, it } from 'vitest'
import { editSeminar } from '#app/domains/orchestra/seminar/commands/edit-seminar.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const wish = () => ({
    ...{ version: 1, titleNb: 'Nytt navn', titleEn: '', ensembleIds: [stage.seeded.youthId], venue: 'Skolen' },
    ...{ address: 'Veien 1', place: 'Modum', municipalityId: 'modum', lat: 59.9, lng: 9.9, overnight: true },
    ...{ answerByDate: '2013-04-10', answerByTime: '20:00', infoNb: 'Ta med matpakke', infoEn: '' },
  })

  it('changes what is said, and counts every day up so that calendars learn of it', async () => {
    const { ctx, seeded, db } = stage
    const leader = stage.actor('leader')
    await editSeminar(ctx, leader, seeded.seminarId, wish())
    const after = await theSeminar(db, seeded.seminarId)
    expect(after).toMatchObject({ titleNb: 'Nytt navn', municipalityId: 'modum', overnight: true, version: 2 })
    expect(after.answerBy?.toISOString()).toBe('2013-04-10T18:00:00.000Z')
    expect(after.ensembleIds).toEqual([seeded.youthId])
    expect(after.days.map(({ sequence }) => sequence)).toEqual([1, 1])
    await editSeminar(ctx, leader, seeded.seminarId, { ...wish(), version: 2, infoNb: 'Noe annet', answerByTime: null })
    expect((await theSeminar(db, seeded.seminarId)).answerBy?.toISOString()).toBe('2013-04-10T22:00:00.000Z')
    expect((await theSeminar(db, seeded.seminarId)).days.map(({ sequence }) => sequence)).toEqual([1, 1])
  })

  it.each([
    ['half a position', { lat: null }, { kind: 'invalid', field: 'lat' }],
    ['no ensemble', { ensembleIds: ['x'] }, { kind: 'invalid', field: 'ensembleIds' }],
    ['an hour that the clock jumps over', { answerByDate: '2013-03-31', answerByTime: '02:30' }, { kind: 'invalid' }],
    ['a version that is old', { version: 7 }, { kind: 'conflict' }],
  ])('%s', async (_name, change, fault) => {
    const { ctx, office, seeded } = stage
    await expect(editSeminar(ctx, office, seeded.seminarId, { ...wish(), ...change })).rejects.toMatchObject(fault)
  })

  it.each([
    ['conductor', 'forbidden'],
    ['coach', 'forbidden'],
    ['kitchen', 'missing'],
    ['mother', 'missing'],
    ['contact', 'missing'],
  ] as const)('%s: %s', async (who, kind) => {
    const { ctx, seeded } = stage
    await expect(editSeminar(ctx, stage.actor(who), seeded.seminarId, wish())).rejects.toMatchObject({ kind })
  })
})
