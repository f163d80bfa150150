import { expect, it } from 'vitest'
import { saveGroup } from '#app/domains/programme/commands/save-group.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { groupOf, newGroup } from '../grouped.ts'
import { secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('with its addresses, each once; a name once, and nobody overwrites another', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await newGroup(ctx, slug, 'Kulturnettverket', 'A@b.no, c@d.no\na@b.no')
    expect(await groupOf(ctx, slug, 'Kulturnettverket')).toMatchObject({ emails: 'a@b.no\nc@d.no', addresses: 2 })
    // Whatever else a form carries is not written.
    const forged = { ...{ groupId: '', version: 0, name: 'Styret', emails: '', people: 3 }, intent: 'group', came: 9 }
    await saveGroup(ctx, secretary, YEAR, slug, forged)
    expect(await groupOf(ctx, slug, 'Styret')).toMatchObject({ people: 3, came: null })
    await expect(newGroup(ctx, slug, 'kulturnettverket')).rejects.toMatchObject({ field: 'name' })
    await expect(newGroup(ctx, slug, 'Andre', 'ikke en adresse')).rejects.toMatchObject({
      beside: [{ field: 'emails' }],
    })
    const { id: groupId } = await groupOf(ctx, slug, 'Kulturnettverket')
    const wish = { groupId, version: 1, name: 'Nettverket', emails: '', people: 12 }
    await expect(saveGroup(ctx, someone(), YEAR, slug, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await saveGroup(ctx, secretary, YEAR, slug, wish)
    await expect(saveGroup(ctx, secretary, YEAR, slug, wish)).rejects.toMatchObject({ kind: 'conflict' })
    const other = { ...wish, groupId: 'ingen', name: 'X' }
    await expect(saveGroup(ctx, secretary, YEAR, slug, other)).rejects.toMatchObject({ kind: 'missing' })
  })
})
