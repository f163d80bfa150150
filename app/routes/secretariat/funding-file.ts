import { fundingFile } from '#app/domains/funding/funding-file.server.ts'
import { meantBy } from '#app/http/meant-by.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** A year's money, as a file for the accountant. */
export const loader = page('secretariat', async (asked) => {
  const { ctx, actor, locale, params } = asked
  const scope = meantBy(asked, 'fundingFile', 'scope')
  const { bytes, type, name } = await fundingFile(ctx, actor, locale, scope, yearIn(params), params.format ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
