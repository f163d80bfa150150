import { expect, it } from 'vitest'
import { checkIn } from '#app/domains/programme/commands/check-in.server.ts'
import { doorView } from '#app/domains/programme/office-screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, secretary, workshop, YEAR } from '../planned.ts'

const host = someone(['host'], { year: YEAR, municipalityId: 'ovre-eiker' })

eachEngine((engine) => {
  it('counts each who came once, by two at the door as well, and takes it back', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const n of [1, 2]) await come(ctx, slug, n, 2)
    const door = () => doorView(ctx, host, YEAR, slug, '')
    const [first, second] = (await door()).rows
    const tap = (actor = host, id = first?.id ?? '', came: number | null = 2) =>
      checkIn(ctx, actor, YEAR, slug, { id, came })
    await Promise.all([tap(), tap(secretary)])
    expect(await door()).toMatchObject({ came: 2, walkIns: 0, event: { attended: 2 } })
    await tap(host, second?.id, 3)
    expect(await door()).toMatchObject({ came: 5, seats: 4, event: { attended: 5 } })
    await tap(host, first?.id, null)
    expect(await door()).toMatchObject({ came: 3, event: { attended: 3 } })
    expect((await doorView(ctx, host, YEAR, slug, 'gJEST 2')).rows.map(({ name }) => name)).toEqual(['Gjest 2'])
  })

  it('not for others, and not for a party of another event', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1)
    const { id, eventId } = await db.signUp.findFirstOrThrow()
    for (const actor of [someone(), someone(['host'], { year: 2012 }), someone(['juror'])])
      await expect(checkIn(ctx, actor, YEAR, slug, { id, came: 1 })).rejects.toMatchObject({ kind: 'forbidden' })
    const { id: _, ...event } = await db.event.findUniqueOrThrow({ where: { id: eventId } })
    await db.event.create({ data: { ...event, slug: 'annet' } })
    await expect(checkIn(ctx, host, YEAR, 'annet', { id, came: 1 })).rejects.toMatchObject({ kind: 'missing' })
  })
})
