import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import type { DuelOutcome } from '../duels.ts'
import type { DuelAnswer } from '../input.ts'
import { ownDuels, pairOfKeys } from '../own.server.ts'
import { askedOf, isAnswered, mayFace } from '../pairs.ts'
import { mayDuel } from '../policy.ts'
import { addDuel } from '../store.server.ts'

/**
 * A juror says which of two works to have rather, or that they are equal. The same pair again changes nothing, whatever
 * is said, so that a double tap or a repeat after a lost reply counts once. Throws forbidden before the juror has
 * sealed, and conflict when the duels are over or the pair is not before this juror.
 */
export async function answerDuel(ctx: Context, actor: Actor, year: number, said: DuelAnswer): Promise<void> {
  try {
    await ctx.tx(async (tx) => {
      const { seated, duels } = await ownDuels(tx, actor, year)
      if (!mayDuel(actor, seated.seat, year)) throw forbidden()
      if (!duels || duels.duelRound.state === 'closed') throw conflict('meeting.duelsClosed')
      const found = pairOfKeys(seated, said.left, said.right)
      if (found && isAnswered(duels.zone, found.pair)) return
      if (!found || !mayFace(duels.zone, found.pair)) throw conflict('meeting.duelGone')
      if (duels.own.length >= askedOf(duels.zone)) throw conflict('meeting.duelsDone')
      await addDuel(tx, {
        ...found.pair,
        duelRoundId: duels.duelRound.id,
        seatId: seated.seat.id,
        outcome: outcomeOf(said.answer, found.leftIsFirst),
        at: ctx.now,
      })
      // The log says that a juror answered, and never what.
      await ctx.note(tx, 'duels.answered', duels.duelRound.id, { answered: duels.own.length + 1 })
    })
  } catch (error) {
    // The same answer came by two ways at once, and the other was first.
    if (!isUniqueViolation(error)) throw error
  }
}

function outcomeOf(answer: DuelAnswer['answer'], leftIsFirst: boolean): DuelOutcome {
  if (answer === 'equal') return 'equal'
  return (answer === 'left') === leftIsFirst ? 'first' : 'second'
}
