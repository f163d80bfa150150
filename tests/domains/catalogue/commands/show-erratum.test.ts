import { expect, it } from 'vitest'
import { rejectErratum } from '#app/domains/catalogue/commands/reject-erratum.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { showErratum } from '#app/domains/catalogue/commands/show-erratum.server.ts'
import { withdrawErratum } from '#app/domains/catalogue/commands/withdraw-erratum.server.ts'
import { writeErratum } from '#app/domains/catalogue/commands/write-erratum.server.ts'
import { officeCatalogueView } from '#app/domains/catalogue/office-screens.server.ts'
import { errataOf, errataOfNumber, errataView } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { numberedRound, secretary } from '../scene.ts'

eachEngine((engine) => {
  it('shows, replaces, rejects and takes back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId } = await numberedRound(db, 4)
    const own = { number: '', textNb: 'Parkering mot øst.', textEn: '' }
    await expect(writeErratum(ctx, secretary, 2013, own)).rejects.toMatchObject({ key: 'catalogue.notReleased' })
    await releaseCatalogue(ctx, secretary, 2013, '')
    const proposals = async () => (await officeCatalogueView(ctx, secretary, 2013)).proposals
    const shown = async () => (await errataOf(ctx, editionId)).map(({ number, text }) => `${number ?? '–'} ${text.nb}`)
    const close = async (closes: string) => {
      const studio = await db.studio.findFirstOrThrow({ where: { number: 1 } })
      await db.studioDay.updateMany({ where: { studioId: studio.id }, data: { closes } })
    }
    expect(await proposals()).toEqual([])

    await close('15:00')
    const [first] = await proposals()
    if (!first) throw new Error('the change was not found')
    expect(first).toMatchObject({ number: '1', about: expect.stringMatching(/^hours:/) })
    const wish = { ...first, number: first.number ?? '' }
    await expect(showErratum(ctx, someone(['host']), 2013, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await showErratum(ctx, secretary, 2013, wish)
    await expect(showErratum(ctx, secretary, 2013, wish)).rejects.toMatchObject({ key: 'catalogue.decidedAlready' })
    expect(await proposals()).toEqual([])
    expect(await shown()).toEqual([expect.stringContaining('12–15')])

    await close('16:00')
    const [second] = await proposals()
    if (!second) throw new Error('the second change was not found')
    await showErratum(ctx, secretary, 2013, { ...second, number: '1' })
    expect(await shown()).toEqual([expect.stringContaining('12–16')])

    await close('16:30')
    const [third] = await proposals()
    if (!third) throw new Error('the third change was not found')
    await rejectErratum(ctx, secretary, 2013, { about: third.about, number: '1' })
    expect(await proposals()).toEqual([])
    expect((await shown()).length).toBe(1)

    await writeErratum(ctx, secretary, 2013, own)
    expect(await shown()).toEqual(['– Parkering mot øst.', expect.stringContaining('12–16')])
    const about = async (year: number, number: string) => (await errataOfNumber(ctx, year, number)).length
    expect([await about(2013, '1'), await about(2013, '1a'), await about(2013, '2'), await about(2012, '1')]).toEqual([
      1, 1, 0, 0,
    ])
    await db.edition.update({ where: { id: editionId }, data: { publishedAt: null } })
    expect(await about(2013, '1')).toBe(0)
    await db.edition.update({ where: { id: editionId }, data: { publishedAt: ctx.now } })
    const { errata } = await errataView(ctx, 2013)
    expect(errata[0]).toMatchObject({ text: { en: 'Parkering mot øst.' }, enIsNorwegian: true })
    await withdrawErratum(ctx, secretary, 2013, errata[0]?.id ?? '')
    await expect(withdrawErratum(ctx, secretary, 2013, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    expect((await shown()).length).toBe(1)
    expect(await db.auditEntry.count({ where: { deed: { startsWith: 'catalogue.erratum' } } })).toBe(5)
  })
})
