import type { Readable } from 'node:stream'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import type { DeedArgs } from './deed.server.ts'
import { type Gate, passGate } from './gate.server.ts'
import { takeOnePicture } from './one-picture.server.ts'
import { refusal, statusOf } from './refuse.server.ts'
import { visitOf } from './visit.server.ts'

type AskArgs<G extends Gate> = Omit<DeedArgs<G, never>, 'value'>

export interface PictureDeedArgs<G extends Gate> extends AskArgs<G> {
  source: Readable
  /** What else the form held. */
  typed: FormData
}

/**
 * As `deed`, for the plain form that brings one picture under the name `picture`. `ask` is asked before a byte is read, and
 * throws what the command would throw for who may not. What is refused of the picture comes back beside the field.
 */
export function pictureDeed<G extends Gate, R>(
  gate: G,
  ask: (args: AskArgs<G>) => Promise<unknown>,
  act: (args: PictureDeedArgs<G>) => Promise<R>,
) {
  return async ({ request, params, context }: ActionFunctionArgs) => {
    const visit = await visitOf(request, context)
    const { locale } = visit
    try {
      const actor = passGate(gate, visit, false)
      const args = { ...visit, actor, params: params as Record<string, string>, request }
      await ask(args)
      return await takeOnePicture(request, (source, typed) => act({ ...args, source, typed }))
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      if (error.kind !== 'invalid' && error.kind !== 'conflict') throw refusal(error, locale)
      const said = sentence(locale, error.key, error.facts)
      const reply: Reply = { intent: null, values: {}, errors: { picture: [said] }, formErrors: [] }
      return data(reply, { status: statusOf(error) })
    }
  }
}
