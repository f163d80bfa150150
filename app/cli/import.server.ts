import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { PLAN_COLUMNS, planRowIn } from '#app/domains/action-plan/file-columns.server.ts'
import { importApplications } from '#app/domains/art-round/application/commands/import-applications.server.ts'
import { APPLICATION_COLUMNS, applicationIn } from '#app/domains/art-round/application/file-columns.server.ts'
import { importScores } from '#app/domains/art-round/jury/commands/import-scores.server.ts'
import { SCORE_COLUMNS, scoreRowOf } from '#app/domains/art-round/jury/file-columns.server.ts'
import { settlePast } from '#app/domains/art-round/studio/settle-past.server.ts'
import { importHosts } from '#app/domains/hosting/board/commands/import-hosts.server.ts'
import { pastHostsIn } from '#app/domains/hosting/board/history-file.ts'
import { importMunicipalities } from '#app/domains/places/commands/import-municipalities.server.ts'
import { MUNICIPALITY_COLUMNS, municipalityColumn, municipalityIn } from '#app/domains/places/file-columns.server.ts'
import { municipalityFaults } from '#app/domains/places/rules.ts'
import { importSales } from '#app/domains/tallies/commands/import-sales.server.ts'
import { importVisits } from '#app/domains/tallies/commands/import-visits.server.ts'
import { SALE_COLUMNS, VISIT_COLUMNS } from '#app/domains/tallies/file-columns.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { tables } from '#app/i18n/tables.ts'
import { transfer } from '#app/i18n/transfer.ts'
import { say } from '#app/i18n/words.ts'
import { type Beside, Fault, invalid, invalidFields } from '#app/kernel/fault.ts'
import { type Context, contextOf, type House } from '#app/platform/context.server.ts'
import { rehearse } from '#app/platform/rehearsal.server.ts'
import { sayCsvFault } from '#app/platform/tables/csv-fault.ts'
import { type ColumnSpec, type CsvReading, type RowOf, readCsv } from '#app/platform/tables/read-csv.ts'
import { choice, year } from './arguments.ts'
import { operator } from './operator.ts'
import { type Does, type Outcome, WrongCall } from './outcome.ts'

const KINDS = [
  'applications',
  'scores',
  'visits',
  'sales',
  'municipalities',
  'hosts',
  'members',
  'action-plan',
] as const
type Kind = (typeof KINDS)[number]

interface Taken {
  added: number
  changed: number
  unchanged: number
  pictures?: number
  asOther?: readonly string[]
}

/** What an import needs to know besides the rows. */
interface Given {
  year: number
  /** The content of a file that lies beside the one that is read; null when there is none. */
  beside: (path: string) => Promise<Buffer | null>
}
interface Reading {
  faults: CsvReading<unknown>['faults']
  more: number
  lines: number[]
  take: (ctx: Context, given: Given) => Promise<Taken>
}

function reader<const C extends readonly ColumnSpec[]>(
  columns: C,
  take: (ctx: Context, rows: RowOf<C>[], given: Given) => Promise<Taken>,
): (bytes: Buffer) => Reading {
  return (bytes) => {
    const { rows, faults, more, lines } = readCsv(bytes, columns)
    return { faults, more, lines, take: (ctx, given) => take(ctx, rows, given) }
  }
}

const readers: Partial<Record<Kind, (bytes: Buffer) => Reading>> = {
  applications: reader(APPLICATION_COLUMNS, (ctx, rows, given) =>
    importApplications(ctx, operator, given.year, rows.map(applicationIn), given.beside, (tx) =>
      settlePast(ctx, operator, tx, given.year),
    ),
  ),
  scores: reader(SCORE_COLUMNS, (ctx, rows, given) => importScores(ctx, operator, given.year, rows.map(scoreRowOf))),
  visits: reader(VISIT_COLUMNS, (ctx, rows, given) => importVisits(ctx, operator, given.year, rows)),
  sales: reader(SALE_COLUMNS, (ctx, rows, given) =>
    importSales(
      ctx,
      operator,
      given.year,
      rows.map(({ amount_nok: amountOre, ...row }) => ({ ...row, amountOre })),
    ),
  ),
  hosts: readHosts,
  'action-plan': reader(PLAN_COLUMNS, (ctx, rows, given) => importPlan(ctx, operator, given.year, rows.map(planRowIn))),
  municipalities: reader(MUNICIPALITY_COLUMNS, async (ctx, cells) => {
    const rows = cells.map(municipalityIn)
    const [first, ...others] = municipalityFaults(rows).map(({ row, field, key, facts }) => ({
      field: `rows.${row}.${municipalityColumn(field)}`,
      key,
      ...(facts ? { facts } : {}),
    }))
    if (first) throw invalidFields([first, ...others])
    return importMunicipalities(ctx, operator, rows)
  }),
}

