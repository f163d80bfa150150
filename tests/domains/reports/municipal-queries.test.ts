import { expect, it } from 'vitest'
import { importHosts } from '#app/domains/hosting/board/commands/import-hosts.server.ts'
import { municipalFile } from '#app/domains/reports/municipal-file.server.ts'
import { officeMunicipalSeries, openMunicipalSeries } from '#app/domains/reports/municipal-queries.server.ts'
import type { MunicipalTable } from '#app/domains/reports/municipal-series.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'

const office = someone(['secretariat'])
const PLACES = [
  ['asker', 'Asker', 'Asker'],
  ['royken', 'Røyken', 'Asker'],
  ['svelvik', 'Svelvik', 'Drammen'],
  ['drammen', 'Drammen', 'Drammen'],
] as const

/** Six who take part in 2013, of whom three are from Røyken, one from Svelvik and two from nowhere in the register. */
async function round(db: Db) {
  const { editionId } = await showRound(db, 6)
  for (const [id, name, mergedInto2020] of PLACES)
    await db.municipality.upsert({
      where: { id },
      update: { name, mergedInto2020 },
      create: {
        ...{ id, name, mergedInto2020, number: '0000', county: '', seat: '', population: 1, lat: 59, lng: 10 },
        allianceFrom: 1992,
      },
    })
  const applications = await db.application.findMany({ where: { editionId }, orderBy: { id: 'asc' } })
  const from = ['royken', 'royken', 'royken', 'svelvik', null, null]
  for (const [place, { id }] of applications.entries())
    await db.application.update({ where: { id }, data: { municipalityId: from[place] ?? null } })
  const ctx = testContext({ db, now: '2021-03-01T11:00:00Z' })
  await importHosts(ctx, office, [{ year: 2012, hosts: ['Røyken', 'Svelvik'], lead: 'Svelvik', venue: '' }])
  await db.statedFigure.create({
    data: { measure: 'participants', fromYear: 2012, toYear: 2012, value: 83, source: 'avisen' },
  })
  return { ctx, editionId, applications }
}

const shown = ({ rows, years }: MunicipalTable) =>
  Object.fromEntries(
    rows.flatMap(({ name, cells }) => {
      const values = years.map(({ year }) => cells[year]?.value ?? null)
      return values.some(Boolean) ? [[name, values]] : []
    }),
  )

eachEngine((engine) => {
  it('everyone sees who took part, as the municipalities were and as they are now', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await round(db)
    const then = await openMunicipalSeries(ctx, 'then')
    expect(then.years).toEqual([
      { year: 2012, total: 83, kind: 'stated' },
      { year: 2013, total: 6, kind: 'counted' },
    ])
    expect(shown(then)).toEqual({ Røyken: [null, 3], Svelvik: [null, 1], '': [null, 2] })
    const host = (name: string) => then.rows.find((row) => row.name === name)?.cells[2012]?.host
    expect([host('Røyken'), host('Svelvik'), host('Asker')]).toEqual(['with', 'lead', null])
    const now = await openMunicipalSeries(ctx, 'now')
    expect(shown(now)).toEqual({ Asker: [null, 3], Drammen: [null, 1], '': [null, 2] })
    expect(now.years).toEqual(then.years)
  })

  it('a year that is not published is the secretariat’s, and so are those who applied', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId, applications } = await round(db)
    await db.edition.update({ where: { id: editionId }, data: { publishedAt: null } })
    await db.participant.updateMany({
      where: { applicationId: { in: applications.slice(0, 2).map(({ id }) => id) } },
      data: { resignedAt: new Date('2013-08-01T10:00:00Z') },
    })
    expect(shown(await openMunicipalSeries(ctx, 'then'))).toEqual({})
    const asked = (measure: 'participants' | 'applications') =>
      officeMunicipalSeries(ctx, office, { reading: 'then', measure }).then(shown)
    expect(await asked('participants')).toEqual({ Røyken: [null, 1], Svelvik: [null, 1], '': [null, 2] })
    expect(await asked('applications')).toEqual({ Røyken: [null, 3], Svelvik: [null, 1], '': [null, 2] })
    for (const roles of [[], ['contact'], ['host'], ['juror']] as const)
      await expect(
        officeMunicipalSeries(ctx, someone([...roles]), { reading: 'then', measure: 'applications' }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('as a file: a row a municipality and year, empty where nothing is known', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await round(db)
    const csv = (await municipalFile(await openMunicipalSeries(ctx, 'then'), 'csv')).bytes.toString('utf8')
    const lines = csv.trim().split(/\r?\n/)
    expect(lines[0]).toBe('year,municipality,of,member,participants,host')
    expect(lines).toContain('2012,Svelvik,,yes,,lead')
    expect(lines).toContain('2013,Røyken,,yes,3,')
    expect(lines).toContain('2013,Drammen,,yes,0,')
    expect(lines).toContain('2013,,,yes,2,')
    const now = JSON.parse(
      (await municipalFile(await openMunicipalSeries(ctx, 'now'), 'json')).bytes.toString('utf8'),
    ) as { year: number; municipality: string; of: string; participants: number | null }[]
    expect(now).toContainEqual(
      expect.objectContaining({ year: 2013, municipality: 'Asker', of: 'Asker, Røyken', participants: 3 }),
    )
    expect(now.find(({ municipality, year }) => municipality === 'Asker' && year === 2012)?.participants).toBeNull()
  })

  it('asks a fixed number of questions', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await round(db)
    await openMunicipalSeries(ctx, 'now')
    const few = await statementsOf(() => openMunicipalSeries(ctx, 'now'))
    for (let year = 1990; year < 2005; year++)
      await db.edition.create({ data: { year, number: year, capacity: 1, publishedAt: new Date() } })
    expect(await statementsOf(() => openMunicipalSeries(ctx, 'now'))).toHaveLength(few.length)
  })
})
