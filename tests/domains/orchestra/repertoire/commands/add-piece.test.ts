import { beforeEach, expect, it } from 'vitest'
import { addPiece } from '#app/domains/orchestra/repertoire/commands/add-piece.server.ts'
import { pieceView, repertoireOf, repertoireView } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type MusicStage, musicStage, piece, STRANGERS } from '../../music-stage.ts'

eachEngine((engine) => {
  let stage: MusicStage
  beforeEach(async () => {
    stage = await musicStage(engine)
  })

  it('reads the notation and puts the piece last on the repertoire', async () => {
    const { ctx, conductor, seeded } = stage
    const id = await addPiece(ctx, conductor, {
      ...piece('Finlandia', '2222-4331-pk+3-str'),
      ensembleIds: [seeded.youthId],
    })
    const view = await pieceView(ctx, conductor, id)
    expect(view.piece.printed).toBe('2.2.2.2-4.3.3.1-timp-perc(3)-str')
    expect(view.playedBy.map(({ ensembleId }) => ensembleId)).toEqual([seeded.youthId])
    const played = await ctx.tx((tx) => repertoireOf(tx, [seeded.youthId]))
    expect(played.map(({ title }) => title)).toEqual(['Strykestykket', 'Blåsestykket', 'Finlandia'])
  })

  it('takes no word that it did not understand, and no piece twice', async () => {
    const { ctx, conductor } = stage
    const add = (title: string, notation: string) =>
      addPiece(ctx, conductor, { ...piece(title, notation), ensembleIds: [] })
    await expect(add('Noe', '2222-xyz-str')).rejects.toMatchObject({ kind: 'invalid', field: 'notation' })
    await expect(add('Strykestykket', 'str')).rejects.toMatchObject({ kind: 'invalid', field: 'title' })
    expect(await stage.db.piece.count()).toBe(2)
  })

  it('is for those who choose the music; coaches read', async () => {
    const { ctx, actor } = stage
    for (const who of [...STRANGERS, 'coach'] as const)
      await expect(addPiece(ctx, actor(who), { ...piece('A', 'str'), ensembleIds: [] })).rejects.toMatchObject({
        kind: 'forbidden',
      })
    for (const who of STRANGERS)
      await expect(repertoireView(ctx, actor(who), '')).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await repertoireView(ctx, actor('coach'), 'stryke petra')).pieces.map(({ title }) => title)).toEqual([
      'Strykestykket',
    ])
  })

  it('lists the library in as many statements however large it is', async () => {
    const { ctx, conductor } = stage
    const few = (await statementsOf(() => repertoireView(ctx, conductor, ''))).length
    for (let n = 0; n < 12; n++)
      await addPiece(ctx, conductor, { ...piece(`Stykke ${n}`, '2222-4231-str'), ensembleIds: [stage.seeded.youthId] })
    expect(await statementsOf(() => repertoireView(ctx, conductor, ''))).toHaveLength(few)
  })
})
