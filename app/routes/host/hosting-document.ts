import { documentFile } from '#app/domains/hosting/pipeline/document-file.server.ts'
import { page } from '#app/http/page.server.ts'

/** A document of a hosting, to be saved and never shown. */
export const loader = page(['host', 'contact', 'secretariat'], async ({ ctx, actor, params }) => {
  const { bytes, headers } = await documentFile(ctx, actor, params.id ?? '')
  return new Response(bytes, { headers })
})
