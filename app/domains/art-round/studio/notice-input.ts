/** What may be sent of a studio on the day itself. */
import { z } from 'zod'
import { filledLine } from '#app/kernel/shapes.ts'
import { WISHES } from './notice.ts'

/** From the link in a mail: the address says of which studio. */
export const wishInput = z.object({ wish: z.enum(WISHES) })

/** From a page of someone who is signed in. */
export const todayInput = z.object({ intent: z.literal('today'), studioId: filledLine(40), wish: z.enum(WISHES) })
