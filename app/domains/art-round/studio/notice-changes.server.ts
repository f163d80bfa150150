/** What other domains do with the words of the day. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { forgetNoticesBefore, listNoticesBy } from './notices.store.server.ts'

/** Deletes what was said of days before the date of an instant, or only counts it. */
export const forgetNotices = (tx: Tx, before: Date, dryRun: boolean): Promise<number> =>
  forgetNoticesBefore(tx, civilDateOf(before), dryRun)

/** What a person has said of days, signed in, of any studio. */
export const noticesSaidBy = (tx: Tx, personId: string) => listNoticesBy(tx, personId)
