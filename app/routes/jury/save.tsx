import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { saveAssessment } from '#app/domains/art-round/jury/commands/save-assessment.server.ts'
import { MOST_NOTE } from '#app/domains/art-round/jury/input.ts'
import { passGate } from '#app/http/gate.server.ts'
import { yearIn } from '#app/http/page.server.ts'
import { statusOf } from '#app/http/refuse.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { jury } from '#app/i18n/jury.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { say } from '#app/i18n/words.ts'
import { Fault, invalid } from '#app/kernel/fault.ts'
import { prose } from '#app/kernel/shapes.ts'

/** Far more than a sheet's answers. */
const MOST_BYTES = 50_000

const saveShape = z.object({
  sheet: z.string().max(40),
  version: z.number().int().min(0),
  scores: z.record(z.string().max(40), z.number().int()),
  pick: z.number().int().min(1).nullable(),
  note: prose(MOST_NOTE),
  /** A page of an earlier version says nothing of it. */
  bookmarked: z.boolean().optional(),
})

const answer = (body: unknown, status: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * What the sheet saves by itself. 200 with what is stored; 409 with what another window has stored; 401 when nobody is
 * signed in any more, so that the answers wait for the next time; else the sentence.
 */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const visit = await visitOf(request, context)
  try {
    if (!visit.actor) return answer({ sentence: say(visit.locale, jury.signedOut) }, 401)
    const actor = passGate(['juror', 'chair'], visit, false)
    if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
      throw invalid('faults.tooLong', { most: MOST_BYTES })
    const read = saveShape.safeParse(await request.json().catch(() => null))
    if (!read.success) throw invalid('faults.unknownField')
    const outcome = await saveAssessment(visit.ctx, actor, yearIn(params as Record<string, string>), read.data)
    return answer({ answers: outcome.answers }, outcome.saved ? 200 : 409)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return answer({ sentence: sentence(visit.locale, error.key, error.facts) }, statusOf(error))
  }
}
