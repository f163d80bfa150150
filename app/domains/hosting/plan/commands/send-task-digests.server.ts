import { findContacts } from '#app/domains/people/contact.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { isLive } from '../../hosting.ts'
import { hostingsOf } from '../../queries.server.ts'
import { openingMove } from '../deadlines.ts'
import { type DigestLine, digestOf, linesOfPerson, type MovedHosting, responsibleIn } from '../digest.ts'
import { involvedIn } from '../involved.server.ts'
import { digestMail } from '../mails.ts'
import { namedHostings, openingsOf } from '../queries.server.ts'
import { datedPlan } from '../rules.ts'
import { listPlans } from '../store.server.ts'

/** Letters go from seven in the morning, by the clock in Oslo. */
const FROM = '07:00'

/**
 * Reminds everybody who has something to do in a hosting that goes on, and is none of the demonstration, in one letter for
 * all of them: on Mondays, and on other days only when something is due tomorrow or was due yesterday. One letter a person
 * and day, however often it is asked. Gives how many are new.
 */
export async function sendTaskDigests(ctx: Context): Promise<number> {
  openToAll('the clock asks, and everybody is reminded of the own tasks')
  const today = civilDateOf(ctx.now)
  if (localTimeOf(ctx.now) < FROM) return 0
  return ctx.tx(async (tx) => {
    const hostings = (await hostingsOf(tx)).filter((hosting) => isLive(hosting) && !hosting.demo)
    const names = await namedHostings(tx, hostings)
    const openings = await openingsOf(tx, hostings)
    const involved = await involvedIn(tx, hostings)
    const plans = await listPlans(
      tx,
      hostings.map(({ id }) => id),
    )
    const lines = new Map<string, DigestLine[]>()
    const moves = new Map<string, MovedHosting[]>()
    for (const { id, toldOpening } of hostings) {
      const [hosting, whom, plan] = [names.get(id), involved.get(id), plans.get(id)]
      if (!hosting || !whom || !plan || plan.milestones.length + plan.tasks.length === 0) continue
      const opening = openings.get(id) ?? null
      const dated = datedPlan(plan, opening, today)
      const move = openingMove(plan, toldOpening, opening)
      for (const personId of responsibleIn(dated, whom)) {
        lines.set(personId, [...(lines.get(personId) ?? []), ...linesOfPerson(hosting, dated, whom, personId)])
        if (move) moves.set(personId, [...(moves.get(personId) ?? []), { hosting, move }])
      }
    }
    const contacts = await findContacts(tx, [...lines.keys()])
    const letters = [...contacts].flatMap(([personId, to]) => {
      const digest = digestOf(lines.get(personId) ?? [], moves.get(personId) ?? [], today)
      return digest ? [digestMail(to, digest, { today, publicUrl: ctx.settings.publicUrl })] : []
    })
    const posted = await postAll(tx, letters, ctx.now)
    if (posted > 0) await ctx.note(tx, 'hosting-plan.reminded', 'hosting-plans', { letters: posted, date: today })
    return posted
  })
}
