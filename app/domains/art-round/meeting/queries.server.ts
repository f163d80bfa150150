/** What other areas may read of the meetings. Who may see it is for their own policies to say. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listMeetings } from './store.server.ts'

/** The meetings over a call, oldest first, each with its items in the order of the talk and what is noted of them. */
export const meetingsOf = (tx: Tx, callId: string) => listMeetings(tx, callId)
