import { expect, it } from 'vitest'
import { lapseOffers } from '#app/domains/art-round/selection/commands/lapse-offers.server.ts'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { participationView } from '#app/domains/art-round/studio/screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition } from '../../studio/admitted.ts'

eachEngine((engine) => {
  it('a place goes from one to the next until somebody takes it, and the public list follows', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application, editionId } = await confirmedEdition(db, ctx, [1, 2, 3])
    const publicly = async () => (await participantsOf(db, editionId)).map(({ name }) => name)
    const stateOf = (number: number) => db.application.findUniqueOrThrow({ where: { id: application(number) } })
    await resignParticipation(ctx, artist(2), application(2))
    expect(await publicly()).toEqual(['Kunstner 001', 'Kunstner 003'])
    // Number 4 was first in line: a week to answer, whole days in Oslo.
    expect(await stateOf(4)).toMatchObject({
      ...{ decision: 'accepted', participation: 'awaiting', waitingPlace: null },
      ...{ offeredAt: ctx.now, answerBy: new Date('2013-05-08T22:00:00Z') },
    })
    expect((await stateOf(5)).waitingPlace).toBe(1)
    expect((await db.mail.findFirstOrThrow({ where: { key: `offer:${application(4)}` } })).text).toContain('8 May 2013')

    const last = ctx.at('2013-05-08T21:59:59Z')
    expect((await lapseOffers(last)).lapsed).toBe(0)
    expect((await participationView(last, artist(4), 2013)).answers[0]).toMatchObject({
      result: { offered: true, lapsed: false, answerBy: '2013-05-08' },
      can: { confirm: true },
    })
    const late = ctx.at('2013-05-08T22:00:00Z')
    expect((await participationView(late, artist(4), 2013)).answers[0]).toMatchObject({ can: { confirm: false } })
    await expect(confirmParticipation(late, artist(4), 'nb', application(4))).rejects.toMatchObject({
      key: 'studio.answerTooLate',
      facts: { date: '8. mai 2013' },
    })
    expect(await lapseOffers(late)).toMatchObject({ lapsed: 1 })
    expect(await lapseOffers(late)).toMatchObject({ lapsed: 0 })
    expect(await stateOf(4)).toMatchObject({ participation: 'resigned', answeredAt: null })
    expect((await participationView(late, artist(4), 2013)).answers[0]).toMatchObject({
      result: { lapsed: true },
      can: { confirm: false, resign: false },
    })
    const entries = await db.decisionEntry.findMany({
      where: { applicationId: application(4) },
      orderBy: { at: 'asc' },
    })
    expect(entries.map(({ method }) => method)).toEqual(['ranking', 'offer', 'lapse'])
    expect(await db.mail.count({ where: { key: { startsWith: 'offer-lapsed:' } } })).toBe(1)

    expect(await stateOf(5)).toMatchObject({ participation: 'awaiting', answerBy: new Date('2013-05-16T22:00:00Z') })
    await confirmParticipation(late, artist(5), 'nb', application(5))
    expect(await publicly()).toEqual(['Kunstner 001', 'Kunstner 003', 'Kunstner 005'])
    expect((await lapseOffers(ctx.at('2013-06-01T10:00:00Z'))).lapsed).toBe(0)
  })

  it('ends when nobody waits, and when works are delivered', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await confirmedEdition(db, ctx, [1, 2, 3], { applications: 5 })
    await db.edition.updateMany({ data: { deliveryOn: '2013-05-10' } })
    await resignParticipation(ctx, artist(1), application(1))
    expect((await lapseOffers(ctx.at('2013-05-09T10:00:00Z'))).lapsed).toBe(1)
    const second = await db.application.findUniqueOrThrow({ where: { id: application(5) } })
    // Not later than the delivery day.
    expect(second.answerBy).toEqual(new Date('2013-05-10T22:00:00Z'))
    expect((await lapseOffers(ctx.at('2013-05-11T10:00:00Z'))).lapsed).toBe(1)
    expect(await db.application.count({ where: { participation: 'awaiting' } })).toBe(0)
    await resignParticipation(ctx.at('2013-05-11T10:00:00Z'), artist(2), application(2))
    expect(await db.decisionEntry.count({ where: { method: 'offer' } })).toBe(2)
  })

  it('reminds the day before, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await confirmedEdition(db, ctx, [1, 2, 3])
    await resignParticipation(ctx, artist(1), application(1))
    const reminders = () => db.mail.findMany({ where: { key: { startsWith: 'offer-reminder:' } } })
    await lapseOffers(ctx.at('2013-05-06T20:00:00Z'))
    expect(await reminders()).toHaveLength(0)
    for (const hour of ['07', '08', '20']) await lapseOffers(ctx.at(`2013-05-07T${hour}:00:00Z`))
    const sent = await reminders()
    expect(sent.map(({ toEmail }) => toEmail)).toEqual(['a2013-4@example.com'])
    expect(sent[0]?.text).toContain('8 May 2013')
  })

  it('two workers at once lapse an offer once, and offer the place once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await confirmedEdition(db, ctx, [1, 2, 3], { applications: 20 })
    await resignParticipation(ctx, artist(1), application(1))
    const late = ctx.at('2013-05-09T10:00:00Z')
    const done = await Promise.all(Array.from({ length: 4 }, () => lapseOffers(late)))
    expect(done.map(({ lapsed }) => lapsed).reduce((sum, one) => sum + one)).toBe(1)
    expect(await db.application.count({ where: { participation: 'awaiting' } })).toBe(1)
    expect(await db.decisionEntry.count({ where: { method: 'offer' } })).toBe(2)
    expect(await db.decisionEntry.count({ where: { method: 'lapse' } })).toBe(1)
  })

  it('where the call says so the place is left for the secretariat to offer', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await confirmedEdition(db, ctx, [1, 2, 3])
    await db.call.updateMany({ data: { autoOffer: false } })
    await resignParticipation(ctx, artist(1), application(1))
    expect(await db.decisionEntry.count({ where: { method: 'offer' } })).toBe(0)
    expect(await db.application.findUnique({ where: { id: application(4) } })).toMatchObject({ waitingPlace: 1 })
  })
})
