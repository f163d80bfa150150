import { ownDataJson, ownDataZip } from '#app/domains/desk/own-data-file.server.ts'
import { page } from '#app/http/page.server.ts'
import { statusOf } from '#app/http/refuse.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault, missing } from '#app/kernel/fault.ts'

/** What a person wrote is shown by no browser as a page, and kept by no cache. */
const HEADERS = { 'Cache-Control': 'no-store' }

/** Everything that is held about who asks, to keep: `json`, or `zip` with the pictures. A refusal is plain text. */
export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  try {
    if (params.format !== 'json' && params.format !== 'zip') throw missing()
    const { body, type, name } = await (params.format === 'json' ? ownDataJson(ctx, actor) : ownDataZip(ctx, actor))
    const disposition = `attachment; filename="${name}"`
    return new Response(body, { headers: { ...HEADERS, 'Content-Type': type, 'Content-Disposition': disposition } })
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }
    return new Response(sentence(locale, error.key, error.facts), { status: statusOf(error), headers })
  }
})
