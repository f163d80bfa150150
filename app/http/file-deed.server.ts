import { FormDataParseError, parseFormData } from '@remix-run/form-data-parser'
import type { ActionFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import type { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import { answerTo, type DeedArgs, replyOf } from './deed.server.ts'
import { type ActorOf, type Gate, passGate } from './gate.server.ts'
import { refusal } from './refuse.server.ts'
import { visitOf } from './visit.server.ts'

/** A file as it came with a form; its name is what the sender calls it. */
export interface FormFile {
  name: string
  bytes: Buffer
}

export interface FileDoor {
  /** The form that brings the file; what is said of a file too large to read stands there. */
  intent: string
  /** The largest file, in bytes. */
  most: number
  /** Said beside the field `file` of one that is larger, with the fact `most` in megabytes. */
  tooLarge: TextKey
  /** Said beside the same field of one that broke off on its way. */
  unreadable: TextKey
}

export interface FileDeedArgs<G extends Gate, V> extends DeedArgs<G, V> {
  /** Null when the form had none. */
  file: FormFile | null
}

const MEGABYTE = 1024 * 1024
/** What the other fields of the form may come to. */
const REST_BYTES = 500_000

/**
 * As `deed`, for a form that may bring one file along. `ask` is asked before a byte of it is read, and throws what the
 * command would throw for who may not. What was typed comes back when the file is refused; the file itself must be chosen
 * anew, since no browser lets a page fill it in.
 */
export function fileDeed<G extends Gate, S extends z.ZodType, R>(
  gate: G,
  shape: S,
  door: FileDoor,
  ask: (args: Omit<DeedArgs<G, never>, 'value'>) => Promise<unknown>,
  act: (args: FileDeedArgs<G, z.output<S>>) => R | Promise<R>,
) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const visit = await visitOf(request, context)
    const { locale } = visit
    try {
      const actor: ActorOf<G> = passGate(gate, visit, false)
      const args = { ...visit, actor, params: params as Record<string, string>, request }
      await ask(args)
      const { form, file, fault } = await read(request, door.most)
      if (fault) {
        const said =
          fault === 'tooLarge'
            ? sentence(locale, door.tooLarge, { most: door.most / MEGABYTE })
            : sentence(locale, door.unreadable)
        const reply = { ...replyOf(form, {}, locale), intent: door.intent, errors: { file: [said] } }
        return data(reply, { status: 422 })
      }
      return await answerTo(form, shape, locale, (value) => act({ ...args, value, file }))
    } catch (error) {
      if (error instanceof Fault) throw refusal(error, locale)
      throw error
    }
  }
}

/** The form's fields, and the file apart from them. Nothing of the form is known when a file is far too large. */
async function read(request: Request, most: number) {
  let file: FormFile | null = null
  const typed = new FormData()
  const isMultipart = /^multipart\/form-data/i.test(request.headers.get('content-type') ?? '')
  if (!isMultipart) {
    if (Number(request.headers.get('content-length') ?? 0) > REST_BYTES)
      throw new Fault('invalid', 'faults.tooLong', { most: REST_BYTES })
    return { form: await request.formData(), file, fault: null }
  }
  try {
    // A file somewhat too large is read, so that what was typed with it can come back; the command refuses it then.
    const limits = { maxFiles: 1, maxFileSize: 2 * most, maxTotalSize: 2 * most + REST_BYTES }
    const form = await parseFormData(request, limits, async (sent) => {
      const bytes = Buffer.from(await sent.arrayBuffer())
      // A field of a form without a chosen file sends an empty one without a name.
      if (sent.name || bytes.length > 0) file = { name: sent.name, bytes }
      return null
    })
    for (const [name, value] of form) if (typeof value === 'string') typed.append(name, value)
    return { form: typed, file: file as FormFile | null, fault: null }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isLimit = (one: unknown) => one instanceof Error && one.name.startsWith('Max')
    if (isLimit(error) || isLimit(error.cause)) return { form: typed, file: null, fault: 'tooLarge' as const }
    if (error instanceof FormDataParseError) return { form: typed, file: null, fault: 'unreadable' as const }
    throw error
  }
}
