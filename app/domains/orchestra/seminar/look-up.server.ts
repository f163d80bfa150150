import type { z } from 'zod'
import { lookUpAddress } from '#app/domains/places/look-up-address.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { findInput } from './input.ts'
import type { VenueReply } from './views.ts'

/** Looks up the address of a seminar's venue; nothing is saved. */
export const lookUpVenue = (ctx: Context, sent: z.output<typeof findInput>): Promise<VenueReply> =>
  lookUpAddress(ctx, 'edit', sent)
