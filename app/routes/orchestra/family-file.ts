import { FAMILY_FORMATS, familyFile } from '#app/domains/orchestra/account/family-file.server.ts'
import { to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { Fault, missing } from '#app/kernel/fault.ts'
import { withQuery } from '#app/kernel/page.ts'

/**
 * Everything that is held about a family, to keep: `json`, or `zip` with agreements and pictures. Without a sign-in of a moment ago it leads to the page that asks for a
 * code. Shown by no browser as a page, and kept by no cache.
 */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const format = FAMILY_FORMATS.find((known) => known === params.format)
  if (!format) throw missing()
  try {
    const { name, type, body } = await familyFile(ctx, actor, locale, format)
    return new Response(body, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  } catch (error) {
    if (error instanceof Fault && error.key === 'orchestraHealth.codeWhy')
      return to(`${withQuery(addressIn(locale, 'family'), '', { kode: 'fil' })}#uttak`)
    throw error
  }
})
