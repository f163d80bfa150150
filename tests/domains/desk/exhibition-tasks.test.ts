import { expect, it } from 'vitest'
import { exhibitionTasks, shiftTasks } from '#app/domains/desk/exhibition-tasks.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { anna, host } from '#tests/domains/exhibition/people.ts'
import { laid, YEAR } from '#tests/domains/exhibition/shift/laid.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('whoever works at the exhibition reads how many days are left and what waits', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    const said = async (now: string, locale: 'nb' | 'en' = 'nb') =>
      (await exhibitionTasks(ctx.at(now), host, locale)).map(({ detail }) => detail.replaceAll('\u00a0', ' '))
    expect(await said('2013-08-20T10:00:00Z')).toEqual([
      'Verkene leveres mandag 2. september, om 13 dager. 5 kunstnere har ikke sagt når verket kommer.',
    ])
    expect(await said('2013-09-11T10:00:00Z', 'en')).toEqual([
      'The exhibition opens tomorrow. 5 works should have been delivered. 3 places in the shifts of the coming week still free.',
    ])
    await db.application.updateMany({ data: { participation: 'delivered' } })
    const [task] = await exhibitionTasks(ctx.at('2013-09-25T10:00:00Z'), host, 'nb')
    expect(task).toMatchObject({
      detail: 'Utstillingen stengte søndag 22. september. 5 verk er ikke hentet.',
      href: '/vertskap/2013/verk',
      waits: true,
    })
    await db.application.updateMany({ data: { participation: 'returned' } })
    expect(await exhibitionTasks(ctx.at('2013-09-25T10:00:00Z'), host, 'nb')).toMatchObject([{ waits: false }])
  })

  it('an artist reads of the next shift, which waits on its own day, and of places that are free', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await laid(db)
    const told = async (now: string) =>
      (await shiftTasks(ctx.at(now), anna, editionId, 'nb')).map((task) => ({
        ...task,
        detail: task.detail.replaceAll('\u00a0', ' '),
      }))
    expect(await told('2013-09-01T10:00:00Z')).toMatchObject([{ detail: '3 plasser er ledige.', waits: false }])
    await takeShift(ctx, anna, YEAR, 'one')
    const own = 'Neste: Utstillingsvakt, lørdag 14. september kl. 12–14. 2 plasser er ledige.'
    expect(await told('2013-09-01T10:00:00Z')).toMatchObject([{ detail: own, waits: false }])
    expect(await told('2013-09-14T08:00:00Z')).toMatchObject([{ detail: own, waits: true }])
    expect(await told('2013-09-15T08:00:00Z')).toEqual([])
  })
})
