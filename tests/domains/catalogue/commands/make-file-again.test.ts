import { expect, it } from 'vitest'
import { makeCatalogueFile } from '#app/domains/catalogue/commands/make-catalogue-file.server.ts'
import { makeFileAgain } from '#app/domains/catalogue/commands/make-file-again.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('puts a made or failed file in the queue again, and one that is under way never twice', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await numberedRound(db, 2)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const waiting = () => db.job.count({ where: { name: 'catalogue.file' } })
    await expect(makeFileAgain(ctx, secretary, 2013, 1, 'pdfNb')).rejects.toMatchObject({ key: 'catalogue.underWay' })
    await makeCatalogueFile(ctx, (await db.catalogueRelease.findFirstOrThrow()).id, 'pdfNb')
    await expect(makeFileAgain(ctx, someone(['host']), 2013, 1, 'pdfNb')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(makeFileAgain(ctx, secretary, 2013, 2, 'pdfNb')).rejects.toMatchObject({ kind: 'missing' })
    expect(await waiting()).toBe(3)
    await makeFileAgain(ctx, secretary, 2013, 1, 'pdfNb')
    expect(await waiting()).toBe(4)
    expect(await db.catalogueFile.count({ where: { kind: 'pdfNb', state: 'waiting' } })).toBe(1)
  })
})
