import { expect, it } from 'vitest'
import { changeCalls } from '#app/domains/orchestra/concert/commands/change-calls.server.ts'
import { concertEntries, theConcert } from '#app/domains/orchestra/concert/queries.server.ts'
import { concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

const site = { locale: 'nb' as const, publicUrl: 'https://example.org' }

eachEngine((engine) => {
  it('calls everybody or some, and calendars learn of it by initials alone', async () => {
    const { ctx, db, office, mother, conductor, concertId, orchestra } = await setConcert(engine)
    const { ane, cato } = orchestra.children
    const { sequence } = await theConcert(db, concertId)
    await changeCalls(ctx, office, concertId, {
      ...{ intent: 'call', change: 'add', date: '2013-03-20', time: '17:15', whatNb: 'Alle på plass', whatEn: '' },
      groups: [],
    })
    expect((await theConcert(db, concertId)).sequence).toBe(sequence + 1)
    const titles = async (childIds: string[]) => (await concertEntries(db, childIds, site)).map(({ title }) => title)
    expect(await titles([ane, cato])).toEqual([
      'Vårkonsert (CT, AT)',
      'Lydprøve: Vårkonsert (AT)',
      'Alle på plass: Vårkonsert (CT, AT)',
    ])
    expect(await titles([cato])).toEqual(['Vårkonsert (CT)', 'Alle på plass: Vårkonsert (CT)'])
    const { calls } = await concertView(ctx, mother, concertId)
    expect(calls.map(({ whatNb }) => whatNb)).toEqual(['Lydprøve', 'Alle på plass'])
    const drop = { intent: 'call' as const, change: 'drop' as const, callId: calls[0]?.id ?? '' }
    await expect(changeCalls(ctx, conductor, concertId, drop)).rejects.toMatchObject({ kind: 'missing' })
    await changeCalls(ctx, office, concertId, drop)
    await expect(changeCalls(ctx, office, concertId, drop)).rejects.toMatchObject({ kind: 'missing' })
  })
})
