import { expect, it } from 'vitest'
import { addDocument } from '#app/domains/hosting/pipeline/commands/add-document.server.ts'
import { verifyDocuments } from '#app/domains/hosting/pipeline/verify.server.ts'
import { verifyPictures } from '#app/domains/media/verify.server.ts'
import { someone } from '#tests/support/actors.ts'
import { sqlite } from '#tests/support/databases.ts'
import { hostingGround, PDF } from '../ground.ts'

it('tells what is gone, what is not what came, and what nothing has; and is no stray picture', async () => {
  const { ctx, office, hostings } = await hostingGround(sqlite)
  const of = { kind: 'other' as const, signedOn: null }
  const add = () => addDocument(ctx, office, hostings.after, { name: 'a.pdf', bytes: PDF }, of)
  await add()
  expect(await verifyDocuments(ctx, office)).toEqual({ documents: 1, missing: [], damaged: [], strays: [] })
  expect((await verifyPictures(ctx, office)).strays).toEqual([])
  await ctx.db.hostingDocument.update({ where: { id: await add() }, data: { sha256: 'x' } })
  await ctx.db.hostingDocument.update({ where: { id: await add() }, data: { fileKey: 'documents/gone' } })
  const found = await verifyDocuments(ctx, office)
  expect(found).toMatchObject({ documents: 3, missing: ['documents/gone'] })
  expect([found.damaged.length, found.strays.length]).toEqual([1, 1])
  await expect(verifyDocuments(ctx, someone(['contact']))).rejects.toMatchObject({ kind: 'forbidden' })
})
