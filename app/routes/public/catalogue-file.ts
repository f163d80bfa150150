import { errataPdf } from '#app/domains/catalogue/errata-pdf.server.ts'
import { publicPdf } from '#app/domains/catalogue/queries.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** The catalogue of a year as PDF; `?del=rettelser` gives its corrections on one sheet. */
export const loader = page('anyone', async ({ ctx, locale, params, url, request }) => {
  const year = yearIn(params)
  if (url.searchParams.get('del') === 'rettelser') {
    const { name, body } = await errataPdf(ctx, year, locale)
    return new Response(body, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${name}"`,
        'Cache-Control': 'public, max-age=60',
      },
    })
  }
  const { name, bytes, body, sha256 } = await publicPdf(ctx, year, locale)
  const headers = { ETag: `"${sha256.slice(0, 32)}"`, 'Cache-Control': 'public, max-age=300' }
  if (request.headers.get('If-None-Match') === headers.ETag) {
    await body.cancel()
    return new Response(null, { status: 304, headers })
  }
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes),
      'Content-Disposition': `inline; filename="${name}"`,
    },
  })
})
