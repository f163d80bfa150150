import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { pictureOriginals } from '#app/domains/art-round/application/file-pictures.server.ts'
import { exportTable } from '#app/domains/reports/export-table.server.ts'
import { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, type ExportKind } from '#app/domains/reports/exports.ts'
import { transfer } from '#app/i18n/transfer.ts'
import { say } from '#app/i18n/words.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { choice, year } from './arguments.ts'
import { operator } from './operator.ts'
import { type Does, type Outcome, WrongCall } from './outcome.ts'

/** Kinds of parts of the product that are not built yet. */
const LATER = ['members', 'frifond', 'attendance-grant'] as const
const isLater = (kind: string): kind is (typeof LATER)[number] => LATER.some((later) => later === kind)

interface Options {
  edition?: number
  format: ExportFormat
  out?: string
  pictures?: string
}

/** export <kind> --edition <year> [--format csv|json|xlsx] */
export function exportCommands(program: Command, does: Does): void {
  program
    .command('export <kind>')
    .description([...EXPORT_KINDS, ...LATER].join(' '))
    .option('--edition <year>', 'the edition', year)
    .option(
      '--format <format>',
      EXPORT_FORMATS.join('|'),
      (text: string) => choice('format', EXPORT_FORMATS, text),
      'csv',
    )
    .option('--out <file>', 'a file in place of standard output')
    .option('--pictures <folder>', 'with applications: the pictures that the file names, for an import elsewhere')
    .action((word: string, options: Options) => {
      const kind = choice('kind', [...EXPORT_KINDS, ...LATER], word)
      does((house) => takeOut(house, kind, options))
    })
}

async function takeOut(
  house: House,
  kind: ExportKind | (typeof LATER)[number],
  { edition, format, out, pictures }: Options,
): Promise<Outcome> {
  if (isLater(kind)) throw new WrongCall(say('nb', transfer.notInThisPart, { kind }))
  if (edition === undefined && kind !== 'municipalities') throw new WrongCall(`export ${kind} needs --edition <year>`)
  if (pictures && kind !== 'applications') throw new WrongCall('--pictures belongs to export applications')
  const ctx = contextOf(house, new Date(), null)
  const made = await exportTable(ctx, operator, edition ?? 0, kind, format)
  let written = 0
  if (pictures) {
    await mkdir(pictures, { recursive: true })
    for await (const { name, content } of pictureOriginals(ctx, operator, edition ?? 0)) {
      await writeFile(path.join(pictures, name), content)
      written++
    }
  }
  const line = `${kind}: ${made.rows} rows${pictures ? `, ${written} pictures` : ''}`
  if (!out) return { line, bytes: made.bytes }
  await writeFile(out, made.bytes)
  return { line: `${line} in ${out}`, facts: { kind, rows: made.rows, pictures: written, file: out } }
}
