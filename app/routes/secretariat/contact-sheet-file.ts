import { sheetChoice } from '#app/domains/art-round/protocol/contact-sheet.ts'
import { contactSheetFile } from '#app/domains/art-round/protocol/contact-sheets.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'

/** One file of contact sheets, made as it is fetched. */
export const loader = page('secretariat', async ({ ctx, actor, locale, params, url }) => {
  const asked = (name: string) => url.searchParams.get(name)
  const { name, body } = await contactSheetFile(ctx, actor, yearIn(params), {
    callId: asked('utlysning'),
    choice: sheetChoice(asked),
    part: Number(params.part),
    locale,
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
})
