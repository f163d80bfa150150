import { reportFile } from '#app/domains/orchestra/account/report-files.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** A frozen report, or the members by municipality, in the columns that are asked for. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params, url }) => {
  const { bytes, type, name } = await reportFile(ctx, actor, locale, {
    ...{ year: yearIn(params), kind: params.kind ?? '', format: params.format ?? '' },
    id: url.searchParams.get('id') ?? '',
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
