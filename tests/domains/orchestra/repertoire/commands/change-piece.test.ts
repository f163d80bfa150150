import { beforeEach, expect, it } from 'vitest'
import { changePiece } from '#app/domains/orchestra/repertoire/commands/change-piece.server.ts'
import { choosePlayers } from '#app/domains/orchestra/repertoire/commands/choose-players.server.ts'
import { pieceView } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type MusicStage, musicStage, piece, STRANGERS } from '../../music-stage.ts'

eachEngine((engine) => {
  let stage: MusicStage
  beforeEach(async () => {
    stage = await musicStage(engine)
  })

  it('keeps the players that were chosen for parts that stay', async () => {
    const { ctx, conductor, pieces } = stage
    await choosePlayers(ctx, conductor, pieces.winds, { version: 1, chosen: [{ id: 'flute.1', least: 1, ideal: 3 }] })
    await changePiece(ctx, conductor, pieces.winds, { version: 2, ...piece('Blåsestykket', '3000-0000-str') })
    const { piece: after } = await pieceView(ctx, conductor, pieces.winds)
    expect(after.scoring.parts.map(({ id, ideal }) => [id, ideal])).toEqual([
      ['flute.1', 3],
      ['flute.2', 1],
      ['flute.3', 1],
    ])
    expect(after.version).toBe(3)
  })

  it('refuses what is not understood, a taken name, and a page that is old', async () => {
    const { ctx, conductor, pieces } = stage
    const change = (version: number, title: string, notation: string) =>
      changePiece(ctx, conductor, pieces.winds, { version, ...piece(title, notation) })
    await expect(change(1, 'Nytt', '22-str')).rejects.toMatchObject({ kind: 'invalid', field: 'notation' })
    await expect(change(1, 'Strykestykket', 'str')).rejects.toMatchObject({ kind: 'invalid', field: 'title' })
    await expect(change(7, 'Nytt', 'str')).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('is hidden from strangers and closed to coaches', async () => {
    const { ctx, actor, pieces } = stage
    const change = (who: Parameters<typeof actor>[0]) =>
      changePiece(ctx, actor(who), pieces.winds, { version: 1, ...piece('X', 'str') })
    for (const who of STRANGERS) await expect(change(who)).rejects.toMatchObject({ kind: 'missing' })
    await expect(change('coach')).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
