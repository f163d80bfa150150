import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardians } from '../../post/tell-guardian.server.ts'
import { allSemesters } from '../../semester/queries.server.ts'
import { seminarsOf } from '../../seminar/queries.server.ts'
import { questionsTo, silentAt } from '../asking.server.ts'
import { askStep } from '../rules.ts'
import { askKey } from '../saving.server.ts'

/**
 * Asks the families that have not answered, when a seminar is shown and fourteen and three days before the last day for
 * answering, in the letter of the day. Each is asked once at each step. Gives how many questions are new.
 */
export async function askForReplies(ctx: Context): Promise<number> {
  openToAll('the clock asks, and each guardian is asked about the own children')
  const today = civilDateOf(ctx.now)
  const semesters = (await allSemesters(ctx.db)).filter(({ ends }) => ends >= today)
  let count = 0
  for (const semester of semesters)
    for (const seminar of await seminarsOf(ctx.db, semester.id)) {
      const step = askStep({ ...seminar, firstDay: seminar.days[0] ?? null }, ctx.now)
      if (step === null) continue
      count += await ctx.tx(async (tx) => {
        const silent = await silentAt(ctx, tx, seminar)
        const asked = await tellGuardians(
          ctx,
          tx,
          await questionsTo(tx, seminar, silent, (guardianId) => askKey(seminar.id, step, guardianId)),
        )
        if (asked > 0) await ctx.note(tx, 'reply.asked', seminar.id, { step, guardians: asked })
        return asked
      })
    }
  return count
}
