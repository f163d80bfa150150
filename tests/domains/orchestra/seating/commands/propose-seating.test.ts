import { beforeEach, expect, it } from 'vitest'
import { lockSeat } from '#app/domains/orchestra/seating/commands/lock-seat.server.ts'
import { proposeSeating } from '#app/domains/orchestra/seating/commands/propose-seating.server.ts'
import { seatingView } from '#app/domains/orchestra/seating/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { STRANGERS } from '../../music-stage.ts'
import { place, type SeatingStage, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: SeatingStage
  beforeEach(async () => {
    stage = await seatingStage(engine)
  })

  it('seats everybody of the ensemble once, and none of the others', async () => {
    await stage.propose()
    const seats = await stage.seats()
    const enrolled = await stage.db.enrolment.findMany({
      where: { ensembleId: stage.seeded.youthId, state: 'enrolled' },
      select: { childId: true },
    })
    expect(Object.values(seats).sort()).toEqual(enrolled.map(({ childId }) => childId).sort())
    expect(Object.keys(seats)).toContain('violin1.1.outside')
  })

  it('keeps locked seats, and is another proposal the next time', async () => {
    await stage.propose()
    const first = await stage.seats()
    const key = 'violin1.2.inside'
    const lock = { ...(await stage.ref()), place: place(key), fixed: true, locale: 'nb' as const }
    await lockSeat(stage.ctx, stage.conductor, stage.seeded.seminarId, lock)
    await stage.propose()
    expect((await stage.seats())[key]).toBe(first[key])
    expect((await stage.view()).sections.flatMap(({ seats }) => seats).filter(({ fixed }) => fixed)).toHaveLength(1)
  })

  it('is no older page’s, and no coach’s', async () => {
    const { ctx, conductor, actor, seeded } = stage
    const old = await stage.ref()
    await stage.propose()
    await expect(proposeSeating(ctx, conductor, seeded.seminarId, old)).rejects.toMatchObject({ kind: 'conflict' })
    const ref = await stage.ref()
    await expect(proposeSeating(ctx, actor('coach'), seeded.seminarId, ref)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const who of STRANGERS) {
      await expect(proposeSeating(ctx, actor(who), seeded.seminarId, ref)).rejects.toMatchObject({ kind: 'missing' })
      const look = { ensembleId: '', date: null, selected: '' }
      await expect(seatingView(ctx, actor(who), seeded.seminarId, look)).rejects.toMatchObject({ kind: 'missing' })
    }
    const strange = { ...ref, ensembleId: 'nowhere' }
    await expect(proposeSeating(ctx, conductor, seeded.seminarId, strange)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('shows a coach the own section alone', async () => {
    await stage.propose()
    const { sections, can } = await stage.view(null, stage.actor('otherCoach'))
    const named = sections.filter(({ seats }) => seats.some(({ name }) => name !== ''))
    expect(named.map(({ section }) => section)).toEqual(['horn', 'trumpet', 'trombone'])
    expect(can.arrange).toBe(false)
  })

  it('asks the database as often with seats as without', async () => {
    await stage.propose()
    const one = await statementsOf(() => stage.view())
    expect(one.length).toBeLessThanOrEqual(22)
  })
})
