import { draftFile } from '#app/domains/reports/files.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** The figures as they are now, as a file. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params }) => {
  const { name, type, body } = await draftFile(ctx, actor, yearIn(params), params.format ?? '', locale)
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
})
