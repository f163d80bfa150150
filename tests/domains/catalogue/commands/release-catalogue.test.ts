import { expect, it } from 'vitest'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { canonicalText } from '#app/domains/catalogue/catalogue.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { gatherCatalogue } from '#app/domains/catalogue/gather.server.ts'
import { officeCatalogueView } from '#app/domains/catalogue/office-screens.server.ts'
import { catalogueView } from '#app/domains/catalogue/queries.server.ts'
import { sumOf, theCatalogueOf } from '#app/domains/catalogue/release.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { SECRET } from '../../studio-map/shown-round.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('freezes what the catalogue says, with its checksum, and has three files made', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await numberedRound(db, 6)
    const said = await gatherCatalogue(ctx, await theEdition(db, 2013))
    expect(canonicalText(said)).not.toContain(SECRET)
    expect(await releaseCatalogue(ctx, secretary, 2013, 'Til trykkeriet')).toBe(1)
    const kept = await db.catalogueRelease.findFirstOrThrow({ include: { files: true } })
    expect(kept).toMatchObject({ editionId, no: 1, note: 'Til trykkeriet', sha256: sumOf(said) })
    expect(await theCatalogueOf(db, kept)).toEqual(said)
    expect(kept.files.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'pdfEn waiting',
      'pdfNb waiting',
      'press waiting',
    ])
    expect(await db.job.count({ where: { name: 'catalogue.file', doneAt: null } })).toBe(3)
  })

  it('goes on being what it was when the round changes, and takes the next number', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, slugs } = await numberedRound(db, 4)
    await releaseCatalogue(ctx, secretary, 2013, '')
    await expect(releaseCatalogue(ctx, secretary, 2013, '')).rejects.toMatchObject({ key: 'catalogue.sameAsBefore' })
    await db.participant.update({
      where: { editionId_slug: { editionId: (await theEdition(db, 2013)).id, slug: slugs[0] ?? '' } },
      data: { name: 'Åse Ny' },
    })
    expect((await catalogueView(ctx, 'nb'))?.catalogue.artists.map(({ name }) => name)).toContain('Åse Demo')
    expect(await releaseCatalogue(ctx, secretary, 2013, '')).toBe(2)
    expect((await catalogueView(ctx, 'nb'))?.catalogue.artists.map(({ name }) => name)).toContain('Åse Ny')
  })

  it('is for the secretariat, for an edition that the public sees, and for one with artists', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await numberedRound(db, 2)
    await expect(releaseCatalogue(ctx, someone(['host']), 2013, '')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(releaseCatalogue(ctx, null, 2013, '')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(releaseCatalogue(ctx, secretary, 1999, '')).rejects.toMatchObject({ kind: 'missing' })
    await db.participant.updateMany({ data: { resignedAt: new Date() } })
    await expect(releaseCatalogue(ctx, secretary, 2013, '')).rejects.toMatchObject({ key: 'catalogue.nobodyYet' })
    await db.edition.updateMany({ data: { publishedAt: null } })
    await expect(releaseCatalogue(ctx, secretary, 2013, '')).rejects.toMatchObject({ key: 'catalogue.notPublished' })
  })

  it('notices a release that was changed in the database, and shows the public what holds now', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await numberedRound(db, 3)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const kept = await db.catalogueRelease.findFirstOrThrow()
    const snapshot = JSON.parse(JSON.stringify(kept.snapshot))
    snapshot.artists[0].name = 'En Annen'
    await db.catalogueRelease.update({ where: { id: kept.id }, data: { snapshot } })
    await expect(theCatalogueOf(db, kept)).rejects.toMatchObject({ key: 'catalogue.damaged' })
    expect(await officeCatalogueView(ctx, secretary, 2013)).toMatchObject({ damaged: true, proposals: [] })
    const shown = await catalogueView(ctx, 'nb')
    expect(shown?.release).toBeNull()
    expect(shown?.catalogue.artists.map(({ name }) => name)).not.toContain('En Annen')
  })
})
