import { describe, expect, it } from 'vitest'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { sayOfToday } from '#app/domains/art-round/studio/commands/say-of-today.server.ts'
import { todayKey } from '#app/domains/art-round/studio/notice-key.server.ts'
import {
  linkedStudio,
  ownToday,
  saidTodayOf,
  studioToday,
} from '#app/domains/art-round/studio/notice-screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

/** A quarter past one on the first open Saturday, in Oslo. */
const SATURDAY = '2013-09-14T11:15:00Z'

eachEngine((engine) => {
  const scene = async () => {
    const { db } = await engine.freshDatabase()
    const early = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const days = { studioDays: '2013-09-14,2013-09-15' }
    const made = await confirmedEdition(db, early, [1, 2, 3], {
      more: (n) => ({
        ...days,
        studioName: n === 3 ? 'Loftet' : 'Fabrikken',
        studioAddress: n === 3 ? 'Veien 9' : 'Veien 1',
      }),
    })
    const ctx = early.at(SATURDAY)
    const studioId = made.participant(1).studioId ?? ''
    const said = () => db.studioNotice.findMany({ where: { studioId } })
    const link = { participantId: made.participant(1).id, studioId, from: '2013-09-14', to: '2013-09-15' }
    const key = todayKey(ctx.settings.sessionSecret, link)
    return { ...made, db, ctx, studioId, said, link, key }
  }

  it('one word a day stands for the studio, the newest, and going back to the hours takes it away', async () => {
    const { db, ctx, studioId, said, artist } = await scene()
    await sayOfToday(ctx, { actor: artist(1) }, studioId, 'closed')
    expect(await said()).toMatchObject([{ date: '2013-09-14', kind: 'closed', until: null, byId: artist(1).personId }])
    await sayOfToday(ctx, { actor: artist(2) }, studioId, 'away-30')
    expect(await said()).toMatchObject([{ kind: 'away', until: '13:45', byId: artist(2).personId }])
    await sayOfToday(ctx, { actor: secretary }, studioId, 'hours')
    await sayOfToday(ctx, { actor: secretary }, studioId, 'hours')
    expect(await said()).toEqual([])
    const log = await db.auditEntry.findMany({ where: { subjectId: studioId }, orderBy: { at: 'asc' } })
    expect(log.map(({ deed }) => deed)).toEqual(
      expect.arrayContaining(['studio.said', 'studio.said', 'studio.took-back']),
    )
    expect(log.filter(({ deed }) => deed === 'studio.took-back')).toHaveLength(1)
  })

  it('another’s studio is not there, and a stranger’s neither', async () => {
    const { ctx, studioId, said, artist } = await scene()
    for (const actor of [artist(3), someone(['juror']), someone(['host'])])
      await expect(sayOfToday(ctx, { actor }, studioId, 'closed')).rejects.toMatchObject({ kind: 'missing' })
    expect(await studioToday(ctx, artist(3), studioId)).toBeNull()
    expect(await said()).toEqual([])
  })

  it('who has resigned says nothing more', async () => {
    const { ctx, studioId, artist, application, key } = await scene()
    await resignParticipation(ctx.at('2013-08-01T10:00:00Z'), artist(1), application(1))
    await expect(sayOfToday(ctx, { actor: artist(1) }, studioId, 'closed')).rejects.toMatchObject({ kind: 'missing' })
    expect(await linkedStudio(ctx, key)).toBeNull()
  })

  it.each([
    ['before the weekend', '2013-09-13T11:00:00Z'],
    ['after it', '2013-09-16T11:00:00Z'],
  ])('%s there is nothing to say', async (_, now) => {
    const { ctx, studioId, said, artist, link, key } = await scene()
    const then = ctx.at(now)
    await expect(sayOfToday(then, { actor: artist(1) }, studioId, 'closed')).rejects.toMatchObject({
      key: 'today.notOpenDay',
    })
    await expect(sayOfToday(then, { link }, studioId, 'closed')).rejects.toMatchObject({ kind: 'missing' })
    expect(await linkedStudio(then, key)).toBeNull()
    expect(await ownToday(then, artist(1), 2013)).toEqual([])
    expect(await said()).toEqual([])
  })

  it('what makes no sense at the hour is refused with a sentence', async () => {
    const { ctx, studioId, said } = await scene()
    const evening = ctx.at('2013-09-14T16:00:00Z')
    await expect(sayOfToday(evening, { actor: secretary }, studioId, 'away-15')).rejects.toMatchObject({
      key: 'today.notNow',
    })
    expect(await said()).toEqual([])
  })

  describe('the link of a mail', () => {
    it('says for its own studio on its own days, without anyone being signed in', async () => {
      const { db, ctx, studioId, said, key } = await scene()
      const found = await linkedStudio(ctx, key)
      expect(found?.view).toMatchObject({ number: 1, called: 'Fabrikken', today: { opening: { is: 'open' } } })
      expect(JSON.stringify(found?.view)).not.toMatch(/@|personId/)
      await sayOfToday(ctx, { link: found?.link ?? never() }, studioId, 'closed')
      expect(await said()).toMatchObject([{ kind: 'closed', byId: null }])
      expect(await db.auditEntry.findFirst({ where: { deed: 'studio.said' } })).toMatchObject({ actorId: null })
      expect((await linkedStudio(ctx, key))?.view.today.opening.is).toBe('closed')
      expect(await saidTodayOf(ctx, secretary, 2013)).toMatchObject([{ number: 1, opening: { is: 'closed' } }])
    })

    it('opens no other studio, even if its own words say so', async () => {
      const { ctx, participant, link, said } = await scene()
      const other = participant(3).studioId ?? ''
      await expect(sayOfToday(ctx, { link }, other, 'closed')).rejects.toMatchObject({ kind: 'missing' })
      const mixed = todayKey(ctx.settings.sessionSecret, { ...link, studioId: other })
      expect(await linkedStudio(ctx, mixed)).toBeNull()
      expect(await said()).toEqual([])
    })

    it('is nothing when it was tampered with', async () => {
      const { ctx, key } = await scene()
      expect(await linkedStudio(ctx, key)).not.toBeNull()
      for (const bad of [`${key}A`, key.slice(1), key.replace(/^./, key[0] === 'A' ? 'B' : 'A'), 'a'])
        expect(await linkedStudio(ctx, bad)).toBeNull()
    })
  })

  it('is a list for the secretariat alone', async () => {
    const { ctx, artist } = await scene()
    await expect(saidTodayOf(ctx, artist(1), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

function never(): never {
  throw new Error('the link opens nothing')
}
