import { receiptPdf } from '#app/domains/exhibition/receipt/receipt-pdf.server.ts'
import { page } from '#app/http/page.server.ts'

/** A receipt for a work, to keep: for the artist, and for those who work at the exhibition. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const pdf = await receiptPdf(ctx, actor, locale, params.id ?? '')
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="kvittering.pdf"',
      'Cache-Control': 'private, no-store',
    },
  })
})
