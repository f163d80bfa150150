import type { LoaderFunctionArgs } from '@remix-run/node'
import { Fault } from '#app/kernel/fault.ts'
import { type ActorOf, type Gate, passGate } from './gate.server.ts'
import { refusal } from './refuse.server.ts'
import { type Visit, visitOf } from './visit.server.ts'

export interface PageArgs<G extends Gate> extends Omit<Visit, 'actor'> {
  actor: ActorOf<G>
  params: Record<string, string>
  request: Request
}

/**
 * A loader: the gate, then one query. A fault becomes 404, 403, 409 or 422 with its sentence; there is no way to
 * write one without a gate.
 */
export function page<G extends Gate, V>(gate: G, read: (args: PageArgs<G>) => V | Promise<V>) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<V> => {
    const visit = await visitOf(request, context)
    try {
      const actor = passGate(gate, visit, true)
      return await read({ ...visit, actor, params: params as Record<string, string>, request })
    } catch (error) {
      if (error instanceof Fault) throw refusal(error, visit.locale)
      throw error
    }
  }
}

/** A year in an address; anything else is a page that does not exist. */
export function yearIn(params: Record<string, string>): number {
  const year = Number(params.year)
  if (!/^\d{4}$/.test(params.year ?? '') || year < 1900) throw new Fault('missing', 'faults.missing')
  return year
}
