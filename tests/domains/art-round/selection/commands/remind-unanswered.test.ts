import { expect, it } from 'vitest'
import { lapseOffers } from '#app/domains/art-round/selection/commands/lapse-offers.server.ts'
import { remindUnanswered } from '#app/domains/art-round/selection/commands/remind-unanswered.server.ts'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announcedEdition, secretary } from '../../studio/admitted.ts'

eachEngine((engine) => {
  it('writes to those who have not answered, once a day, and lets them answer a while longer', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application } = await announcedEdition(db, ctx)
    await confirmParticipation(ctx, artist(1), 'nb', application(1))
    await expect(remindUnanswered(ctx, someone(['host']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    // Before the last day the letter asks for that one.
    expect(await remindUnanswered(ctx, secretary, 2013)).toBe(2)
    expect(await remindUnanswered(ctx, secretary, 2013)).toBe(0)
    const letter = await db.mail.findFirstOrThrow({
      where: { key: { startsWith: `answer-reminder:${application(3)}` } },
    })
    expect(letter.text).toContain('10. mai 2013')
    expect((await db.application.findUniqueOrThrow({ where: { id: application(3) } })).answerBy).toBeNull()

    const late = ctx.at('2013-05-12T10:00:00Z')
    await expect(confirmParticipation(late, artist(2), 'nb', application(2))).rejects.toMatchObject({
      key: 'studio.answerTooLate',
    })
    expect(await remindUnanswered(late, secretary, 2013)).toBe(2)
    await confirmParticipation(late, artist(2), 'nb', application(2))
    // Nobody loses a place that the jury gave by not answering.
    const later = ctx.at('2013-06-12T10:00:00Z')
    expect((await lapseOffers(later)).lapsed).toBe(0)
    expect(await db.application.count({ where: { participation: 'awaiting' } })).toBe(1)
    await confirmParticipation(later, secretary, 'nb', application(3))
    await expect(remindUnanswered(later, secretary, 2013)).rejects.toMatchObject({ key: 'announcing.nobodyToRemind' })
  })
})
