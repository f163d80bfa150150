import { isKeptYear } from '#app/domains/funding/funding.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { ReportDocument } from '#app/platform/pdf/report-document.ts'
import { tableOf } from '#app/platform/tables/table-of.ts'
import { TABLE_TYPES, writeTable } from '#app/platform/tables/write-table.server.ts'
import { PLAN_COLUMNS, planCellsOf } from './file-columns.server.ts'
import type { Measure } from './plan.ts'
import { mayKeepPlan } from './policy.ts'
import { sayOwner } from './queries.server.ts'
import { countStatuses, statusNow } from './rules.ts'
import { listPlan } from './store.server.ts'

/** The plan as a document: how many are done, and a table a measure. */
export function planDocument(
  year: number,
  plan: readonly Measure[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): ReportDocument {
  const columns = [words.activity, words.owner, words.when, words.status].map((text, index) => ({
    ...{ label: say(locale, text), align: 'left' as const },
    share: index === 0 ? 1.7 : 1,
  }))
  const activities = plan.reduce((sum, measure) => sum + measure.activities.length, 0)
  return {
    lang: locale,
    title: say(locale, words.titleOf, { year }),
    subtitle: say(locale, words.subtitle),
    lede: say(locale, words.countOf, { activities, done: countStatuses(plan).done }),
    sections: plan.map((measure) => ({
      heading: measure.title,
      table: {
        columns,
        rows: measure.activities.map((activity) => {
          const { title, quarters, statuses } = activity
          const status = statusNow(statuses)
          return [
            title,
            sayOwner(activity, names),
            say(locale, words.quartersAre, { quarters }),
            status ? say(locale, words.statusIs, { status }) : say(locale, words.unsaid),
          ]
        }),
      },
    })),
    footer: say(locale, words.footer),
  }
}

const ownersOf = (ctx: Context, plan: readonly Measure[]) =>
  namesOf(
    ctx.db,
    plan.flatMap(({ activities }) => activities.flatMap(({ ownerId }) => ownerId ?? [])),
  )

/** A year's plan as a file. Throws forbidden, missing for another format, and conflict when a PDF cannot be made now. */
export async function planFile(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  year: number,
  wanted: string,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  if (!mayKeepPlan(actor)) throw forbidden()
  if (!isKeptYear(year, civilDateOf(ctx.now))) throw missing()
  const plan = await listPlan(ctx.db, [year])
  const name = `handlingsplan-${year}.${wanted}`
  if (wanted === 'csv' || wanted === 'xlsx')
    return {
      bytes: await writeTable(planCellsOf(plan), tableOf(PLAN_COLUMNS), wanted),
      type: TABLE_TYPES[wanted],
      name,
    }
  if (wanted !== 'pdf') throw missing()
  try {
    const bytes = await renderPdf('report', planDocument(year, plan, await ownersOf(ctx, plan), locale), {
      log: ctx.log,
    })
    return { bytes, type: 'application/pdf', name }
  } catch (error) {
    if (error instanceof PdfFailed) throw conflict('reports.pdfBusy')
    throw error
  }
}
