import { beforeEach, expect, it } from 'vitest'
import { addStaff } from '#app/domains/orchestra/seminar/commands/add-staff.server.ts'
import { staffOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const wish = { who: 'ny@example.com', name: 'Ny Instruktør', role: 'coach' as const, sections: [], binder: false }
  const add = (change: Partial<Parameters<typeof addStaff>[3]> = {}, who = stage.actor('leader')) =>
    addStaff(stage.ctx, who, stage.seeded.seminarId, { ...wish, ...change })
  const named = async (name: string) =>
    (await staffOf(stage.db, stage.seeded.seminarId)).filter((one) => one.name === name)

  it('makes a new person known, finds one by name or address, and changes what goes with the same part', async () => {
    await add({ sections: ['viola', 'cello'] })
    expect(await named('Ny Instruktør')).toMatchObject([{ role: 'coach', sections: ['viola', 'cello'] }])
    await add({ who: 'dirigent taktstokk', name: '', role: 'helper' })
    expect((await named('Dirigent Taktstokk')).map(({ role }) => role).sort()).toEqual(['conductor', 'helper'])
    await add({ who: 'NY@example.com', name: '', sections: ['brass'] })
    expect(await named('Ny Instruktør')).toMatchObject([{ sections: ['brass'] }])
  })

  it('only the secretariat makes leaders, and gives the binder', async () => {
    await expect(add({ role: 'leader' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(add({ binder: true })).rejects.toMatchObject({ kind: 'forbidden' })
    await add({ role: 'nightGuard', binder: true }, stage.office)
    expect(await named('Ny Instruktør')).toMatchObject([{ role: 'nightGuard', binder: true, sections: [] }])
  })

  it.each([
    ['a name that nobody has', { who: 'Ingen Slik' }, { kind: 'invalid', field: 'who' }],
    ['a name that fits several', { who: 'instruktør' }, { kind: 'invalid', field: 'who' }],
    ['a guardian by name, for a leader', { who: 'Mor Trebarnsdatter' }, { kind: 'invalid', field: 'who' }],
    ['a new address without a name', { name: '' }, { kind: 'invalid', field: 'name' }],
    ['half an address', { who: 'a@b' }, { kind: 'invalid', field: 'who' }],
    ['a child', { who: 'Ane Trebarn' }, { kind: 'invalid', field: 'who' }],
  ])('%s', async (_name, change, fault) => {
    await expect(add(change)).rejects.toMatchObject(fault)
  })

  it('a guardian by name, by the secretariat; nobody by a coach', async () => {
    await add({ who: 'Mor Trebarnsdatter', role: 'kitchen' }, stage.office)
    expect(await named('Mor Trebarnsdatter')).toHaveLength(1)
    await expect(add({}, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
