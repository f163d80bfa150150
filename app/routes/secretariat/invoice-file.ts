import { invoiceFile } from '#app/domains/funding/invoice-pdf.server.ts'
import { page } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'

/** An invoice on paper. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params }) =>
  pdfFile(await invoiceFile(ctx, actor, params.id ?? '', params.format ?? '', locale)),
)
