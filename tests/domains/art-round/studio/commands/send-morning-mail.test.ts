import { expect, it } from 'vitest'
import { sendMorningMail } from '#app/domains/art-round/studio/commands/send-morning-mail.server.ts'
import { linkedStudio } from '#app/domains/art-round/studio/notice-screens.server.ts'
import { morningMail } from '#app/jobs/morning-mail.server.ts'
import { testContext, testHouse } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition } from '../admitted.ts'

eachEngine((engine) => {
  const scene = async (published = true) => {
    const { db } = await engine.freshDatabase()
    const early = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const made = await confirmedEdition(db, early, [1, 2, 3], {
      more: (n) => ({
        studioDays: n === 3 ? '2013-09-15' : '2013-09-14,2013-09-15',
        studioName: n === 3 ? 'Loftet' : 'Fabrikken',
        studioAddress: n === 3 ? 'Veien 9' : 'Veien 1',
      }),
    })
    if (published) await db.edition.updateMany({ data: { publishedAt: new Date('2013-01-01T00:00:00Z') } })
    const letters = () => db.mail.findMany({ where: { key: { startsWith: 'today:' } }, orderBy: { key: 'asc' } })
    return { ...made, db, early, letters }
  }

  it('writes at eight by the clock in Oslo to each who is open, once a day, with a link that works', async () => {
    const { early, letters, artist } = await scene()
    expect(await sendMorningMail(early.at('2013-09-14T05:59:00Z'))).toBe(0)
    const eight = early.at('2013-09-14T06:00:00Z')
    expect(await sendMorningMail(eight)).toBe(2)
    expect(await sendMorningMail(eight)).toBe(0)
    expect(await sendMorningMail(early.at('2013-09-14T12:00:00Z'))).toBe(0)
    const posted = await letters()
    expect(posted.map(({ personId }) => personId).sort()).toEqual([artist(1).personId, artist(2).personId].sort())
    const [first] = posted
    expect(first?.text).toContain('atelier 1 åpent kl. 12–17'.replace('kl. ', 'kl.\u00a0'))
    const key = /\/i-dag\/([\w-]+)/.exec(first?.text ?? '')?.[1] ?? ''
    expect((await linkedStudio(eight, key))?.view.number).toBe(1)
    // The link of Saturday holds on Sunday too, and no longer.
    expect(await linkedStudio(early.at('2013-09-15T15:00:00Z'), key)).not.toBeNull()
    expect(await linkedStudio(early.at('2013-09-15T22:00:00Z'), key)).toBeNull()
    expect(await sendMorningMail(early.at('2013-09-15T06:00:00Z'))).toBe(3)
  })

  it('a server that slept late still writes, until the studio closes', async () => {
    const { early } = await scene()
    expect(await sendMorningMail(early.at('2013-09-14T15:00:00Z'))).toBe(0)
    expect(await sendMorningMail(early.at('2013-09-14T14:59:00Z'))).toBe(2)
  })

  it('before the round is published nobody is written to', async () => {
    const { early } = await scene(false)
    expect(await sendMorningMail(early.at('2013-09-14T07:00:00Z'))).toBe(0)
  })

  it.each([
    ['summer', '2013-10-26', '2013-10-26T05:59:00Z', '2013-10-26T06:00:00Z'],
    ['winter, on the day that the clock goes back', '2013-10-27', '2013-10-27T06:59:00Z', '2013-10-27T07:00:00Z'],
  ])('eight in the morning is eight in %s', async (_, date, before, eight) => {
    const { db, letters } = await scene()
    await db.openDay.updateMany({ where: { date: '2013-09-14' }, data: { date } })
    await db.studioDay.updateMany({ where: { date: '2013-09-14' }, data: { date } })
    const house = testHouse(db)
    await morningMail.run(house, () => new Date(before))
    expect(await letters()).toEqual([])
    await morningMail.run(house, () => new Date(eight))
    await morningMail.run(house, () => new Date(eight))
    expect(await letters()).toHaveLength(2)
  })
})
