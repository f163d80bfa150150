import { expect, it } from 'vitest'
import { addDocument } from '#app/domains/hosting/pipeline/commands/add-document.server.ts'
import { removeDocument } from '#app/domains/hosting/pipeline/commands/remove-document.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { filesOf, hostingGround, PDF } from '../../ground.ts'

eachEngine((engine) => {
  it('goes with its file, by who added it, and never the agreement that the planning rests on', async () => {
    const { db, ctx, office, hostings, contact, coordinator, people, at } = await hostingGround(engine)
    const { after, next } = hostings
    const asker = contact('asker')
    const by = ctx.as(people['contact-asker'])
    const add = () =>
      addDocument(by, asker, after, { name: 'a.pdf', bytes: PDF }, { kind: 'agreement', signedOn: '2026-11-20' })
    const id = await add()
    await expect(removeDocument(ctx, coordinator('asker', 2028), after, id)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(removeDocument(ctx, contact('sande'), after, id)).rejects.toMatchObject({ kind: 'missing' })
    // Not through another hosting either.
    await expect(removeDocument(ctx, office, next, id)).rejects.toMatchObject({ kind: 'missing' })
    await removeDocument(by, asker, after, id)
    expect(await db.hostingDocument.count()).toBe(0)
    expect(await filesOf(ctx)).toEqual([])
    const second = await add()
    await at(after, { stage: 'planning' })
    await expect(removeDocument(ctx, office, after, second)).rejects.toMatchObject({
      key: 'hostingCase.agreementStands',
    })
    expect(await filesOf(ctx)).toHaveLength(1)
  })
})
