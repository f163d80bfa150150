import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { openBinder } from '#app/domains/orchestra/binder/commands/open-binder.server.ts'
import { tellReadings } from '#app/domains/orchestra/binder/commands/tell-readings.server.ts'
import { binderDelivery } from '#app/domains/orchestra/binder/input.ts'
import { binderOutside } from '#app/domains/orchestra/binder/queries.server.ts'
import { jsonDoor } from '#app/http/json-door.server.ts'
import { orchestraBinder } from '#app/i18n/orchestra-binder.ts'
import { invalid } from '#app/kernel/fault.ts'
import { mayTry } from './binder-tries.server.ts'

const MOST_BYTES = 200_000

/** Where the binder stands, without a card: for the phone that keeps one. 404 for who may not open it. */
export const loader = (args: LoaderFunctionArgs): Promise<Response> =>
  jsonDoor(args, orchestraBinder.signedOut, ({ ctx, actor, params }) => binderOutside(ctx, actor, params.id ?? ''))

/**
 * With the code, the cards: `{ opened }`, or `{ left }` tries after a wrong one. Without it, what was opened and read
 * without network is noted. No answer is kept by anything between.
 */
export const action = (args: ActionFunctionArgs): Promise<Response> =>
  jsonDoor(args, orchestraBinder.signedOut, async ({ ctx, actor, params, request }) => {
    if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES)
      throw invalid('faults.tooLong', { most: MOST_BYTES })
    const read = binderDelivery.safeParse(await request.json().catch(() => null))
    if (!read.success) throw invalid('orchestraBinder.notACode')
    const id = params.id ?? ''
    if (read.data.intent === 'open') {
      if (!mayTry(actor.personId)) throw invalid('orchestraBinder.tooOften')
      return openBinder(ctx, actor, id, read.data.code)
    }
    const { openings, readings } = read.data
    await tellReadings(ctx, actor, id, {
      openings: openings.map((one) => ({ ...one, at: new Date(one.at) })),
      readings: readings.map((one) => ({ ...one, at: new Date(one.at) })),
    })
    return { told: openings.length + readings.length }
  })
