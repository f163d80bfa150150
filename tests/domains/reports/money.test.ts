import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import published from '#app/cli/demo/data/edition-2013.json'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { planRowsIn } from '#app/domains/action-plan/file-columns.server.ts'
import { enterCopies } from '#app/domains/catalogue/commands/enter-copies.server.ts'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import type { Scope } from '#app/domains/funding/funding.ts'
import { contributionView, fundingFigures, fundingView } from '#app/domains/funding/queries.server.ts'
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import { fundingNok, fundingOf } from '#app/domains/reports/finance.ts'
import { annualFigures } from '#app/domains/reports/queries.server.ts'
import { sayReport } from '#app/domains/reports/say-report.ts'
import { figuresFile, readSnapshot } from '#app/domains/reports/snapshot.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ADVERTISEMENT, GIVER, selling } from '#tests/domains/funding/money.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { reportedRound, secretary } from './published.ts'

const flat = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const { artRound } = published

async function give(ctx: Context, scope: Scope, giver: string, grantedOre: number, receivedOre: number) {
  const id = await addContribution(ctx, secretary, scope, 2013, { ...GIVER, giver, grantedOre, reference: '' })
  if (receivedOre > 0)
    await saveInstalment(ctx, secretary, id, 1, null, { amountOre: receivedOre, receivedOn: '2013-02-01' })
  return id
}

eachEngine((engine) => {
  it('says the money as the ledger has it, to the øre', async () => {
    const { db } = await engine.freshDatabase()
    await reportedRound(db)
    const ctx = selling(testContext({ db }))
    await give(ctx, 'artRound', 'Vestregionen', 1_000_000_00, 1_000_000_00)
    await give(ctx, 'artRound', 'Sparebanken', 12_345_67, 10_000_05)
    await addContribution(ctx, secretary, 'artRound', 2013, {
      ...{ ...GIVER, giver: 'Fondet', grantedOre: null, grantedOn: null, refusedOn: '2013-01-15', reportDueOn: null },
    })
    await give(ctx, 'orchestra', 'Vestregionen', 550_000_00, 0)
    const issued = await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, netOre: 5_000_50 })
    await issueInvoice(ctx, secretary, issued, 1)
    await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, netOre: 900_00 })

    const { artRound: told } = await annualFigures(db, 2013)
    const { sums } = await fundingView(ctx, secretary, 'artRound', 2013, null)
    expect(told.funding?.totalNok).toBe(sums.grantedOre / 100)
    expect(told.funding?.totalNok).toBe(1_017_346.17)
    expect(told.funding?.givers).toEqual([
      { giver: 'Vestregionen', kind: 'county', grantedNok: 1_000_000, receivedNok: 1_000_000 },
      { giver: 'Sparebanken', kind: 'county', grantedNok: 12_345.67, receivedNok: 10_000.05 },
      { giver: '', kind: 'advertisementSales', grantedNok: 5_000.5, receivedNok: 0 },
    ])
    expect((await annualFigures(db, 2013)).youthOrchestra?.contributionFromAllianceNok).toBeUndefined()
  })

  it('has the action plan row by row as its file, and says it in words', async () => {
    const { db } = await engine.freshDatabase()
    const round = await reportedRound(db)
    const file = await readFile('app/cli/demo/data/action-plan-2013.csv', 'utf8')
    await importPlan(round, secretary, 2013, planRowsIn(file, 'nb'))
    const snapshot = await annualFigures(db, 2013)
    const rows = file.trim().split(/\r?\n/).slice(1)
    const spelt = { done: 'done', notDone: 'not done', planned: 'planned', underway: 'under way', delayed: 'delayed' }
    expect(
      snapshot.actionPlan?.map(({ measure, activity, status, quarters }) =>
        [measure, activity, status && spelt[status], quarters].join(),
      ),
    ).toEqual(rows)
    const section = (locale: 'nb' | 'en') =>
      sayReport(readSnapshot(JSON.parse(JSON.stringify(snapshot))), locale, {
        state: 'draft',
        at: round.now,
      }).sections.find(({ heading }) => heading === { nb: 'Handlingsplan', en: 'Action plan' }[locale])?.table?.rows
    expect(section('nb')).toHaveLength(26)
    expect(section('nb')?.slice(1, 3)).toEqual([
      ['Ekstern finansiering', 'Sponsorsøk', 'Ikke gjort', 'ikke sagt'],
      ['Ekstern finansiering', 'Annonsesalg', 'Gjort', '1. kvartal'],
    ])
    expect(section('en')?.[7]).toEqual([
      ...['Samarbeid med vertskommune', 'Prosjektgruppemøter med årets vertskap', 'Done', 'all year'],
    ])
  })

  it('says where it was advertised and where the catalogue went', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    const item = (channel: string, isNew: boolean, state: 'done' | 'planned' = 'done') =>
      saveItem(ctx, secretary, 2013, null, {
        ...{ kind: 'advertisement', channel, what: '', audience: 'public', date: null, untilDate: null },
        ...{ costOre: null, state, owner: '', isNew, note: '' },
      })
    await item('Billedkunst', false)
    await item('Morgenbladet', true)
    await item('Aldri trykt', true, 'planned')
    const copies = (channel: string, count: number, inserted: boolean) =>
      enterCopies(ctx, secretary, 2013, {
        ...{ kind: 'catalogue', channel, place: '', copies: count, inserted, date: '', note: '' },
      })
    await copies('Drammens Tidende', 40_000, true)
    await copies('Bygdeposten', 35_100, true)
    await copies('Biblioteker', 16_900, false)
    const snapshot = await annualFigures(db, 2013)
    expect(snapshot.artRound.catalogue).toEqual({
      ...{ copies: artRound.catalogue.copies, insertedInNewspapers: artRound.catalogue.insertedInNewspapers },
      ...{ newspapers: ['Drammens Tidende', 'Bygdeposten'], otherChannels: ['Biblioteker'] },
    })
    const told = JSON.parse(figuresFile(snapshot)).artRound
    expect([told.catalogue, told.advertisedIn]).toEqual([
      snapshot.artRound.catalogue,
      { asBefore: ['Billedkunst'], new: ['Morgenbladet'] },
    ])
    const said = (locale: 'nb' | 'en') =>
      sayReport(snapshot, locale, { state: 'draft', at: ctx.now })
        .sections.flatMap(({ paragraphs }) => paragraphs ?? [])
        .join(' ')
    expect(said('nb')).toContain('Informasjonsavisen lå som bilag i Drammens Tidende og Bygdeposten.')
    expect(said('nb')).toContain('Den ble også delt ut her: Biblioteker.')
    expect(said('nb')).toContain('Det ble annonsert i Billedkunst, og for første gang i Morgenbladet.')
    expect(said('en')).toContain('The printed catalogue lay in Drammens Tidende and Bygdeposten.')
    expect(said('en')).not.toContain('Aldri trykt')
  })
})

