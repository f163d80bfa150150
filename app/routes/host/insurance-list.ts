import { insuranceFile } from '#app/domains/exhibition/overview/insurance-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** What the works are insured for, as CSV, XLSX or PDF; "dag" and "kl" in the address narrow it to a moment. */
export const loader = page(['host', 'secretariat'], async ({ ctx, actor, locale, params, url }) => {
  const asked = { date: url.searchParams.get('dag'), time: url.searchParams.get('kl') }
  const file = { format: params.format ?? '', ...asked }
  const { bytes, type, name } = await insuranceFile(ctx, actor, locale, yearIn(params), file)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${type === 'application/pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
