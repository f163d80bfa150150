import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { todayIn } from '../../today.ts'
import { openingMove } from '../deadlines.ts'
import { linesOfPerson, responsibleIn } from '../digest.ts'
import { involvedInOne } from '../involved.server.ts'
import { openingMail } from '../mails.ts'
import { mayWorkOnPlan } from '../policy.ts'
import { named, openingOfHosting, planOf, workedOn } from '../queries.server.ts'
import { datedPlan } from '../rules.ts'
import { setToldOpening } from '../store.server.ts'

/**
 * Tells those who are responsible for something in a plan that the opening has moved, each with the own deadlines as they are
 * now, and takes the message off the plan. Who presses the button is not written to. Throws missing, forbidden, and conflict
 * when it has moved again since it was read. Gives how many are told.
 */
export async function settleOpening(
  ctx: Context,
  actor: Actor,
  hostingId: string,
  seen: CivilDate | null,
): Promise<number> {
  return ctx.tx(async (tx) => {
    const hosting = await workedOn(tx, actor, hostingId)
    if (!mayWorkOnPlan(actor, hosting)) throw forbidden()
    const opening = await openingOfHosting(tx, hosting)
    if (opening !== seen) throw conflict('hostingPlan.movedAgain')
    const plan = await planOf(tx, hosting.id)
    const move = openingMove(plan, hosting.toldOpening, opening)
    if (!move) return 0
    await setToldOpening(tx, hosting.id, opening)
    const involved = await involvedInOne(tx, hosting)
    const dated = datedPlan(plan, opening, todayIn(hosting, ctx.now))
    const whom = [...responsibleIn(dated, involved)].filter((personId) => personId !== actor.personId)
    const contacts = await findContacts(tx, whom)
    const of = { hosting: await named(tx, hosting), move, publicUrl: ctx.settings.publicUrl }
    for (const [personId, to] of contacts)
      await ctx.post(tx, openingMail(to, { ...of, lines: linesOfPerson(of.hosting, dated, involved, personId) }))
    await ctx.note(tx, 'hosting-plan.opening-told', hosting.id, { from: move.from, to: move.to, told: contacts.size })
    return contacts.size
  })
}
