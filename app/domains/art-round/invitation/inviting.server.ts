/** What both ways of inviting do: hold the wish against who is invited, and write the rest. */
import { conflict } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { callOfYear } from './call.server.ts'
import type { Invitee } from './invitation.ts'
import { addInvitations, listInvitations } from './store.server.ts'

/**
 * Writes who is wanted of those that are not invited, in one transaction; `choose` gets the addresses that are. Throws
 * missing for a call that is not of the year, and conflict when another has invited the same person meanwhile.
 */
export async function inviteChosen<Line>(
  ctx: Context,
  year: number,
  callId: string,
  choose: (known: ReadonlySet<string>) => { lines: Line[]; wanted: Invitee[] },
): Promise<Line[]> {
  try {
    return await ctx.tx(async (tx) => {
      const { call } = await callOfYear(tx, year, callId)
      const { lines, wanted } = choose(new Set((await listInvitations(tx, call.id)).map(({ email }) => email)))
      if (wanted.length === 0) return lines
      await addInvitations(tx, call.id, wanted, { invitedAt: ctx.now, invitedById: ctx.actorId })
      await ctx.note(tx, 'call.invited', call.id, { count: wanted.length })
      return lines
    })
  } catch (error) {
    // Two who invite the same person at once: the second sees what the first has done.
    if (isUniqueViolation(error, 'callId', 'email')) throw conflict('faults.changedMeanwhile')
    throw error
  }
}
