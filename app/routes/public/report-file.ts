import { publicFile } from '#app/domains/reports/files.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** A published report as a file. */
export const loader = page('anyone', async ({ ctx, locale, params, url }) => {
  const revision = url.searchParams.get('utgave')
  const { name, type, body } = await publicFile(ctx, yearIn(params), params.format ?? '', revision, locale)
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `inline; filename="${name}"` },
  })
})
