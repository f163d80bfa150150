import { expect, it } from 'vitest'
import { makeBinder } from '#app/domains/orchestra/binder/commands/make-binder.server.ts'
import { openBinder } from '#app/domains/orchestra/binder/commands/open-binder.server.ts'
import { type Told, tellReadings } from '#app/domains/orchestra/binder/commands/tell-readings.server.ts'
import { type Engine, eachEngine } from '#tests/support/databases.ts'
import { at, binderScene } from '../scene.ts'

const uuid = (last: string) => `00000000-0000-4000-8000-00000000000${last}`

async function opened(engine: Engine) {
  const scene = await binderScene(engine)
  const leader = scene.as('leader')
  const code = await makeBinder(leader.ctx, leader.actor, scene.seminarId, 12)
  await openBinder(leader.ctx, leader.actor, scene.seminarId, code)
  const tell = (told: Partial<Told>, now = at('14:00'), who: Parameters<typeof scene.as>[0] = 'leader') => {
    const one = scene.as(who, now)
    return tellReadings(one.ctx, one.actor, scene.seminarId, { openings: [], readings: [], ...told })
  }
  return { ...scene, tell }
}

eachEngine((engine) => {
  it('notes each reading once, with who and when, for the family to see', async () => {
    const { db, tell, children, people, seminarId } = await opened(engine)
    const readings = [{ id: uuid('1'), childId: children.ane, at: at('11:30') }]
    await tell({ readings })
    await tell({ readings: [...readings, { id: uuid('2'), childId: children.ane, at: at('13:00') }] })
    expect(await db.healthReading.findMany({ orderBy: { at: 'asc' } })).toMatchObject([
      {
        id: uuid('1'),
        childId: children.ane,
        readerId: people.leader,
        readerName: 'leader',
        seminarId,
        through: 'binder',
        at: at('11:30'),
      },
      { id: uuid('2'), at: at('13:00') },
    ])
  })

  it('told twice at the same moment it is one', async () => {
    const { db, tell, children } = await opened(engine)
    const told = { readings: [{ id: uuid('1'), childId: children.ane, at: at('11:30') }] }
    await Promise.all([tell(told), tell(told), tell(told)])
    expect(await db.healthReading.count()).toBe(1)
  })

  it('notes openings without network, and believes no phone that is ahead', async () => {
    const { db, tell, people, children } = await opened(engine)
    await tell({
      openings: [{ id: uuid('3'), at: at('23:00') }],
      readings: [{ id: uuid('4'), childId: children.bo, at: at('23:00') }],
    })
    expect(await db.binderOpening.findUnique({ where: { id: uuid('3') } })).toMatchObject({
      ...{ personId: people.leader, device: 'offline', at: at('14:00') },
    })
    expect((await db.healthReading.findFirstOrThrow()).at).toEqual(at('14:00'))
  })

  it('is taken when the phone finds a network after the seminar, for a month', async () => {
    const { db, tell, children } = await opened(engine)
    const reading = { id: uuid('5'), childId: children.ane, at: at('16:00', '2026-11-22') }
    await tell({ readings: [reading] }, at('12:00', '2026-12-01'))
    expect((await db.healthReading.findFirstOrThrow()).at).toEqual(at('16:00', '2026-11-22'))
    const late = tell({ readings: [{ ...reading, id: uuid('6') }] }, at('12:00', '2027-01-01'))
    await expect(late).rejects.toMatchObject({ kind: 'missing' })
  })

  it('passes over a child of no concern, and is missing for who never opened it', async () => {
    const { db, tell, children } = await opened(engine)
    await tell({ readings: [{ id: uuid('7'), childId: 'nobody', at: at('11:30') }] })
    await db.seminarStaff.updateMany({ where: { role: 'kitchen' }, data: { binder: true } })
    const reading = { readings: [{ id: uuid('8'), childId: children.ane, at: at('11:30') }] }
    for (const who of ['kitchen', 'coach', 'mother', 'association'] as const)
      await expect(tell(reading, at('14:00'), who)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.healthReading.count()).toBe(0)
  })
})
