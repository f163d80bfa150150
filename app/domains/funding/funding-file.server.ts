import type { Actor } from '#app/domains/people/person.ts'
import { scopeWords } from '#app/i18n/addresses-funding.ts'
import { budget } from '#app/i18n/budget.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { type Scope, SIDES } from './funding.ts'
import { fundingView } from './queries.server.ts'
import type { FundingView } from './views.ts'

const FORMATS = ['csv', 'xlsx'] as const

interface Line {
  part: string
  name: string
  kind: string
  /** In øre; null: not of this part, or not known. */
  amounts: (number | null)[]
}

/** Givers first, then the budget's lines, then the result: one table for the accountant. */
function linesOf(view: FundingView, locale: Locale): Line[] {
  const blank = null
  return [
    ...view.givers.map((row) => ({
      part: say(locale, words.givers),
      name: row.giver || say(locale, words.kindIs, { kind: row.kind }),
      kind: say(locale, words.kindIs, { kind: row.kind }),
      amounts: [row.appliedOre, row.grantedOre, row.receivedOre, blank, blank],
    })),
    ...SIDES.flatMap((side) =>
      view.lines[side].map((row) => ({
        part: say(locale, budget.sideIs, { side }),
        name: row.category,
        kind: '',
        amounts: [blank, blank, blank, row.budgetOre, row.actualOre],
      })),
    ),
    {
      ...{ part: say(locale, budget.sums), name: say(locale, budget.result), kind: '' },
      amounts: [
        ...[blank, blank, blank],
        view.result.result.budgetOre,
        view.result.empty ? null : view.result.result.actualOre,
      ],
    },
  ]
}

/** A year's money as a file for the accountant, amounts in kroner. Throws forbidden, and missing for another format. */
export async function fundingFile(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  scope: Scope,
  year: number,
  wanted: string,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const view = await fundingView(ctx, actor, scope, year, null)
  const format = FORMATS.find((one) => one === wanted)
  if (!format) throw missing()
  const text = (key: 'part' | 'name' | 'kind', header: string): TableColumn<Line> => ({
    ...{ key, header },
    value: (row) => row[key],
  })
  const heads = [words.applied, words.granted, words.received, budget.budget, budget.actual]
  const columns = [
    text('part', say(locale, budget.side)),
    text('name', say(locale, budget.category)),
    text('kind', say(locale, words.kind)),
    ...heads.map(
      (head, index): TableColumn<Line> => ({
        ...{ key: `amount${index}`, header: `${say(locale, head)} (kr)` },
        value: ({ amounts }) => {
          const ore = amounts[index]
          return ore === null || ore === undefined ? null : ore / 100
        },
      }),
    ),
  ]
  const bytes = await writeTable(linesOf(view, locale), columns, format)
  return { bytes, type: TABLE_TYPES[format], name: `okonomi-${scopeWords[scope].nb}-${year}.${format}` }
}
