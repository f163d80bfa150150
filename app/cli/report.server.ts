import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { reportPdf } from '#app/domains/reports/files.server.ts'
import { annualFigures } from '#app/domains/reports/queries.server.ts'
import { sayReport } from '#app/domains/reports/say-report.ts'
import { figuresFile } from '#app/domains/reports/snapshot.ts'
import { LOCALES } from '#app/i18n/words.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { StandaloneReport } from '#app/ui/reports/standalone-report.tsx'
import { choice, year } from './arguments.ts'
import type { Does } from './outcome.ts'

const FORMATS = ['json', 'pdf', 'html'] as const

interface ReportOptions {
  format: string
  lang: string
  out?: string
}

/** report <year>: the annual report as it is now, on standard output or in a file. */
export function reportCommands(program: Command, does: Does): void {
  program
    .command('report')
    .argument('<year>', 'an edition', year)
    .option('--format <format>', FORMATS.join(', '), 'json')
    .option('--lang <language>', LOCALES.join(', '), 'nb')
    .option('--out <file>', 'a file in place of standard output')
    .description('the annual report of an edition')
    .action((of: number, { format, lang, out }: ReportOptions) => {
      const wanted = choice('format', FORMATS, format)
      const locale = choice('lang', LOCALES, lang)
      does(async (house) => {
        const ctx = contextOf(house, new Date(), null)
        const snapshot = await annualFigures(ctx.db, of)
        const report = sayReport(snapshot, locale, { state: 'draft', at: ctx.now })
        const html = () => `<!doctype html>\n${renderToStaticMarkup(createElement(StandaloneReport, { report }))}\n`
        const bytes =
          wanted === 'json' ? figuresFile(snapshot) : wanted === 'pdf' ? await reportPdf(ctx, report) : html()
        if (!out) return { line: `report ${of}`, bytes }
        await writeFile(out, bytes)
        return { line: `report ${of} written to ${out}`, facts: { year: of, format: wanted, file: out } }
      })
    })
}
