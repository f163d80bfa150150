import { expect, it } from 'vitest'
import { appointBoard } from '#app/domains/orchestra/association/commands/appoint-board.server.ts'
import { dismissBoard } from '#app/domains/orchestra/association/commands/dismiss-board.server.ts'
import { listBoard } from '#app/domains/orchestra/association/store.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const leader = { email: 'leder@example.com', name: 'Leder Venn' }

eachEngine((engine) => {
  it('is the secretariat that takes the board’s access, and no other role', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, association } = await orchestra(db)
    await appointBoard(ctx, office, leader)
    const board = await listBoard(db)
    const coach = await db.roleGrant.findFirstOrThrow({ where: { role: 'coach' } })
    await expect(dismissBoard(ctx, office, coach.id)).rejects.toMatchObject({ kind: 'missing' })
    await expect(dismissBoard(ctx, association, board[0]?.grantId ?? '')).rejects.toMatchObject({ kind: 'forbidden' })
    await dismissBoard(ctx, office, board[0]?.grantId ?? '')
    expect(await listBoard(db)).toHaveLength(1)
  })
})
