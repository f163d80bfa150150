import { giveAddress } from '#app/domains/people/known.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { askedAddress } from '../child-address.server.ts'

/**
 * Whoever reads an address says that it is the child's: from now on the child signs in with it. Throws missing for a key
 * that opens nothing, and conflict when the letter is too old or when the address is somebody's here already, which is told
 * to who reads it, to the secretariat by the log, and to nobody else.
 */
export async function confirmAddress(ctx: Context, key: string): Promise<void> {
  openToAll('the key was sent to the address that is asked about')
  const taken = await ctx.tx(async (tx) => {
    const { child, email, open, done } = await askedAddress(ctx, tx, key)
    if (done) return false
    if (!open) throw conflict('orchestraChildAddress.over')
    const given = await giveAddress(tx, { id: child.id, email: child.email }, email)
    await ctx.note(tx, given ? 'child.addressGiven' : 'child.flagged', child.id, given ? {} : { addressTaken: true })
    return !given
  })
  if (taken) throw conflict('orchestraChildAddress.taken')
}
