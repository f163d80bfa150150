import { expect, it } from 'vitest'
import { playPiece } from '#app/domains/orchestra/repertoire/commands/play-piece.server.ts'
import { removePiece } from '#app/domains/orchestra/repertoire/commands/remove-piece.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { musicStage, STRANGERS } from '../../music-stage.ts'

eachEngine((engine) => {
  it('comes onto a repertoire once and off again', async () => {
    const { ctx, db, conductor, pieces, seeded } = await musicStage(engine)
    const play = (plays: boolean, ensembleId = seeded.juniorId) =>
      playPiece(ctx, conductor, pieces.strings, { ensembleId, plays })
    const rows = () => db.repertoirePiece.count({ where: { ensembleId: seeded.juniorId } })
    await play(true)
    await play(true)
    expect(await rows()).toBe(1)
    await play(false)
    await play(false)
    expect(await rows()).toBe(0)
    expect(await db.auditEntry.count({ where: { deed: { in: ['piece.taken-up', 'piece.laid-down'] } } })).toBe(2)
    await expect(play(true, 'nowhere')).rejects.toMatchObject({ kind: 'invalid' })
  })

  it('goes out of the library only when nobody plays it, and by those who keep it', async () => {
    const { ctx, db, conductor, actor, pieces, seeded } = await musicStage(engine)
    await expect(removePiece(ctx, conductor, pieces.strings)).rejects.toMatchObject({ kind: 'conflict' })
    await playPiece(ctx, conductor, pieces.strings, { ensembleId: seeded.youthId, plays: false })
    await expect(removePiece(ctx, actor('coach'), pieces.strings)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of STRANGERS) {
      await expect(removePiece(ctx, actor(who), pieces.strings)).rejects.toMatchObject({ kind: 'missing' })
      const wish = { ensembleId: seeded.youthId, plays: true }
      await expect(playPiece(ctx, actor(who), pieces.strings, wish)).rejects.toMatchObject({ kind: 'missing' })
    }
    await removePiece(ctx, conductor, pieces.strings)
    expect(await db.piece.count()).toBe(1)
  })
})
