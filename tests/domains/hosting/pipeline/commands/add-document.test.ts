import { expect, it } from 'vitest'
import { addDocument } from '#app/domains/hosting/pipeline/commands/add-document.server.ts'
import { removeDocument } from '#app/domains/hosting/pipeline/commands/remove-document.server.ts'
import { documentFile } from '#app/domains/hosting/pipeline/document-file.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { filesOf, hostingGround, PDF } from '../../ground.ts'

const sent = { name: 'Avtale Øvre.pdf', bytes: PDF }
const agreement = { kind: 'agreement' as const, signedOn: '2026-11-20' }

eachEngine((engine) => {
  it('is kept as it came, and sent back to be saved and never shown', async () => {
    const { db, ctx, hostings, contact, office, coordinator } = await hostingGround(engine)
    const id = await addDocument(ctx, contact('asker'), hostings.after, sent, agreement)
    expect(await db.hostingDocument.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{
        kind: 'agreement',
        name: 'Avtale Øvre.pdf',
        mime: 'application/pdf',
        bytes: PDF.length,
        signedOn: '2026-11-20',
      },
    })
    for (const actor of [contact('asker'), office]) {
      const { bytes, headers } = await documentFile(ctx, actor, id)
      expect(Buffer.from(bytes)).toEqual(PDF)
      expect(headers).toMatchObject({
        'Content-Type': 'application/pdf',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      })
      expect(headers['Content-Disposition']).toMatch(/^attachment; /)
      expect(headers['Content-Security-Policy']).toContain('sandbox')
    }
    for (const actor of [contact('sande'), coordinator('ovre-eiker')])
      await expect(documentFile(ctx, actor, id)).rejects.toMatchObject({ kind: 'missing' })
    await ctx.files.remove((await filesOf(ctx))[0] ?? '')
    await expect(documentFile(ctx, office, id)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('keeps one, and one file, when a form is sent twice, even at once; and another for another file or form', async () => {
    const { db, ctx, hostings, office } = await hostingGround(engine)
    const add = (once: string, file = sent, of: Omit<Parameters<typeof addDocument>[4], 'once'> = agreement) =>
      addDocument(ctx, office, hostings.after, file, { ...of, once })
    const ids = await Promise.all([1, 2, 3].map(() => add('form-1')))
    expect([...new Set(ids), await add('form-1')]).toEqual([ids[0], ids[0]])
    expect(await db.hostingDocument.count()).toBe(1)
    expect(await db.auditEntry.count({ where: { deed: 'hosting.document-added' } })).toBe(1)
    const [row] = await db.hostingDocument.findMany()
    expect(await filesOf(ctx)).toEqual([row?.fileKey])
    expect(Buffer.from((await documentFile(ctx, office, ids[0] ?? '')).bytes)).toEqual(PDF)
    await add('form-1', { ...sent, bytes: Buffer.concat([PDF, Buffer.from('%')]) })
    await add('form-1', sent, { kind: 'plan', signedOn: null })
    await add('form-2')
    await add('')
    await add('')
    expect(await db.hostingDocument.count()).toBe(6)
    expect((await filesOf(ctx)).sort()).toEqual((await db.hostingDocument.findMany()).map((one) => one.fileKey).sort())
    // Taken away by somebody, and sent once more by who wants it there: it is there.
    await removeDocument(ctx, office, hostings.after, ids[0] ?? '')
    expect(await add('form-1')).toBe(ids[0])
    expect(await db.hostingDocument.count()).toBe(6)
  })

  it.each([
    ['no file', null, agreement, 'file', 'fileMissing'],
    ['an empty one', { ...sent, bytes: Buffer.alloc(0) }, agreement, 'file', 'fileEmpty'],
    ['a page', { name: 'a.pdf', bytes: Buffer.from('<script>') }, agreement, 'file', 'fileUnknown'],
    ['another name', { ...sent, name: 'a.docx' }, agreement, 'file', 'fileMisnamed'],
    [
      '21 MB',
      { ...sent, bytes: Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]) },
      agreement,
      'file',
      'fileTooLarge',
    ],
    ['no date', sent, { ...agreement, signedOn: null }, 'signedOn', 'signedOnMissing'],
    ['tomorrow', sent, { ...agreement, signedOn: '2026-11-23' }, 'signedOn', 'signedInFuture'],
  ] as const)('refuses %s, and keeps nothing', async (_, file, of, field, key) => {
    const { db, ctx, office, hostings } = await hostingGround(engine)
    await expect(addDocument(ctx, office, hostings.after, file, of)).rejects.toMatchObject({
      ...{ kind: 'invalid', field, key: `hostingCase.${key}` },
    })
    expect(await db.hostingDocument.count()).toBe(0)
    expect(await filesOf(ctx)).toEqual([])
  })

  it('leaves no file when the row is not written, and takes nothing from who may not', async () => {
    const { ctx, office, hostings, contact } = await hostingGround(engine)
    let asked = 0
    const failing = {
      ...ctx,
      tx: ((work) => {
        if (asked++ > 0) throw new Error('the disk is full')
        return ctx.tx(work)
      }) as typeof ctx.tx,
    }
    await expect(addDocument(failing, office, hostings.after, sent, agreement)).rejects.toThrow('the disk is full')
    await expect(addDocument(ctx, contact('sande'), hostings.after, sent, agreement)).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(addDocument(ctx, contact('sande'), hostings.next, sent, agreement)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await filesOf(ctx)).toEqual([])
  })
})
