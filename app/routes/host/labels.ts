import { labelsFile } from '#app/domains/exhibition/hanging/labels-file.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** The labels as PDF: "rom" in the address narrows them to a room, "mal" puts the size on them. */
export const loader = page(['host', 'secretariat'], async ({ ctx, actor, locale, params, url: { searchParams } }) => {
  const { bytes, type, name } = await labelsFile(ctx, actor, locale, yearIn(params), {
    ...{ format: params.format ?? '', roomId: searchParams.get('rom') || null, size: searchParams.has('mal') },
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
