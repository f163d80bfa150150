/** The money of a year: the office's pages, and the sums of the annual report. */
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type BudgetLine, type Contribution, isKeptYear, type Scope, type Side } from './funding.ts'
import { listInvoices } from './invoices.store.server.ts'
import { type InvoiceKind, salesOf } from './invoices.ts'
import { mayKeepAccounts } from './policy.ts'
import {
  actualOf,
  isInstalmentLate,
  isReportLate,
  missingFrom,
  receivedOf,
  remainingOf,
  resultOf,
  stands,
  sumsOf,
} from './rules.ts'
import { findContribution, listContributions, listLines } from './store.server.ts'
import type { ContributionView, FundingFigures, FundingView, GiverRow, LineRow } from './views.ts'

const same = (one: string, other: string) => byNorwegian(one, other) === 0

/** What is known of two years of one scope. Five statements. */
async function yearsOf(tx: Tx, scope: Scope, year: number) {
  const years = [year - 1, year]
  const contributions = await listContributions(tx, scope, years)
  const lines = await listLines(tx, scope, years)
  const invoices = await listInvoices(tx, { scope, years })
  const of = (wanted: number) => {
    const given = contributions.filter((one) => one.year === wanted)
    const budget = lines.filter((one) => one.year === wanted)
    const sales = salesOf(invoices.filter((one) => one.year === wanted))
    const sums = sumsOf(given, sales)
    return { given, budget, sales, sums, result: resultOf(budget, sums) }
  }
  return { now: of(year), before: of(year - 1) }
}
type Year = Awaited<ReturnType<typeof yearsOf>>['now']

function giverRow(contribution: Contribution, before: Year, today: string): GiverRow {
  const { id, giver, kind, appliedOre, grantedOre, refusedOn, reportDueOn, reportedOn, demo } = contribution
  return {
    ...{ id, giver, kind, appliedOre, grantedOre, reportDueOn, reportedOn, demo, refused: refusedOn !== null },
    receivedOre: receivedOf(contribution),
    remainingOre: remainingOf(contribution),
    reportLate: isReportLate(contribution, today),
    instalmentLate: contribution.instalments.some((one) => isInstalmentLate(one, today)),
    beforeOre: before.given.find((one) => same(one.giver, giver))?.grantedOre ?? null,
  }
}

function salesRow({ kind, invoicedOre, receivedOre }: Year['sales'][number], before: Year): GiverRow {
  return {
    ...{ id: null, giver: '', kind: `${kind}Sales`, appliedOre: null, grantedOre: invoicedOre, receivedOre },
    ...{ remainingOre: invoicedOre - receivedOre, refused: false, demo: false, reportDueOn: null, reportedOn: null },
    ...{ reportLate: false, instalmentLate: false },
    beforeOre: before.sales.find((one) => one.kind === kind)?.invoicedOre ?? null,
  }
}

function lineRow(line: BudgetLine, before: Year): LineRow {
  const { id, side, category, budgetOre, note, version, entries } = line
  const actualOre = actualOf(line)
  const last = before.budget.find((one) => one.side === side && same(one.category, category))
  return {
    ...{ id, side, category, budgetOre, note, version, actualOre, entries: entries.length },
    leftOre: side === 'expense' ? budgetOre - actualOre : actualOre - budgetOre,
    beforeOre: last ? actualOf(last) : null,
  }
}

/**
 * The page of a year's money, beside the year before. Five statements, however many rows.
 * @param opened the line of the budget whose entries are asked for
 * Throws forbidden, and missing for a year that is not kept.
 */
export async function fundingView(
  ctx: Context,
  actor: Actor | null,
  scope: Scope,
  year: number,
  opened: string | null,
): Promise<FundingView> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  if (!isKeptYear(year, today)) throw missing()
  const { now, before } = await yearsOf(ctx.db, scope, year)
  const rows = now.budget.map((line) => lineRow(line, before))
  const side = (wanted: Side) => rows.filter((row) => row.side === wanted)
  const line = now.budget.find(({ id }) => id === opened)
  const open = line && {
    ...lineRow(line, before),
    rows: line.entries.map((entry) => ({
      ...{ id: entry.id, date: entry.date, text: entry.text, amountOre: entry.amountOre, voucher: entry.voucher },
      stands: stands(entry, line.entries),
      takesBack: entry.correctsId !== null,
    })),
  }
  const gone = missingFrom(before.given, now.given, ({ giver }) => giver)
  const lost = missingFrom(before.budget, now.budget, (one) => `${one.side} ${one.category}`)
  return {
    ...{ scope, year, sums: now.sums, result: now.result, today, open: open ?? null },
    givers: [
      ...now.given.map((one) => giverRow(one, before, today)),
      ...now.sales.map((sales) => salesRow(sales, before)),
    ],
    gone: gone.flatMap(({ giver, grantedOre }) => (grantedOre ? [{ giver, grantedOre }] : [])),
    before:
      before.given.length + before.budget.length + before.sales.length > 0
        ? { sums: before.sums, result: before.result }
        : null,
    lines: { income: side('income'), expense: side('expense') },
    can: { copy: gone.length + lost.length > 0 },
  }
}

/** One contribution with its instalments, and what the same giver did before. Throws forbidden or missing. */
export async function contributionView(ctx: Context, actor: Actor | null, id: string): Promise<ContributionView> {
  if (!mayKeepAccounts(actor)) throw forbidden()
  const contribution = await findContribution(ctx.db, id)
  if (!contribution) throw missing()
  const { scope, year, giver } = contribution
  const earlier = await listContributions(
    ctx.db,
    scope,
    [1, 2, 3, 4, 5].map((ago) => year - ago),
  )
  const today = civilDateOf(ctx.now)
  return {
    contribution,
    receivedOre: receivedOf(contribution),
    remainingOre: remainingOf(contribution),
    earlier: earlier
      .filter((one) => same(one.giver, giver))
      .map((one) => ({ year: one.year, appliedOre: one.appliedOre, grantedOre: one.grantedOre }))
      .reverse(),
    late: contribution.instalments.filter((one) => isInstalmentLate(one, today)).map((one) => one.id),
    reportLate: isReportLate(contribution, today),
    today,
    can: { remove: receivedOf(contribution) === 0 },
  }
}

/** The figures of one scope and year, whoever asks: for the report. Five statements. */
export async function fundingFigures(tx: Tx, scope: Scope, year: number): Promise<FundingFigures> {
  const { now } = await yearsOf(tx, scope, year)
  const given = now.given.flatMap((one) =>
    one.grantedOre ? [{ giver: one.giver, kind: one.kind, ore: one.grantedOre, receivedOre: receivedOf(one) }] : [],
  )
  const sold = now.sales.flatMap(({ kind, invoicedOre, receivedOre }) =>
    invoicedOre > 0 ? [{ giver: '', kind: salesKind(kind), ore: invoicedOre, receivedOre }] : [],
  )
  return { givers: [...given, ...sold], resultOre: now.result.empty ? null : now.result.result.actualOre }
}
const salesKind = (kind: InvoiceKind) => `${kind}Sales` as const
