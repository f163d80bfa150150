import { expect, it } from 'vitest'
import { takeDown } from '#app/domains/exhibition/hanging/commands/take-down.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('takes a work off the plan, as it was seen there', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, hang, part, workOf } = await drawn(db)
    const participantId = part('anna')
    await hang('anna')
    await expect(takeDown(ctx, anna, YEAR, { participantId, version: 1 })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(takeDown(ctx, host, YEAR, { participantId, version: 2 })).rejects.toMatchObject({ kind: 'conflict' })
    await takeDown(ctx, host, YEAR, { participantId, version: 1 })
    expect(await workOf('anna')).toBeUndefined()
  })
})
