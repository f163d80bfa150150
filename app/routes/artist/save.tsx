import { formState } from '#app/domains/art-round/application/artist-screens.server.ts'
import { arrangeWorks } from '#app/domains/art-round/application/commands/arrange-works.server.ts'
import { saveApplication } from '#app/domains/art-round/application/commands/save-application.server.ts'
import { saveInput } from '#app/domains/art-round/application/input.ts'
import { sentenceOfMessage } from '#app/http/zod-words.server.ts'
import { invalid } from '#app/kernel/fault.ts'
import { answer } from './door.server.ts'

/** Far more than all texts of an application. */
const MOST_BYTES = 500_000

/** What the form sends by itself: the fields that changed, and a deed with the works. 409 when fields collide, 422 when some cannot be kept; the rest is saved either way. */
export const action = answer(async ({ ctx, actor, locale, params, request }) => {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
    throw invalid('faults.tooLong', { most: MOST_BYTES })
  const read = saveInput.safeParse(await request.json().catch(() => null))
  if (!read.success) throw invalid('application.badRequest')
  const callId = params.callId ?? ''
  const { changes, deed } = read.data
  const outcome = await saveApplication(ctx, actor, locale, callId, changes)
  if (deed) await arrangeWorks(ctx, actor, locale, callId, deed)
  const refused = Object.fromEntries(
    Object.entries(outcome.refused).map(([field, message]) => [field, sentenceOfMessage(message, locale) ?? message]),
  )
  const status = outcome.conflicts.length > 0 ? 409 : Object.keys(refused).length > 0 ? 422 : 200
  return Response.json(
    { state: await formState(ctx, actor, callId), conflicts: outcome.conflicts, refused },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
})
