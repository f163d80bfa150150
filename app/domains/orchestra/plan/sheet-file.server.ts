import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { slugOf } from '#app/kernel/names.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { DaySheetsDocument } from '#app/platform/pdf/day-sheets-document.ts'
import { PdfFailed, renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { sheetDocument } from './sheet-document.ts'
import { type AroundSheets, sheetsView } from './sheets.server.ts'

/**
 * Door sheets or coach sheets as one PDF. Throws missing for another kind, for who has no part in the seminar, and where
 * there is nothing to print; conflict when too many are being made.
 */
export async function sheetFile(
  ctx: Context,
  actor: Actor | null,
  id: string,
  kind: string,
  around: AroundSheets & { locale: Locale },
): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const view = await sheetsView(ctx, actor, id, kind, around)
  if ((view.kind !== 'rooms' && view.kind !== 'coaches') || view.sheets.length === 0) throw missing()
  const document: DaySheetsDocument = sheetDocument(view, around.locale)
  try {
    const body = new Uint8Array(await renderPdf('day-sheets', document, { log: ctx.log }))
    return { name: `${slugOf(document.title) || kind}.pdf`, body }
  } catch (error) {
    if (error instanceof PdfFailed) throw conflict('orchestraPlan.pdfBusy')
    throw error
  }
}
