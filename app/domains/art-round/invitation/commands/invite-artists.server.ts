import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { callOfYear } from '../call.server.ts'
import { type Invitee, MOST_LINES } from '../invitation.ts'
import { mayInvite } from '../policy.ts'
import { isTooLong, type ListLine, readList } from '../rules.ts'
import { addInvitations, listInvitations } from '../store.server.ts'

/**
 * Invites one artist to a call. Throws forbidden, missing, and invalid beside the address when it is invited already.
 */
export async function inviteArtist(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  invitee: Invitee,
): Promise<void> {
  const { lines } = await write(ctx, actor, year, callId, (known) =>
    known.has(invitee.email) ? { lines: [], wanted: [] } : { lines: [{ added: true }], wanted: [invitee] },
  )
  if (lines.length === 0) throw invalid('invitations.invitedAlready', {}, 'email')
}

/**
 * Invites everyone of a pasted list, an artist a line, and answers line by line. Lines without an address, or with one
 * that is invited already, stop none of the others. Throws forbidden, missing, and invalid for a list that is too long.
 */
export async function inviteArtists(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  list: string,
): Promise<ListLine[]> {
  if (isTooLong(list)) throw invalid('invitations.tooMany', { most: MOST_LINES }, 'list')
  return (await write(ctx, actor, year, callId, (known) => readList(list, known))).lines
}

/** Writes who is wanted of those that are not invited, in one transaction. */
async function write<Line>(
  ctx: Context,
  actor: Actor,
  year: number,
  callId: string,
  choose: (known: ReadonlySet<string>) => { lines: Line[]; wanted: Invitee[] },
): Promise<{ lines: Line[]; wanted: Invitee[] }> {
  if (!mayInvite(actor)) throw forbidden()
  try {
    return await ctx.tx(async (tx) => {
      const { call } = await callOfYear(tx, year, callId)
      const chosen = choose(new Set((await listInvitations(tx, call.id)).map(({ email }) => email)))
      if (chosen.wanted.length === 0) return chosen
      await addInvitations(tx, call.id, chosen.wanted, { invitedAt: ctx.now, invitedById: ctx.actorId })
      await ctx.note(tx, 'call.invited', call.id, { count: chosen.wanted.length })
      return chosen
    })
  } catch (error) {
    // Two who invite the same person at once: the second sees what the first has done.
    if (isUniqueViolation(error, 'callId', 'email')) throw conflict('faults.changedMeanwhile')
    throw error
  }
}
