import { expect, it } from 'vitest'
import { appointBoard } from '#app/domains/orchestra/association/commands/appoint-board.server.ts'
import { listBoard } from '#app/domains/orchestra/association/store.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const leader = { email: 'leder@example.com', name: 'Leder Venn' }

eachEngine((engine) => {
  it('is the secretariat that gives and takes the board’s access, and no other role', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, association, mother } = await orchestra(db)
    for (const actor of [association, mother])
      await expect(appointBoard(ctx, actor, leader)).rejects.toMatchObject({ kind: 'forbidden' })
    await appointBoard(ctx, office, leader)
    await appointBoard(ctx, office, leader)
    const board = await listBoard(db)
    expect(board.map(({ name }) => name)).toEqual(['Leder Venn', 'Venneforening Kasserer'])
  })
})
