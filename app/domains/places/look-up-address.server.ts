import type { Reply } from '#app/kernel/reply.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { AddressAnswer } from './address-search.ts'
import { searchAddresses } from './search-addresses.server.ts'

/** A form that came back with what its address was looked up to. */
export interface LookedUp extends Reply {
  found: AddressAnswer
}

/**
 * Looks up the address of a form, and gives all that was typed back with what was found: nothing is saved. `intent` is the
 * one that the form saves by. For forms that hold `address` and `municipalityId`; an empty one searches the whole alliance.
 */
export async function lookUpAddress(
  ctx: Context,
  intent: string,
  sent: Readonly<Record<string, unknown>> & { address: string; municipalityId: string },
): Promise<LookedUp> {
  const found = await searchAddresses(ctx, sent.address, sent.municipalityId || null)
  const typed = Object.entries(sent).map(([name, value]): [string, string | string[]] => [
    name,
    Array.isArray(value) ? value.map(String) : String(value ?? ''),
  ])
  return { intent, values: Object.fromEntries(typed), errors: {}, formErrors: [], found }
}
