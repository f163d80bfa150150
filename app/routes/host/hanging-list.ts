import { hangingListFile } from '#app/domains/exhibition/hanging/list-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** The works by room and wall, as PDF, CSV or XLSX. */
export const loader = page(['host', 'secretariat'], async ({ ctx, actor, locale, params }) => {
  const { bytes, type, name } = await hangingListFile(ctx, actor, locale, yearIn(params), params.format ?? '')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
