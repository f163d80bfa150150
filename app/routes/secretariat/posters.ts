import { paperOf } from '#app/domains/rounds/poster.ts'
import { officePosters } from '#app/domains/rounds/posters.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'
import { missing } from '#app/kernel/fault.ts'

/** "alle", or a number. */
function wanted(asked: string | undefined): number | null {
  if (asked === 'alle') return null
  if (!/^\d{1,5}$/.test(asked ?? '')) throw missing()
  return Number(asked)
}

/** The posters for the doors, one or all. */
export const loader = page('secretariat', async ({ ctx, actor, params, url }) =>
  pdfFile(
    await officePosters(ctx, actor, yearIn(params), wanted(params.number), paperOf(url.searchParams.get('papir'))),
  ),
)
