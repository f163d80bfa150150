/**
 * The money of 2013: sums and givers as the annual report has them. How it came in instalments, who advertised and what
 * the orchestra's money went to is not known: it is invented so that it adds up, and says so.
 */
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { settleInvoice } from '#app/domains/funding/commands/settle-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import type { ContributionWords, GiverKind, Scope } from '#app/domains/funding/funding.ts'
import { contributionView, fundingView } from '#app/domains/funding/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import published from './data/edition-2013.json'
import { round2013, YEAR } from './figures.ts'
import type { At } from './moment.ts'
import { shareOut } from './share-out.ts'

const INVENTED = 'Oppdiktet for demonstrasjonen'
const { fundingNok } = round2013
const { contributionFromAllianceNok, resultNok } = published.youthOrchestra

/** Who gave to the round, by the names of the file; advertising is sold by invoice. */
const GIVERS: readonly [giver: string, kind: GiverKind, nok: number][] = [
  ['Vestregionen', 'alliance', fundingNok.Vestregionen],
  ['Øvre Eiker', 'host', fundingNok['Øvre Eiker (host municipality)']],
  ['Buskerud fylkeskommune', 'county', fundingNok['Buskerud fylkeskommune']],
  ['Akershus fylkeskommune', 'county', fundingNok['Akershus fylkeskommune']],
  ['Norsk kulturråd', 'state', fundingNok['Norsk kulturråd']],
]
/** What the orchestra spends on, and the part of each. */
const SPENT: readonly [category: string, part: number][] = [
  ['Dirigent og instruktører', 46],
  ['Lokaler til helgeseminarer', 18],
  ['Mat på helgeseminarer', 12],
  ['Konserter', 16],
  ['Noter', 8],
]

const words = (giver: string, kind: GiverKind, ore: number): ContributionWords => ({
  ...{ giver, kind, appliedOre: ore, appliedOn: '2012-10-15', reference: '', grantedOre: ore, grantedOn: '2012-12-17' },
  ...{ refusedOn: null, terms: '', reportDueOn: null, reportedOn: null, note: '' },
})

/** Granted in full and come in two halves. */
async function give(at: At, scope: Scope, giver: string, kind: GiverKind, nok: number): Promise<void> {
  const id = await addContribution(at('2013-01-08'), operator, scope, YEAR, words(giver, kind, nok * 100), true)
  for (const day of ['2013-02-15', '2013-08-15']) {
    const { contribution } = await contributionView(at(day), operator, id)
    const told = { amountOre: nok * 50, dueOn: day, receivedOn: day, note: INVENTED }
    await saveInstalment(at(day), operator, id, contribution.version, null, told)
  }
}

/** Advertisers that do not exist, and what they paid: in all what the report says was sold. */
async function sell(at: At): Promise<void> {
  const nok = shareOut(fundingNok['advertising sales'], [60, 40], 100)
  const buyers = ['Oppdiktet Ramme og Glass', 'Oppdiktet Kunstnermateriell']
  for (const [index, buyer] of buyers.entries()) {
    const id = await writeInvoice(
      at('2013-08-12'),
      operator,
      {
        ...{ scope: 'artRound', year: YEAR, kind: 'advertisement', buyer, orgNumber: '', email: '' },
        ...{ address: 'Oppdiktet gate 1, 3050 Mjøndalen', text: 'Annonse i katalogen', note: INVENTED },
        ...{ delivery: 'Katalogen, 5. september 2013', netOre: (nok[index] ?? 0) * 100, vatPercent: 25 },
        dueOn: '2013-08-30',
      },
      true,
    )
    await issueInvoice(withSeller(at('2013-08-13')), operator, id, 1)
    await settleInvoice(at('2013-08-28'), operator, id, 2, '2013-08-28')
  }
}

/** The invoices of the demonstration name a seller whose numbers are made up, whatever the settings are. */
const withSeller = (ctx: Context): Context => ({
  ...ctx,
  settings: {
    ...ctx.settings,
    alliance: {
      ...{ name: 'Vestregionen (demonstrasjon)', orgNumber: '000000000', vatRegistered: true },
      ...{ address: 'Oppdiktet vei 1, 1300 Sandvika', account: '12345678903' },
    },
  },
})

/** What is spent leaves the result that the report has. */
async function spend(at: At): Promise<void> {
  const spent = shareOut(
    contributionFromAllianceNok - resultNok,
    SPENT.map(([, part]) => part),
    1,
  )
  const planned = shareOut(
    contributionFromAllianceNok,
    SPENT.map(([, part]) => part),
    1000,
  )
  for (const [index, [category]] of SPENT.entries()) {
    const budgetOre = (planned[index] ?? 0) * 100
    await saveBudgetLine(at('2013-01-08'), operator, 'orchestra', YEAR, null, {
      ...{ side: 'expense', category, budgetOre, note: INVENTED },
    })
  }
  const { lines } = await fundingView(at('2013-12-20'), operator, 'orchestra', YEAR, null)
  for (const [index, { id }] of lines.expense.entries())
    await enterMoney(at('2013-12-20'), operator, id, {
      ...{ date: '2013-12-20', text: `${INVENTED}: hele året`, amountOre: (spent[index] ?? 0) * 100, voucher: '' },
    })
}

export async function loadFunding(at: At): Promise<void> {
  for (const [giver, kind, nok] of GIVERS) await give(at, 'artRound', giver, kind, nok)
  await sell(at)
  await give(at, 'orchestra', 'Vestregionen', 'alliance', contributionFromAllianceNok)
  await spend(at)
}
