import { expect, it } from 'vitest'
import { handParts } from '#app/domains/orchestra/concert/commands/hand-parts.server.ts'
import { proposeParts } from '#app/domains/orchestra/concert/commands/propose-parts.server.ts'
import { foldersFile, foldersView } from '#app/domains/orchestra/concert/folders.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('hands out all, takes back a folder, and never twice', async () => {
    const { ctx, conductor, mother, orchestra } = await setConcert(engine)
    const { term, children } = orchestra
    const all = await proposeParts(ctx, conductor, term, null)
    const hand = (way: 'out' | 'back', childId: string | null = null, actor = conductor) =>
      handParts(ctx, actor, term, { pieceId: null, childId, way })
    expect(await hand('back')).toBe(0)
    expect(await hand('out')).toBe(all)
    expect(await hand('out')).toBe(0)
    expect(await hand('back', children.cato)).toBe(2)
    const { folders } = await foldersView(ctx, conductor, term)
    const cato = folders.find(({ childId }) => childId === children.cato)
    expect(cato?.lines.every(({ returned }) => returned !== null)).toBe(true)
    await expect(hand('out', null, mother)).rejects.toMatchObject({ kind: 'missing' })
    const { bytes, name } = await foldersFile(ctx, conductor, term, (part) => part)
    expect(name).toBe(`mapper-${term}.csv`)
    const rows = bytes.toString().trim().split('\r\n')
    expect(rows).toHaveLength(all + 1)
    expect(rows.find((row) => row.startsWith('Cato Trebarn'))).toMatch(
      /^Cato Trebarn,horn,Edvard Grieg,Peer Gynt-suite nr. 1,horn.\d,2013-03-01,2013-03-01$/,
    )
    await expect(foldersFile(ctx, mother, term, (part) => part)).rejects.toMatchObject({ kind: 'missing' })
  })
})
