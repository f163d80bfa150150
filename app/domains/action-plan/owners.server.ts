import { grantsHeld } from '#app/domains/people/holders.server.ts'
import type { Tx } from '#app/platform/context.server.ts'

/** Who can answer for an activity: the secretariat, the host coordinators and the contacts. One statement. */
export const planOwners = async (tx: Tx): Promise<Set<string>> =>
  new Set((await grantsHeld(tx, ['secretariat', 'host', 'contact'])).keys())
