import { stageDrawing, stagePaper } from '#app/domains/orchestra/seating/stage.server.ts'
import { page } from '#app/http/page.server.ts'
import { pdfFile } from '#app/http/pdf-file.server.ts'
import { missing } from '#app/kernel/fault.ts'

/** Who sits where on the stage, as a drawing or on paper; never kept on the way, since it names children. */
export const loader = page('signed-in', async ({ ctx, actor, params, locale, url: { searchParams } }) => {
  const look = {
    ensembleId: searchParams.get('orkester') ?? '',
    date: searchParams.get('dag'),
    from: searchParams.get('fra') === 'sal' ? ('audience' as const) : ('conductor' as const),
  }
  const id = params.id ?? ''
  if (params.format === 'pdf') {
    const paper = searchParams.get('ark') === 'a3' ? ('a3' as const) : ('a4' as const)
    return pdfFile(await stagePaper(ctx, actor, id, { ...look, paper }, locale))
  }
  if (params.format !== 'svg') throw missing()
  return new Response(await stageDrawing(ctx, actor, id, look, locale), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
})
