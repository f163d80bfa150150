import { concertSheet } from '#app/domains/orchestra/concert/sheet.server.ts'
import { page } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'

/** The programme sheet on paper, in the language of the address. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) =>
  pdfFile(await concertSheet(ctx, actor, params.id ?? '', locale)),
)
