import { expect, it } from 'vitest'
import { playPiece } from '#app/domains/orchestra/repertoire/commands/play-piece.server.ts'
import { removePiece } from '#app/domains/orchestra/repertoire/commands/remove-piece.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { musicStage } from '../../music-stage.ts'

eachEngine((engine) => {
  it('takes the order of a seminar along, and is gone the second time', async () => {
    const { ctx, db, conductor, pieces, seeded } = await musicStage(engine)
    await db.seminarPiece.create({
      data: { seminarId: seeded.seminarId, pieceId: pieces.winds, date: '2013-04-13', position: 1 },
    })
    await playPiece(ctx, conductor, pieces.winds, { ensembleId: seeded.youthId, plays: false })
    await removePiece(ctx, conductor, pieces.winds)
    expect(await db.seminarPiece.count()).toBe(0)
    await expect(removePiece(ctx, conductor, pieces.winds)).rejects.toMatchObject({ kind: 'missing' })
  })
})
