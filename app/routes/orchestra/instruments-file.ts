import { valuesFile } from '#app/domains/orchestra/instrument/values-file.server.ts'
import { page } from '#app/http/page.server.ts'

/** The list of values for the insurance, as a file. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const { bytes, type, name } = await valuesFile(ctx, actor, locale, params.format ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
