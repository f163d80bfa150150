import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { freeze } from '../freeze.server.ts'
import type { Stated } from '../members-report.ts'
import { mayReportMembers } from '../policy.ts'
import { membersNow } from '../reports.server.ts'
import { freezesFrom, type Plain } from '../snapshot.ts'

/**
 * Freezes the association's list of 31 December as the register stands now, with what the board states. A list that was
 * frozen before stays beside it. Gives the id. Throws forbidden for who is not of the board, conflict before the day has come
 * or when the number of lines is not what the board saw.
 */
export async function freezeMembers(
  ctx: Context,
  actor: Actor,
  year: number,
  { count, ...stated }: Record<Stated, boolean> & { count: number },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayReportMembers(actor, await standingOf(tx, actor))) throw forbidden()
    if (civilDateOf(ctx.now) < freezesFrom(year)) throw conflict('orchestraReports.tooEarly', { year })
    const { lines, figures, rules } = await membersNow(tx, year, stated)
    if (lines.length !== count) throw conflict('orchestraReports.linesChanged', { count: lines.length })
    const content = {
      rows: lines.map((line): Plain => ({ ...line })),
      facts: { ...figures, rules: rules.map(({ rule, met, facts }): Plain => ({ rule, met, facts })) },
    }
    return freeze(ctx, tx, { kind: 'members', year, course: '' }, content, actor.personId)
  })
}
