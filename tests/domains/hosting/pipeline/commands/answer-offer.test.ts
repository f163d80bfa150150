import { expect, it } from 'vitest'
import { answerOffer } from '#app/domains/hosting/pipeline/commands/answer-offer.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround, NOW } from '../../ground.ts'

eachEngine((engine) => {
  it('says no once, in words that the contact gets', async () => {
    const { db, ctx, office, contact, people } = await hostingGround(engine)
    const of = { municipalityId: 'drammen', year: 2029, contactName: 'K', contactEmail: 'k@example.com' }
    const by = { offeredById: people['contact-drammen'], offeredAt: new Date(NOW) }
    const { id } = await db.hostingOffer.create({ data: { ...of, ...by } })
    const answer = { answer: 'Vi har lovet 2029 bort.', version: 1 }
    await expect(answerOffer(ctx, contact('drammen'), id, answer)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answerOffer(ctx, office, 'unknown', answer)).rejects.toMatchObject({ kind: 'missing' })
    await answerOffer(ctx, office, id, answer)
    expect(await db.hostingOffer.findFirstOrThrow()).toMatchObject({ state: 'declined', answer: answer.answer })
    const [letter] = await db.mail.findMany()
    expect(letter).toMatchObject({ toEmail: 'kontakt-drammen@vertskap.example.com' })
    expect(letter?.text).toContain(answer.answer)
    await expect(answerOffer(ctx, office, id, { ...answer, version: 2 })).rejects.toMatchObject({
      key: 'hostingOffer.answeredAlready',
    })
  })
})