/** Hosts come as JSON, whose rows have no lines. */
function readHosts(bytes: Buffer): Reading {
  const past = pastHostsIn(bytes.toString('utf8'))
  if (!past) throw invalid('hostingBoard.noHistoryFile')
  const take = async (ctx: Context) => ({ ...(await importHosts(ctx, operator, past)), changed: 0 })
  return { faults: [], more: 0, lines: [], take }
}

/** Kinds whose files tell of all years. */
const OF_ALL_YEARS: readonly Kind[] = ['municipalities', 'hosts']

interface Options {
  edition?: number
  dryRun?: boolean
}

/** import <kind> <file> --edition <year> [--dry-run] */
export function importCommands(program: Command, does: Does): void {
  program
    .command('import <kind> <file>')
    .description(`${KINDS.join(' ')}: all rows or none, each fault with line and column`)
    .option('--edition <year>', 'the edition that the rows belong to', year)
    .option('--dry-run', 'says what would happen, and changes nothing')
    .action((word: string, file: string, options: Options) => {
      const kind = choice('kind', KINDS, word)
      does((house) => bringIn(house, kind, file, options))
    })
}

async function bringIn(house: House, kind: Kind, file: string, { edition, dryRun }: Options): Promise<Outcome> {
  const read = readers[kind]
  if (!read) throw new WrongCall(say('nb', transfer.notInThisPart, { kind }))
  if (edition === undefined && !OF_ALL_YEARS.includes(kind))
    throw new WrongCall(`import ${kind} needs --edition <year>`)
  const bytes = await readFile(file).catch(() => {
    throw invalid('transfer.noFile', { file })
  })
  const reading = read(bytes)
  if (reading.faults.length > 0)
    return refusedFile(
      reading.faults.map((fault) => sayCsvFault(fault, 'nb')),
      reading.more,
    )
  const given: Given = { year: edition ?? 0, beside: (name) => readBeside(file, name) }
  const ctx = contextOf(house, new Date(), null)
  try {
    const taken = dryRun ? await rehearse(ctx, (c) => reading.take(c, given)) : await reading.take(ctx, given)
    return outcomeOf(kind, taken, dryRun ?? false)
  } catch (error) {
    if (!(error instanceof Fault) || error.beside.length === 0) throw error
    return refusedFile(
      error.beside.map((one) => sayRowFault(one, reading.lines)),
      0,
    )
  }
}

function outcomeOf(kind: Kind, { asOther = [], ...taken }: Taken, dryRun: boolean): Outcome {
  const { added, changed, unchanged, pictures } = taken
  const seen = [`${added} added`, `${changed} changed`, `${unchanged} unchanged`]
  if (pictures) seen.push(`${pictures} pictures`)
  return {
    line: `${kind}: ${seen.join(', ')}${dryRun ? ' (dry run, nothing is written)' : ''}`,
    facts: { kind, dryRun, ...taken },
    ...(asOther.length > 0 ? { remarks: [`discipline counted as other: ${[...new Set(asOther)].join(', ')}`] } : {}),
  }
}

function refusedFile(faults: string[], more: number): Outcome {
  const line = say('nb', transfer.refusedFile, { count: faults.length + more })
  return { refused: true, remarks: faults, line, facts: { refused: true, faults, more } }
}

/** "Linje 12, kolonne «lat»: …" for a fault that was found when the rows were held against what is known. */
function sayRowFault({ field, key, facts }: Beside, lines: readonly number[]): string {
  const [, row = '', column = ''] = /^rows\.(\d+)\.(.+)$/.exec(field) ?? []
  const line = lines[Number(row)]
  const what = sentence('nb', key, facts)
  return line === undefined ? what : say('nb', tables.atCell, { line, column, what })
}

/** A file beside another one, or in a folder beside it; null when it is not there, or lies outside. */
async function readBeside(file: string, name: string): Promise<Buffer | null> {
  try {
    const folder = await realpath(path.dirname(path.resolve(file)))
    const wanted = await realpath(path.resolve(folder, name))
    return wanted.startsWith(folder + path.sep) ? await readFile(wanted) : null
  } catch {
    return null
  }
}
