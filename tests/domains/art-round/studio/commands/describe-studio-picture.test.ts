import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { addStudioPicture } from '#app/domains/art-round/studio/commands/add-studio-picture.server.ts'
import { describeStudioPicture } from '#app/domains/art-round/studio/commands/describe-studio-picture.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fields } from '#tests/support/pictures.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('says what the entrance looks like, once there is a picture of it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant } = await confirmedEdition(db, ctx, [1, 2])
    const id = participant(1).studioId ?? ''
    const say = (actor: ReturnType<typeof artist>, text: string) => describeStudioPicture(ctx, actor, id, text)
    await expect(say(artist(1), 'Rød dør')).rejects.toMatchObject({ key: 'studio.noPicture' })
    await addStudioPicture(ctx, artist(1), id, Readable.from(await fields(200, 100).jpeg().toBuffer()))
    await expect(say(artist(2), 'Rød dør')).rejects.toMatchObject({ kind: 'missing' })
    await say(artist(1), 'Rød dør')
    const kept = await db.studio.findUniqueOrThrow({ where: { id } })
    expect(kept).toMatchObject({ pictureAlt: 'Rød dør' })
    // The same again is no change.
    await say(secretary, 'Rød dør')
    expect(await db.studio.findUniqueOrThrow({ where: { id } })).toEqual(kept)
    await say(secretary, 'Blå dør')
    expect(await db.studio.findUniqueOrThrow({ where: { id } })).toMatchObject({ pictureAlt: 'Blå dør' })
  })
})
