import type { z } from 'zod'
import { lookUpAddress } from '#app/domains/places/look-up-address.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { findInput } from './input.ts'
import type { PlaceReply } from './views.ts'

/** Looks up the address of the form of a place; nothing is saved. */
export const lookUpPlace = (ctx: Context, sent: z.output<typeof findInput>): Promise<PlaceReply> =>
  lookUpAddress(ctx, 'place', sent)
