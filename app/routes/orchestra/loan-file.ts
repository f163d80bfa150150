import { agreementPdf } from '#app/domains/orchestra/instrument/agreement-pdf.server.ts'
import { page } from '#app/http/page.server.ts'

/** A signed loan agreement, to keep. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const pdf = await agreementPdf(ctx, actor, locale, params.id ?? '')
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="laneavtale.pdf"',
      'Cache-Control': 'private, no-store',
    },
  })
})
