/** What project groups hold of a person; whom it is read for the caller's policy says. */
import type { Tx } from '#app/platform/db/client.server.ts'
import type { MeetingAnswer } from './meeting.ts'
import { listGroupsOf, listSeatsOf } from './own.store.server.ts'
import type { OwnGroups } from './views.ts'

/** By the account, and by the address that who asks has signed in with. */
export async function ownGroups(tx: Tx, who: { personId: string; email: string }): Promise<OwnGroups> {
  return {
    groups: (await listGroupsOf(tx, who)).map(({ hosting, name, task, leftAt }) => ({
      ...{ year: hosting.year, name, task, leftAt },
    })),
    meetings: (await listSeatsOf(tx, who)).map(({ meeting, answer, came }) => ({
      ...{
        year: meeting.hosting.year,
        title: meeting.title,
        date: meeting.date,
        answer: answer as MeetingAnswer,
        came,
      },
    })),
  }
}
