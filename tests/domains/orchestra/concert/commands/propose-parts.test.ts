import { expect, it } from 'vitest'
import { holdPart } from '#app/domains/orchestra/concert/commands/hold-part.server.ts'
import { proposeParts } from '#app/domains/orchestra/concert/commands/propose-parts.server.ts'
import { foldersView } from '#app/domains/orchestra/concert/folders.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('gives every youth player one part of each piece, once', async () => {
    const { ctx, conductor, mother, pieceIds, orchestra } = await setConcert(engine)
    const { term, children } = orchestra
    await holdPart(ctx, conductor, term, { pieceId: pieceIds[0], childId: children.cato, part: 'horn.3' })
    const count = await proposeParts(ctx, conductor, term, null)
    const { pieces, folders } = await foldersView(ctx, conductor, term)
    expect(pieces.map(({ without }) => without.length)).toEqual([0, 0])
    expect(folders.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(count + 1)
    const cato = folders.find(({ childId }) => childId === children.cato)
    expect(cato?.lines.map(({ part }) => part)[0]).toBe('horn.3')
    expect(pieces[0]?.missing).toContain('tuba.1')
    expect(await proposeParts(ctx, conductor, term, null)).toBe(0)
    await expect(proposeParts(ctx, mother, term, null)).rejects.toMatchObject({ kind: 'missing' })
    await expect(proposeParts(ctx, conductor, term, 'none')).rejects.toMatchObject({ kind: 'missing' })
  })
})
