import type { z } from 'zod'
import { searchAddresses } from '#app/domains/places/search-addresses.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { findInput } from './input.ts'
import type { PlaceReply } from './views.ts'

/** Looks up the address of the form of a place and gives all that was typed back with what was found: nothing is saved. */
export async function lookUpPlace(ctx: Context, sent: z.output<typeof findInput>): Promise<PlaceReply> {
  const found = await searchAddresses(ctx, sent.address, sent.municipalityId || null)
  const values = Object.fromEntries(
    Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  return { intent: 'place', values, errors: {}, formErrors: [], found }
}
