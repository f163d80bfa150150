import { planFile } from '#app/domains/action-plan/plan-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** A year's action plan, as a file. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params }) => {
  const { bytes, type, name } = await planFile(ctx, actor, locale, yearIn(params), params.format ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
