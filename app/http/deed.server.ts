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
      const form = await fieldsOf(request)
      const args = { ...visit, actor, params: params as Record<string, string>, request }
      return await answerTo(form, shape, visit.locale, (value) => act({ ...args, value }))
    } catch (error) {
      if (error instanceof Fault) throw refusal(error, visit.locale)
      throw error
    }
  }
}

const tooLong = () => new Fault('invalid', 'faults.tooLong', { most: MOST_BYTES })

/** The fields of a form. Throws invalid for more than any form of ours holds, said beforehand or not. */
export async function fieldsOf(request: Request): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLong()
  if (!request.body) return request.formData()
  let bytes = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, stream) {
        bytes += chunk.byteLength
        if (bytes > MOST_BYTES) stream.error(tooLong())
        else stream.enqueue(chunk)
      },
    }),
  )
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' }
    return await new Response(counted, { headers }).formData()
  } catch (error) {
    throw bytes > MOST_BYTES ? tooLong() : error
  }
}

/** A form held against its shape, then its command; what is refused comes back with all that was typed. */
export async function answerTo<S extends z.ZodType, R>(
  form: FormData,
  shape: S,
  locale: Locale,
  act: (value: z.output<S>) => R | Promise<R>,
) {
  const submission = parseWithZod(form, { schema: shape, error: keyedError, disableAutoCoercion: true })
  if (submission.status !== 'success') return data(replyOf(form, submission.error ?? {}, locale), { status: 422 })
  try {
    return await act(chosen(submission.value as z.output<S>))
  } catch (error) {
    if (!(error instanceof Fault) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
    const said = sentence(locale, error.key, error.facts)
    const reply = replyOf(form, {}, locale)
    for (const { field, key, facts } of error.beside)
      reply.errors[field] = [...(reply.errors[field] ?? []), sentence(locale, key, facts)]
    if (error.field) reply.errors[error.field] = [said]
    else if (error.kind === 'conflict' || error.beside.length === 0) reply.formErrors.push(said)
    return data(reply, { status: statusOf(error) })
  }
}

/**
 * The purpose of a form chooses the command and is no fact that it tells: it can be read, and stays behind when the rest is
 * spread into a row, which knows no such column.
 */
export function chosen<V>(value: V): V {
  if (typeof value === 'object' && value !== null && 'intent' in value)
    Object.defineProperty(value, 'intent', { enumerable: false })
  return value
}

/** What comes back of a form: what was typed, and a sentence beside each field that is wrong. */
export function replyOf(form: FormData, errors: Record<string, string[] | null>, locale: Locale): Reply {
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
