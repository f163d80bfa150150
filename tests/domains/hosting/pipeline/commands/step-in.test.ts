import { expect, it } from 'vitest'
import { stepIn } from '#app/domains/hosting/pipeline/commands/step-in.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('steps in when the first choice has fallen away, and its people get a letter', async () => {
    const { db, ctx, office, hostings, contact, at, year } = await hostingGround(engine)
    const { after, next } = hostings
    await expect(stepIn(ctx, office, after, 1)).rejects.toMatchObject({ key: 'hostingCase.noReserve' })
    await at(after, { reserve: true, year: year + 1 })
    await expect(stepIn(ctx, office, after, 1)).rejects.toMatchObject({ key: 'hostingCase.cannotStepIn' })
    await at(next, { stage: 'declined' })
    await expect(stepIn(ctx, contact('asker'), after, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await stepIn(ctx, office, after, 1)
    expect(await db.hosting.findUniqueOrThrow({ where: { id: after } })).toMatchObject({ reserve: false, version: 2 })
    // The coordinator of another year is not written to.
    const letters = await db.mail.findMany({ select: { toEmail: true, subject: true } })
    expect(letters).toEqual([
      { toEmail: 'kontakt-asker@vertskap.example.com', subject: `Asker går inn som vertskap i ${year + 1}` },
    ])
  })
})
