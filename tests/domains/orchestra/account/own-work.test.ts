import { expect, it } from 'vitest'
import { ownWork } from '#app/domains/orchestra/account/own-work.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { keptThings } from './kept-things.ts'

eachEngine((engine) => {
  it('tells a coach of the own tasks, panels and certificates, and a stand-in what was asked; nothing of others', async () => {
    const { db } = await engine.freshDatabase()
    const { seeded } = await keptThings(db)
    const { kitchen, conductor, mother } = seeded.people
    expect(await ownWork(db, { id: kitchen, email: '' })).toMatchObject({
      ...{
        tasks: [{ role: 'kitchen', seminar: 'Første helgeseminar' }, { role: 'kitchen' }],
        clearances: [{ role: 'kitchen', shownOn: '2026-01-01' }],
        panels: [],
        standIn: [],
      },
    })
    expect(await ownWork(db, { id: conductor, email: '' })).toMatchObject({
      ...{ panels: [{ round: 'Prøvespill', chair: false }], clearances: [], memberships: [] },
    })
    await db.standIn.updateMany({
      where: { name: 'På listen' },
      data: { email: 'horn@example.com', phone: '480 00 000' },
    })
    const { standIn } = await ownWork(db, { id: mother, email: 'horn@example.com' })
    expect(standIn).toMatchObject([
      {
        ...{ name: 'På listen', phone: '480 00 000', instruments: ['horn'] },
        asked: [{ instrument: 'horn', days: ['2026-11-07', '2026-11-08'], accepted: null }],
      },
    ])
    expect(JSON.stringify(standIn)).not.toMatch(/keyHash|askedById|Kom senere/)
    expect((await ownWork(db, { id: mother, email: '' })).standIn).toEqual([])
  })
})
