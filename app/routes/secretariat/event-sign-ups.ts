import { signUpFile } from '#app/domains/programme/sign-up-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** Those who have signed up for an event, as CSV, JSON or XLSX. What people wrote is kept by no cache. */
export const loader = page('secretariat', async ({ ctx, actor, params }) => {
  const { name, type, bytes } = await signUpFile(ctx, actor, yearIn(params), params.slug ?? '', params.format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
