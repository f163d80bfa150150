import type { ActionFunctionArgs } from '@remix-run/node'
import type { Actor } from '#app/domains/people/person.ts'
import { statusOf } from '#app/http/refuse.server.ts'
import { type Visit, visitOf } from '#app/http/visit.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'

export interface AnswerArgs extends Omit<Visit, 'actor'> {
  actor: Actor
  params: Record<string, string>
  request: Request
}

/**
 * An action that a program of the page calls, for those who are signed in: the answer is JSON, and so is a refusal,
 * as `{ sentence }` with its status. 401 says that the session is over.
 */
export function answer(act: (args: AnswerArgs) => Promise<Response>) {
  return async ({ request, params, context }: ActionFunctionArgs): Promise<Response> => {
    const { actor, ...visit } = await visitOf(request, context)
    const headers = { 'Cache-Control': 'no-store' }
    if (!actor)
      return Response.json({ sentence: sentence(visit.locale, 'application.signInAgain') }, { status: 401, headers })
    try {
      return await act({ ...visit, actor, params: params as Record<string, string>, request })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return Response.json(
        { sentence: sentence(visit.locale, error.key, error.facts) },
        { status: statusOf(error), headers },
      )
    }
  }
}
