/** What other domains change here: deleting what has been kept as long as it may be, and all of one address. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { findSubscriberByEmail, forgetAsked, forgetEnded, removeSubscriberRow } from './store.server.ts'

/** Deletes what was asked for and never confirmed, and those who left every list, or only counts them. */
export async function forgetSubscriptions(
  tx: Tx,
  before: { asked: Date; ended: Date },
  dryRun: boolean,
): Promise<number> {
  return (await forgetAsked(tx, before.asked, dryRun)) + (await forgetEnded(tx, before.ended, dryRun))
}

/** Deletes an address with its lists and its record, for who deletes everything of their own. */
export async function forgetSubscriber(tx: Tx, email: string): Promise<void> {
  const subscriber = email ? await findSubscriberByEmail(tx, email) : null
  if (subscriber) await removeSubscriberRow(tx, subscriber.id)
}
