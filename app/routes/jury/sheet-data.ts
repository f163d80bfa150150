import type { LoaderFunctionArgs } from '@remix-run/node'
import { MOST_SHEETS, sheetsFrom } from '#app/domains/art-round/jury/sheets.server.ts'
import { passGate } from '#app/http/gate.server.ts'
import { yearIn } from '#app/http/page.server.ts'
import { statusOf } from '#app/http/refuse.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { jury } from '#app/i18n/jury.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { say } from '#app/i18n/words.ts'
import { Fault } from '#app/kernel/fault.ts'
import { ROUND } from '#app/ui/jury/told.ts'

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * The sheets from a place in the juror's order on, for the program of the sheet: `?antall=` of them, one when nothing is
 * said. 401 when nobody is signed in, 403 and 404 as the page, each with its sentence.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const visit = await visitOf(request, context)
  try {
    if (!visit.actor) return answer({ sentence: say(visit.locale, jury.signedOut) }, 401)
    const actor = passGate(['juror', 'chair'], visit, true)
    const count = Number(visit.url.searchParams.get('antall') ?? 1)
    const few = Number.isInteger(count) ? Math.min(Math.max(count, 1), MOST_SHEETS) : 1
    const year = yearIn(params as Record<string, string>)
    return answer(await sheetsFrom(visit.ctx, actor, year, params.number ?? '', few, visit.url.searchParams.get(ROUND)))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return answer({ sentence: sentence(visit.locale, error.key, error.facts) }, statusOf(error))
  }
}
