import type { Tx } from '#app/platform/context.server.ts'
import { listAsks } from './consent.store.server.ts'

/** Whether a young person has been asked about the consents and has not answered. */
export const isAskedAnew = async (tx: Tx, childId: string): Promise<boolean> =>
  (await listAsks(tx, childId)).some(({ answeredAt }) => answeredAt === null)
