import { expect, it } from 'vitest'
import { editParticipant } from '#app/domains/art-round/studio/commands/edit-participant.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('changes the text of the own page, in two languages, and keeps its address', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant, editionId } = await confirmedEdition(db, ctx, [1, 2])
    const { id } = participant(1)
    const wish = { version: 1, name: 'Ny Kunstner', aboutNb: 'Tekst', aboutEn: 'Text', website: 'https://example.com' }
    await editParticipant(ctx, artist(1), id, wish)
    expect(await participantsOf(db, editionId)).toContainEqual(
      expect.objectContaining({ name: 'Ny Kunstner', aboutEn: 'Text', slug: 'kunstner-001', version: 2 }),
    )
    await expect(editParticipant(ctx, artist(1), id, wish)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(editParticipant(ctx, artist(2), id, { ...wish, version: 2 })).rejects.toMatchObject({
      kind: 'missing',
    })
    await editParticipant(ctx, secretary, id, { ...wish, version: 2, aboutNb: 'Rettet' })
    expect(await db.participant.findUnique({ where: { id } })).toMatchObject({ aboutNb: 'Rettet' })
  })
})
