import { protocolFile } from '#app/domains/art-round/protocol/screens.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** One revision of the jury's protocol, as JSON or PDF. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => {
  const { name, type, body } = await protocolFile(ctx, actor, yearIn(params), {
    callId: url.searchParams.get('utlysning'),
    number: Number(params.number),
    format: params.format ?? '',
    locale,
  })
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
