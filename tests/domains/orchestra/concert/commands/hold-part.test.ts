import { expect, it } from 'vitest'
import { handParts } from '#app/domains/orchestra/concert/commands/hand-parts.server.ts'
import { holdPart } from '#app/domains/orchestra/concert/commands/hold-part.server.ts'
import { foldersView } from '#app/domains/orchestra/concert/folders.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('gives another part, not handed out yet, or takes it away; a family sees its own', async () => {
    const { ctx, leader, mother, otherGuardian, stranger, pieceIds, orchestra } = await setConcert(engine)
    const { term, children } = orchestra
    const [pieceId] = pieceIds
    const give = (part: string | null, childId = children.cato, actor = leader) =>
      holdPart(ctx, actor, term, { pieceId, childId, part })
    await give('horn.1')
    await handParts(ctx, leader, term, { pieceId, childId: null, way: 'out' })
    await give('horn.2')
    const own = async (actor = mother) =>
      (await foldersView(ctx, actor, term)).folders.flatMap(({ name, lines }) =>
        lines.map(({ part, handedOut }) => [name, part, handedOut]),
      )
    expect(await own()).toEqual([['Cato Trebarn', 'horn.2', null]])
    expect(await own(otherGuardian)).toEqual([])
    expect((await foldersView(ctx, mother, term)).pieces).toEqual([])
    await expect(foldersView(ctx, stranger, term)).rejects.toMatchObject({ kind: 'missing' })
    await expect(give('horn.9')).rejects.toMatchObject({ kind: 'missing' })
    await expect(give('horn.1', orchestra.people.mother)).rejects.toMatchObject({ kind: 'missing' })
    await expect(give('horn.1', children.cato, mother)).rejects.toMatchObject({ kind: 'missing' })
    await give(null)
    expect(await own()).toEqual([])
    await expect(give(null)).rejects.toMatchObject({ kind: 'missing' })
  })
})
