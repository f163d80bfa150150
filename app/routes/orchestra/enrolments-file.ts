import { enrolmentsFile } from '#app/domains/orchestra/enrolment/file.server.ts'
import { filterIn } from '#app/domains/orchestra/enrolment/input.ts'
import { page } from '#app/http/page.server.ts'

/** The list that the page's own search gives, as a file: `?format=csv|json|xlsx`, and `foresatte=ja` for their e-mail. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params, url }) => {
  const { bytes, type, name } = await enrolmentsFile(ctx, actor, locale, {
    term: params.term ?? '',
    filter: filterIn(url.searchParams),
    format: url.searchParams.get('format'),
    contacts: url.searchParams.get('foresatte') === 'ja',
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
