import { scopeOfPath } from '#app/domains/funding/funding.ts'
import { fundingFile } from '#app/domains/funding/funding-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { missing } from '#app/kernel/fault.ts'

/** A year's money, as a file for the accountant. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params }) => {
  const scope = scopeOfPath(params.scope ?? '')
  if (!scope) throw missing()
  const { bytes, type, name } = await fundingFile(ctx, actor, locale, scope, yearIn(params), params.format ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
