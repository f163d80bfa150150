import { expect, it } from 'vitest'
import { choosePlayers } from '#app/domains/orchestra/repertoire/commands/choose-players.server.ts'
import { pieceView } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { musicStage, STRANGERS } from '../../music-stage.ts'

eachEngine((engine) => {
  it('says how many may share a part, once for each page that was read', async () => {
    const { ctx, conductor, actor, pieces } = await musicStage(engine)
    const chosen = [
      { id: 'horn.3', least: 0, ideal: 1 },
      { id: 'violin1', least: 1, ideal: 5 },
    ]
    await choosePlayers(ctx, conductor, pieces.winds, { version: 1, chosen })
    const { piece } = await pieceView(ctx, actor('coach'), pieces.winds)
    expect(piece.scoring.parts.find(({ id }) => id === 'horn.3')?.least).toBe(0)
    expect(piece.scoring.strings[0]).toMatchObject({ least: 1, ideal: 5 })
    await expect(choosePlayers(ctx, conductor, pieces.winds, { version: 1, chosen })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(choosePlayers(ctx, actor('coach'), pieces.winds, { version: 2, chosen })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const who of STRANGERS)
      await expect(choosePlayers(ctx, actor(who), pieces.winds, { version: 2, chosen })).rejects.toMatchObject({
        kind: 'missing',
      })
  })
})
