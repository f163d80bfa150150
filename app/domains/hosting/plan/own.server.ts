/** What a plan holds of a person, for that person's own page; whom it is read for the caller's policy says. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listTasksOf } from './store.server.ts'
import type { OwnHostingTask } from './views.ts'

/** What a person is responsible for in hostings, and what the person said was done or dropped. */
export const ownHostingTasks = async (tx: Tx, personId: string): Promise<OwnHostingTask[]> =>
  (await listTasksOf(tx, personId)).map(({ hosting, title, text, dueOn, state, responsibleId, closedAt }) => ({
    ...{ year: hosting.year, title, text, dueOn, state, closedAt },
    relation: responsibleId === personId ? ('responsible' as const) : ('closed' as const),
  }))
