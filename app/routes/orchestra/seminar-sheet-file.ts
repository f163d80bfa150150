import { sheetFile } from '#app/domains/orchestra/plan/sheet-file.server.ts'
import { page } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'
import { aroundPlan } from './around-plan.server.ts'

/** Door sheets or coach sheets as PDF, made as they are fetched. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) =>
  pdfFile(await sheetFile(ctx, actor, params.id ?? '', params.kind ?? '', { ...aroundPlan, locale })),
)