describe('what a year comes to', () => {
  const ore = fc.integer({ min: 1, max: 3_000_000_00 })
  const givers = fc.array(fc.record({ granted: ore, part: fc.integer({ min: 0, max: 100 }) }), { maxLength: 5 })
  const entries = fc.array(ore, { maxLength: 6 })

  it('is the same in the ledger and in the report, whatever was entered', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(givers, entries, async (given, spent) => {
        const { db } = await sqlite.freshDatabase()
        const ctx = testContext({ db })
        for (const [index, { granted, part }] of given.entries())
          await give(ctx, 'artRound', `Giver ${index}`, granted, Math.floor((granted * part) / 100))
        await saveBudgetLine(ctx, secretary, 'artRound', 2013, null, {
          ...{ side: 'expense', category: 'Trykk', budgetOre: 1_000_00, note: '' },
        })
        const { lines } = await fundingView(ctx, secretary, 'artRound', 2013, null)
        for (const amountOre of spent)
          await enterMoney(ctx, secretary, lines.expense[0]?.id ?? '', {
            ...{ date: '2013-02-01', text: 'Bilag', amountOre, voucher: '' },
          })
        const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
        const figures = await fundingFigures(db, 'artRound', 2013)
        const { sums, result } = await fundingView(ctx, secretary, 'artRound', 2013, null)
        const funding = fundingOf(figures)
        expect(Math.round((funding?.totalNok ?? 0) * 100)).toBe(sum(given.map(({ granted }) => granted)))
        expect(sums.grantedOre).toBe(sum(figures.givers.map((one) => one.ore)))
        expect(sums.receivedOre).toBe(sum(figures.givers.map((one) => one.receivedOre)))
        expect(sums.receivedOre + sums.remainingOre).toBe(sums.grantedOre)
        expect(figures.resultOre).toBe(spent.length === 0 ? null : sums.receivedOre - sum(spent))
        expect(result.result.actualOre).toBe(sums.receivedOre - sum(spent))
        // Added up in øre, so nothing is lost on the way to kroner, in whatever order they came.
        const kroner = Object.values(funding ? fundingNok(funding) : {}).map((nok) => Math.round(nok * 100))
        expect(sum(kroner)).toBe(sums.grantedOre)
      }),
      { numRuns: 12 },
    )
  })

  it('is told by the givers of the file as it was published', () => {
    const { fundingNok: told } = artRound
    const givers = Object.entries(told).map(([giver, nok]) => ({
      ...(giver === 'advertising sales'
        ? { giver: '', kind: 'advertisementSales' as const }
        : giver.endsWith(' (host municipality)')
          ? { giver: giver.replace(' (host municipality)', ''), kind: 'host' as const }
          : { giver, kind: 'other' as const }),
      ...{ ore: nok * 100, receivedOre: nok * 100 },
    }))
    const funding = fundingOf({ givers, resultOre: null })
    expect(funding && fundingNok(funding)).toEqual(told)
    expect(funding?.totalNok).toBe(1_975_000)
    expect(fundingOf({ givers: [], resultOre: null })).toBeNull()
  })
})

it('says who gave what in both languages, what is sold by its kind, and a host as one', async () => {
  const { db } = await sqlite.freshDatabase()
  await reportedRound(db)
  const ctx = selling(testContext({ db }))
  const id = await give(ctx, 'artRound', 'Øvre Eiker', 500_000_00, 250_000_50)
  expect((await contributionView(ctx, secretary, id)).remainingOre).toBe(249_999_50)
  await db.contribution.update({ where: { id }, data: { kind: 'host' } })
  await issueInvoice(ctx, secretary, await writeInvoice(ctx, secretary, ADVERTISEMENT), 1)
  const snapshot = await annualFigures(db, 2013)
  const table = (locale: 'nb' | 'en') =>
    sayReport(snapshot, locale, { state: 'draft', at: ctx.now })
      .sections.flatMap(({ table: one }) => one ?? [])
      .find(({ caption }) => caption?.includes(locale === 'nb' ? 'finansierte' : 'funded'))
      ?.rows.map((row) => row.map(flat))
  expect(table('nb')).toEqual([
    ['Øvre Eiker (vertskommune)', '500 000 kr', '250 000,50 kr'],
    ['Annonsesalg', '5 000 kr', '0 kr'],
  ])
  expect(table('en')).toEqual([
    ['Øvre Eiker (host municipality)', 'NOK 500,000', 'NOK 250,000.50'],
    ['Advertising sales', 'NOK 5,000', 'NOK 0'],
  ])
})
