import { expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { theApplication, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { juryPictures } from '#app/domains/art-round/jury/jury-pictures.server.ts'
import { juryPreview } from '#app/domains/art-round/jury/preview.server.ts'
import { projectSheet } from '#app/domains/art-round/jury/projection.ts'
import { whoseOf } from '#app/domains/art-round/jury/whose.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, openRound } from '../application/call.ts'

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    await db.application.update({
      where: { id },
      data: { statement: 'Demo kari maler lyset.', cv: 'Hemmelig CV', phone: '99887766', address: 'Lønngata 1' },
    })
    return { ...round, db, kari, id }
  }

  it.each([
    ['before there is a round', null],
    ['of an anonymous round', true],
    ['of a round with names', false],
  ])('the artist sees what the jury’s projection gives, %s', async (_, anonymous) => {
    const { db, ctx, kari, id, callId } = await begun()
    if (anonymous !== null) await db.juryRound.create({ data: { callId, orderSeed: 's', anonymous } })
    const application = await theApplication(db, id)
    const works = (await worksOf(db, [id])).get(id) ?? []
    const ids = works.flatMap((work) => work.pictures.map(({ pictureId }) => pictureId))
    const pictures = await juryPictures(ctx, `preview:${id}`, ids)
    const whose = (await whoseOf(db, { anonymous: anonymous ?? true }, [application])).get(id)
    const { key, ...sheet } = projectSheet('a juror’s key', application, works, pictures, whose)
    const preview = await juryPreview(ctx, kari, callId)
    expect(preview).toEqual(sheet)
    expect(key).not.toBe('')
    expect(preview.works).toHaveLength(2)
    expect(preview.works[0]?.pictures).toHaveLength(1)
    const text = JSON.stringify(preview)
    expect(text).not.toMatch(/99887766|Lønngata/)
    if (anonymous ?? true) expect(text).not.toMatch(/Hemmelig CV|Demo kari/)
    else expect(preview.who).toMatchObject({ name: 'Demo kari', cv: 'Hemmelig CV' })
  })

  it('is the own one alone', async () => {
    const { ctx, artist, callId } = await begun()
    await expect(juryPreview(ctx, await artist('ola'), callId)).rejects.toMatchObject({ kind: 'missing' })
  })
})
