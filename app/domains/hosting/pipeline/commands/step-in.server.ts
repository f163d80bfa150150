import { municipalContacts } from '#app/domains/people/holders.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theHosting } from '../../queries.server.ts'
import { stepInMail } from '../mails.ts'
import { mayMoveHosting } from '../policy.ts'
import { rivalOf } from '../queries.server.ts'
import { canStepIn } from '../rules.ts'
import { putHosting } from '../store.server.ts'

/**
 * Lets the reserve of a year step in, and writes to its contacts and coordinators. Throws missing, forbidden, or conflict
 * as long as another holds the place.
 */
export async function stepIn(ctx: Context, actor: Actor, id: string, version: number): Promise<void> {
  await ctx.tx(async (tx) => {
    const hosting = await theHosting(tx, actor, id)
    if (!mayMoveHosting(actor)) throw forbidden()
    if (!hosting.reserve) throw conflict('hostingCase.noReserve')
    const { year, parts } = hosting
    if (!canStepIn(hosting, (await rivalOf(tx, hosting)) !== null)) throw conflict('hostingCase.cannotStepIn', { year })
    if (!(await putHosting(tx, { id, version }, { reserve: false }, ctx.now))) throw conflict('faults.changedMeanwhile')
    const names = await municipalityNames(tx)
    const ids = parts.map(({ municipalityId }) => municipalityId)
    const hosts = ids.map((one) => names[one] ?? one)
    for (const to of await municipalContacts(tx, ids, year))
      await ctx.post(tx, stepInMail(to, ctx.settings.publicUrl, { id, version, year, hosts }))
    await ctx.note(tx, 'hosting.stepped-in', id, { year })
  })
}
