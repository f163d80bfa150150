import { expect, it } from 'vitest'
import { publishReport } from '#app/domains/reports/commands/publish-report.server.ts'
import { publicFile } from '#app/domains/reports/files.server.ts'
import { annualFigures, officeReportView, publicReport, publicReportView } from '#app/domains/reports/queries.server.ts'
import { figuresFile } from '#app/domains/reports/snapshot.ts'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { reportedRound, secretary } from '../published.ts'

const more = { studioId: 's3', date: '2013-09-22', visits: 3, kind: 'visit', method: 'estimate' } as const

eachEngine((engine) => {
  it('freezes the figures; a later change makes a new revision and the old one stays', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    const first = figuresFile(await annualFigures(db, 2013))
    expect(await publishReport(ctx, secretary, 2013)).toBe(1)
    await expect(publishReport(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'reports.nothingNew' })

    await countVisits(ctx, secretary, 2013, { ...more, onceKey: 'three-more' })
    expect((await officeReportView(ctx, secretary, 2013, 'nb')).changes).toMatchObject([
      { key: 'visits.total', before: '262', after: '265' },
      { key: 'visits.studios', before: '52', after: '55' },
    ])
    expect((await publicReport(db, 2013, null)).snapshot.artRound.visits?.total).toBe(262)
    expect(await publishReport(ctx, secretary, 2013)).toBe(2)

    expect((await publicReport(db, 2013, null)).snapshot.artRound.visits?.total).toBe(265)
    expect((await publicFile(ctx, 2013, 'json', '1', 'nb')).body).toBe(first)
    expect((await publicReportView(ctx, 2013, '1', 'nb')).report.lede).toContain('262')
    const view = await officeReportView(ctx, secretary, 2013, 'nb')
    expect(view).toMatchObject({ stale: false, changes: [], can: { publish: false } })
    expect(view.revisions.map(({ revision }) => revision)).toEqual([2, 1])
  })

  it('is one revision when it is pressed twice at once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    const twice = await Promise.allSettled([publishReport(ctx, secretary, 2013), publishReport(ctx, secretary, 2013)])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.publishedReport.count()).toBe(1)
  })

  it('waits until the round is over, and is the secretariat’s', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    await expect(publishReport(ctx.at('2013-09-22T12:00:00Z'), secretary, 2013)).rejects.toMatchObject({
      key: 'reports.notOver',
    })
    for (const actor of [someone(['host']), someone(['juror']), someone()]) {
      await expect(publishReport(ctx, actor, 2013)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(officeReportView(ctx, actor, 2013, 'nb')).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(publicReportView(ctx, 2013, null, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await expect(publicReportView(ctx, 2001, null, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await publishReport(ctx, secretary, 2013)
    await expect(publicReportView(ctx, 2013, '7', 'nb')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('keeps the municipalities of its year, whatever becomes of them later', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    const places = [
      ['sande', 'Sande', 'Holmestrand'],
      ['svelvik', 'Svelvik', 'Drammen'],
    ] as const
    const { id: editionId } = await db.edition.findUniqueOrThrow({ where: { year: 2013 } })
    await db.editionHost.deleteMany({ where: { editionId } })
    for (const [id, name, mergedInto2020] of places) {
      const facts = { number: '0000', county: '', seat: '', population: 1, lat: 59, lng: 10, allianceFrom: 2008 }
      await db.municipality.create({ data: { id, name, mergedInto2020, ...facts } })
      await db.editionHost.create({ data: { editionId, municipalityId: id, lead: id === 'svelvik' } })
    }
    await publishReport(ctx, secretary, 2013)
    const { body } = await publicFile(ctx, 2013, 'json', null, 'nb')
    expect(JSON.parse(String(body)).artRound.hostMunicipality).toBe('Svelvik, Sande')
    // Long after the mergers, with what newer files say of the members.
    const later = ctx.at('2026-11-22T11:00:00Z')
    await db.municipality.updateMany({ data: { allianceTo: 2019 } })
    expect((await annualFigures(later.db, 2013)).artRound.hostMunicipality).toBe('Svelvik, Sande')
    expect(await officeReportView(later, secretary, 2013, 'nb')).toMatchObject({ stale: false, changes: [] })
    expect((await publicFile(later, 2013, 'json', null, 'nb')).body).toBe(body)
  })
})
