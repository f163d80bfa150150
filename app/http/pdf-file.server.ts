/** A PDF that is made as it is fetched: shown in the browser, saved under its name, and kept by nobody on the way. */
export const pdfFile = ({ name, body }: { name: string; body: Uint8Array<ArrayBuffer> }): Response =>
  new Response(body, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
