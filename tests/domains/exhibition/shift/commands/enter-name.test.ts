import { expect, it } from 'vitest'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('an artist by the name is that artist, another is a name alone; not twice, and not more than are needed', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mine } = await laid(db)
    const enter = (name: string, who = host) => enterName(ctx, who, YEAR, { shiftId: 'two', name })
    await expect(enter('Naboen', anna)).rejects.toMatchObject({ kind: 'forbidden' })
    await enter('demo ANNA')
    expect(await mine(anna)).toMatchObject({ own: 1 })
    await expect(enter('Demo anna')).rejects.toMatchObject({ key: 'exhibitionShifts.nameIsThere', field: 'name' })
    await enter('Naboen')
    await expect(enter('En til')).rejects.toMatchObject({ key: 'exhibitionShifts.isFull', field: 'name' })
    const turns = await db.shiftTurn.findMany()
    expect(new Map(turns.map(({ name, personId }) => [name, personId]))).toEqual(
      new Map([
        ['demo ANNA', 'person-anna'],
        ['Naboen', null],
      ]),
    )
  })
})
