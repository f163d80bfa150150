import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '#app/domains/people/person.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { say } from '#app/i18n/words.ts'
import { Fault } from '#app/kernel/fault.ts'
import { statusOf } from './refuse.server.ts'
import { type Visit, visitOf } from './visit.server.ts'

export interface DoorArgs extends Omit<Visit, 'actor'> {
  actor: Actor
  params: Record<string, string>
  request: Request
}

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * A door for a program on a page: what `work` gives as JSON that nobody keeps, or 401 with a sentence when nobody is
 * signed in, or the status of a fault with its sentence.
 */
export async function jsonDoor(
  { request, params, context }: LoaderFunctionArgs,
  signedOut: { nb: string; en: string },
  work: (args: DoorArgs) => Promise<unknown>,
): Promise<Response> {
  const visit = await visitOf(request, context)
  const { actor } = visit
  if (!actor) return answer({ sentence: say(visit.locale, signedOut) }, 401)
  try {
    return answer(await work({ ...visit, actor, params: params as Record<string, string>, request }))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return answer({ sentence: sentence(visit.locale, error.key, error.facts) }, statusOf(error))
  }
}
