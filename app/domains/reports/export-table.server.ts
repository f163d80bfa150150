import { PLAN_COLUMNS } from '#app/domains/action-plan/file-columns.server.ts'
import { planCells } from '#app/domains/action-plan/queries.server.ts'
import { columnsFor } from '#app/domains/art-round/application/file-columns.server.ts'
import { applicationCells } from '#app/domains/art-round/application/file-rows.server.ts'
import { SCORE_COLUMNS, scoreCells } from '#app/domains/art-round/jury/file-columns.server.ts'
import {
  duels,
  type FileTable,
  rankingByJuror,
  recusals,
  sealedScores,
  talkChanges,
} from '#app/domains/art-round/protocol/file-rows.server.ts'
import {
  ACCEPTED_TABLE,
  acceptedRows,
  RANKING_TABLE,
  rankingRows,
} from '#app/domains/art-round/selection/file-rows.server.ts'
import {
  CATALOGUE_TABLE,
  catalogueRows,
  EXHIBITION_TABLE,
  exhibitionRows,
} from '#app/domains/art-round/studio/file-rows.server.ts'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { MUNICIPALITY_COLUMNS, municipalityCells } from '#app/domains/places/file-columns.server.ts'
import { SALE_COLUMNS, saleCells, VISIT_COLUMNS, visitCells } from '#app/domains/tallies/file-columns.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tableOf } from '#app/platform/tables/table-of.ts'
import { TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import type { Export, ExportFormat, ExportKind } from './exports.ts'

type Maker = (
  ctx: Context,
  actor: Actor | null,
  year: number,
  format: ExportFormat,
) => Promise<Pick<Export, 'bytes' | 'rows'>>

/** The rows are asked of their own domain, with its policy; here they only become a file. */
const made =
  <Row>(
    columns: readonly TableColumn<Row>[],
    rowsOf: (ctx: Context, actor: Actor | null, year: number) => Promise<Row[]>,
  ): Maker =>
  async (ctx, actor, year, format) => {
    const rows = await rowsOf(ctx, actor, year)
    return { bytes: await writeTable(rows, columns, format), rows: rows.length }
  }

/** The same where the columns follow from the rows. */
const laidOut =
  (tableFor: (ctx: Context, actor: Actor | null, year: number) => Promise<FileTable>): Maker =>
  async (ctx, actor, year, format) => {
    const { rows, columns } = await tableFor(ctx, actor, year)
    return { bytes: await writeTable(rows, columns, format), rows: rows.length }
  }

const makers: Record<ExportKind, Maker> = {
  applications: async (ctx, actor, year, format) => {
    const rows = await applicationCells(ctx, actor, year)
    return { bytes: await writeTable(rows, tableOf(columnsFor(rows)), format), rows: rows.length }
  },
  scores: made(tableOf(SCORE_COLUMNS), scoreCells),
  visits: made(tableOf(VISIT_COLUMNS), visitCells),
  sales: made(tableOf(SALE_COLUMNS), saleCells),
  municipalities: made(tableOf(MUNICIPALITY_COLUMNS), async (ctx, actor) => {
    if (!isSecretariat(actor)) throw forbidden()
    return municipalityCells(ctx.db)
  }),
  accepted: made(ACCEPTED_TABLE, acceptedRows),
  ranking: made(RANKING_TABLE, rankingRows),
  'ranking-by-juror': laidOut(rankingByJuror),
  'sealed-scores': laidOut(sealedScores),
  'talk-changes': laidOut(talkChanges),
  duels: laidOut(duels),
  recusals: laidOut(recusals),
  catalogue: made(CATALOGUE_TABLE, catalogueRows),
  'action-plan': made(tableOf(PLAN_COLUMNS), planCells),
  'exhibition-list': made(EXHIBITION_TABLE, exhibitionRows),
}

/**
 * One kind of rows of an edition as a file; what is imported comes out with the columns that the import reads. Throws
 * missing without the edition, forbidden by the policy of the rows, conflict for scores and ranking before all have sealed.
 */
export async function exportTable(
  ctx: Context,
  actor: Actor | null,
  year: number,
  kind: ExportKind,
  format: ExportFormat,
): Promise<Export> {
  const made = await makers[kind](ctx, actor, year, format)
  return { ...made, type: TABLE_TYPES[format], name: `${kind}-${year}.${format}` }
}
