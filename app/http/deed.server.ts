import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { Fault } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type ActorOf, type Gate, passGate } from './gate.server.ts'
import { refusal, statusOf } from './refuse.server.ts'
import { type Visit, visitOf } from './visit.server.ts'
import { keyedError, sentenceOfMessage } from './zod-words.server.ts'

/** No form of ours is larger; pictures have their own door. */
const MOST_BYTES = 500_000

export interface DeedArgs<G extends Gate, V> extends Omit<Visit, 'actor'> {
  actor: ActorOf<G>
  params: Record<string, string>
  request: Request
  value: V
}

/**
 * A form action: the gate, the shape, then one command. What is not accepted comes back with all that was typed and a
 * sentence beside each field (422, or 409 when things stand otherwise); a fault without a form is thrown.
 */
export function deed<G extends Gate, S extends z.ZodType, R>(
  gate: G,
  shape: S,
  act: (args: DeedArgs<G, z.output<S>>) => R | Promise<R>,
) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const visit = await visitOf(request, context)
    try {
      const actor = passGate(gate, visit, false)
      if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
        throw new Fault('invalid', 'faults.tooLong', { most: MOST_BYTES })
      const form = await request.formData()
      const submission = parseWithZod(form, { schema: shape, error: keyedError, disableAutoCoercion: true })
      if (submission.status !== 'success')
        return data(replyOf(form, submission.error ?? {}, visit.locale), { status: 422 })
      try {
        return await act({
          ...visit,
          actor,
          params: params as Record<string, string>,
          request,
          value: submission.value as z.output<S>,
        })
      } catch (error) {
        if (error instanceof Fault && (error.kind === 'invalid' || error.kind === 'conflict')) {
          const said = sentence(visit.locale, error.key, error.facts)
          const reply = replyOf(form, {}, visit.locale)
          for (const { field, key, facts } of error.beside)
            reply.errors[field] = [...(reply.errors[field] ?? []), sentence(visit.locale, key, facts)]
          if (error.field) reply.errors[error.field] = [said]
          else if (error.kind === 'conflict' || error.beside.length === 0) reply.formErrors.push(said)
          return data(reply, { status: statusOf(error) })
        }
        throw error
      }
    } catch (error) {
      if (error instanceof Fault) throw refusal(error, visit.locale)
      throw error
    }
  }
}

function replyOf(form: FormData, errors: Record<string, string[] | null>, locale: Locale): Reply {
  const values: Reply['values'] = {}
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value): value is string => typeof value === 'string')
    values[name] = all.length === 1 && all[0] !== undefined ? all[0] : all
  }
  const said: Reply['errors'] = {}
  const formErrors: string[] = []
  for (const [name, messages] of Object.entries(errors)) {
    const sentences = (messages ?? []).map(
      (message) => sentenceOfMessage(message, locale) ?? sentence(locale, 'faults.notAChoice'),
    )
    if (name === '') formErrors.push(...sentences)
    else said[name] = sentences
  }
  return { intent: typeof values.intent === 'string' ? values.intent : null, values, errors: said, formErrors }
}

/** To another page after a deed, so that a reload does not repeat it. */
export const to = (address: string, headers?: HeadersInit) =>
  redirect(address, { status: 303, ...(headers ? { headers } : {}) })
