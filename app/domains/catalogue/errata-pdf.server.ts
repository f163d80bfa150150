/** The corrections on one sheet, to lay beside the paper. */
import { catalogue as words } from '#app/i18n/catalogue.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { osloDate, sayFullDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { ReportDocument } from '#app/platform/pdf/report-document.ts'
import { errataView } from './queries.server.ts'
import { siteOf } from './rules.ts'

/** Throws missing before a release and when there is nothing to correct, conflict when too many are being made. */
export async function errataPdf(
  ctx: Context,
  year: number,
  locale: Locale,
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const { release, errata } = await errataView(ctx, year)
  if (errata.length === 0) throw missing()
  const document: ReportDocument = {
    lang: locale,
    title: say(locale, words.errataOf, { year }),
    lede: say(locale, words.errataLede, { when: sayFullDate(osloDate(release.releasedAt), locale) }),
    sections: [
      {
        heading: say(locale, words.errata),
        table: {
          columns: [
            { label: say(locale, words.numberOf), align: 'left', share: 0.18 },
            { label: say(locale, words.errata), align: 'left', share: 1 },
          ],
          rows: errata.map(({ number, text }) => [number ?? say(locale, words.theWhole), text[locale]]),
        },
      },
    ],
    footer: `Kunst rett vest ${year}, ${siteOf(ctx.settings.publicUrl)}`,
  }
  try {
    const body = new Uint8Array(await renderPdf('report', document, { log: ctx.log }))
    return { name: `kunst-rett-vest-${year}-${locale === 'nb' ? 'rettelser' : 'corrections'}.pdf`, body }
  } catch (error) {
    if (error instanceof PdfFailed) throw conflict('catalogue.pdfBusy')
    throw error
  }
}
