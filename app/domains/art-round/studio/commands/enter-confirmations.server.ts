import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { admitAll } from '../admit.server.ts'
import { mayEnterAnswers } from '../policy.ts'

/**
 * Enters answers that came on paper: every application with one of the numbers is confirmed, all or none. Those that are
 * confirmed already stay as they are. Gives how many are new. Throws invalid with the numbers that are not accepted, and
 * conflict before the announcement or when there is not room for all of them.
 */
export async function enterConfirmations(
  ctx: Context,
  actor: Actor,
  year: number,
  numbers: readonly number[],
): Promise<number> {
  if (!mayEnterAnswers(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const calls = await callsOf(tx, edition.id)
    const announced = new Set(calls.flatMap(({ id, announcedAt }) => (announcedAt ? [id] : [])))
    if (announced.size === 0) throw conflict('studio.notAnnounced')
    const byNumber = new Map(
      (await listSubmitted(tx, edition.id)).flatMap((one) =>
        announced.has(one.callId) ? [[one.number, one] as const] : [],
      ),
    )
    const wanted = numbers.map((number) => ({ number, application: byNumber.get(number) }))
    const known = wanted.flatMap(({ application }) =>
      application?.decision === 'accepted' && application.participation !== 'resigned' ? [application] : [],
    )
    const found = new Set(known.map(({ number }) => number))
    const unknown = numbers.filter((number) => !found.has(number))
    if (unknown.length > 0) throw invalid('studio.unknownNumbers', { numbers: unknown.join(', ') }, 'numbers')
    const entered = await admitAll(ctx, tx, edition, known)
    await ctx.note(tx, 'participation.entered', edition.id, { count: entered, numbers: numbers.map(String) })
    return entered
  })
}
