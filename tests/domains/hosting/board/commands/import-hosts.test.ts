import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importHosts } from '#app/domains/hosting/board/commands/import-hosts.server.ts'
import { pastHostsIn } from '#app/domains/hosting/board/history-file.ts'
import { boardView, hostHome } from '#app/domains/hosting/board/screens.server.ts'
import type { BoardView } from '#app/domains/hosting/board/views.ts'
import { importMunicipalities } from '#app/domains/places/commands/import-municipalities.server.ts'
import { MUNICIPALITY_COLUMNS, municipalityIn } from '#app/domains/places/file-columns.server.ts'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { type Engine, eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { hostingGround } from '../../ground.ts'

const office = someone(['secretariat'])
const PAST = pastHostsIn(readFileSync('app/cli/demo/data/history.json', 'utf8')) ?? []

/** The municipalities of the alliance and who has hosted, as the files have them. */
async function loaded(engine: Engine) {
  const { db } = await engine.freshDatabase()
  const ctx = testContext({ db, now: '2018-03-01T11:00:00Z' })
  const { rows } = readCsv(readFileSync('app/cli/demo/data/municipalities.csv'), MUNICIPALITY_COLUMNS)
  await importMunicipalities(ctx, office, rows.map(municipalityIn))
  return { db, ctx, first: await importHosts(ctx, office, PAST) }
}
const years = (view: BoardView) => Object.fromEntries(view.lines.map(({ name, hostedIn }) => [name, hostedIn]))

eachEngine((engine) => {
  it('history 2007–2017: the board is right for joint hosts and for those who come back, as they were', async () => {
    const { db, ctx, first } = await loaded(engine)
    expect(first).toEqual({ added: 12, unchanged: 0 })
    const view = await boardView(ctx.at('2021-03-01T11:00:00Z'), office, 'then')
    expect(years(view)).toMatchObject({
      ...{ Røyken: [2007], 'Øvre Eiker': [2008, 2013], Asker: [2009, 2012, 2016], Drammen: [2011] },
      ...{ Hole: [2010], Jevnaker: [2010], Ringerike: [2010], Sande: [2014], Svelvik: [2014, 2017], Bærum: [2015] },
      ...{ Hurum: [], Lier: [], Modum: [], Sigdal: [] },
    })
    const of = (name: string, year: number) => view.lines.find((line) => line.name === name)?.cells[year]?.[0]
    // The sources do not say which of the three led.
    expect(of('Hole', 2010)).toMatchObject({
      lead: false,
      together: ['Jevnaker', 'Ringerike'],
      venue: 'Sundvolden Hotel',
    })
    expect(of('Ringerike', 2010)).toMatchObject({ lead: false, together: ['Hole', 'Jevnaker'] })
    expect(of('Sande', 2014)).toMatchObject({ together: ['Svelvik'], venue: 'Fossekleiva' })
    expect(of('Svelvik', 2014)).toMatchObject({ together: ['Sande'] })
    expect(of('Asker', 2009)).toMatchObject({ together: [], venue: 'Galleri Trafo' })
    expect(view.lines.find(({ name }) => name === 'Svelvik')).toMatchObject({ to: 2019, member: false })
    expect(view.words.most).toEqual([{ name: 'Asker', years: [2009, 2012, 2016] }])
    expect(view.words.unknown).toEqual([2018, 2019, 2020])
    expect(view.words.never).not.toContain('Hurum')
    expect(view.words.waited[0]).toMatchObject({ name: 'Hole', since: 2010, years: 11 })
    // The venue of the year without a host is kept.
    expect(await db.hosting.findFirstOrThrow({ where: { year: 2020 } })).toMatchObject({
      note: 'Lageret Studio, Tofte',
    })
    // Galleri Trafo is one house that came back.
    expect(await db.venue.count({ where: { municipalityId: 'asker' } })).toBe(2)
  })

  it('as they are now: the mergers of 2020 count for the heirs', async () => {
    const { ctx } = await loaded(engine)
    const view = await boardView(ctx.at('2021-03-01T11:00:00Z'), office, 'now')
    expect(years(view)).toMatchObject({
      ...{
        Asker: [2007, 2009, 2012, 2016],
        Drammen: [2011, 2014, 2017],
        Holmestrand: [2014],
        'Øvre Eiker': [2008, 2013],
      },
    })
    expect(view.lines.map(({ name }) => name)).not.toContain('Svelvik')
    const cell = view.lines.find(({ name }) => name === 'Drammen')?.cells[2014]?.[0]
    expect(cell).toMatchObject({ as: 'Svelvik', together: ['Sande'] })
    expect(view.words.most).toEqual([{ name: 'Asker', years: [2007, 2009, 2012, 2016] }])
  })

  it('a repeat changes nothing, and all or none is read', async () => {
    const { db, ctx } = await loaded(engine)
    expect(await importHosts(ctx, office, PAST)).toEqual({ added: 0, unchanged: 12 })
    const wrong = [
      { year: 2018, hosts: ['Asker'], venue: 'Ny', lead: null },
      { year: 2019, hosts: ['Atlantis'], venue: '', lead: null },
    ]
    await expect(importHosts(ctx, office, wrong)).rejects.toMatchObject({
      beside: [{ field: 'rows.1.hosts', key: 'hostingBoard.unknownMunicipality' }],
    })
    await expect(importHosts(ctx, someone(['contact']), PAST)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.hosting.count()).toBe(12)
  })

  it('three years run side by side, each seen by its own', async () => {
    const { ctx, office: secretary, contact, coordinator, year } = await hostingGround(engine)
    const view = await boardView(ctx, secretary, 'then')
    const stages = (seen: BoardView) =>
      seen.lines.flatMap((line) => Object.values(line.cells).flat()).map(({ year: of, stage }) => `${of} ${stage}`)
    expect(stages(view).sort()).toEqual(['2026 hosting', '2027 planning', '2027 planning', '2028 politics'])
    expect(view.office?.gaps.map(({ year: of, kind, late }) => [of, kind, late])).toEqual([
      [2027, 'no-reserve', false],
      [2028, 'not-settled', false],
      [2028, 'no-reserve', false],
      [2029, 'seek', false],
      [2030, 'seek', false],
      [2031, 'seek', false],
      [2032, 'seek', false],
    ])
    // Others see what has been and is, and their own.
    const theirs = await boardView(ctx, contact('asker'), 'then')
    expect(stages(theirs).sort()).toEqual(['2026 hosting', '2028 politics'])
    expect(theirs.office).toBeNull()
    expect(stages(await boardView(ctx, contact('drammen'), 'then'))).toEqual(['2026 hosting'])
    const home = await hostHome(ctx, coordinator('ovre-eiker'))
    expect(home.current.map((one) => [one.year, one.next?.stage])).toEqual([[year, 'evaluation']])
    expect((await hostHome(ctx, contact('svelvik'))).current.map((one) => one.names)).toEqual([['Sande', 'Svelvik']])
  })

  it('asks as much of the database for fifteen hostings as for three', async () => {
    const { db, ctx } = await hostingGround(engine)
    const screens = () => statementsOf(async () => [await boardView(ctx, office, 'now'), await hostHome(ctx, office)])
    const few = (await screens()).length
    for (const year of Array.from({ length: 12 }, (_, place) => 2007 + place)) {
      const of = { municipalityId: 'asker', lead: true }
      await db.edition.create({ data: { year, number: year - 2006, capacity: 1, hosts: { create: of } } })
      await db.hosting.create({
        data: { year: year + 15, createdAt: new Date(), changedAt: new Date(), parts: { create: of } },
      })
    }
    expect((await screens()).length).toBe(few)
    expect(few).toBeLessThan(50)
  })
})
