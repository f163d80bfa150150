import type { Tx } from '#app/platform/db/client.server.ts'
import { LISTS, type MailList } from './newsletter.ts'
import { REGISTER_LISTS } from './register.server.ts'
import { countByList, listReached } from './store.server.ts'
import type { Reach } from './views.ts'

/** Whom an issue to these lists reaches now: each address once, and how many addresses each list brings. */
export async function reachOf(tx: Tx, lists: readonly MailList[]): Promise<Reach> {
  const reached = await listReached(tx, lists)
  const count = (list: MailList) => [...reached.values()].filter((on) => on.includes(list)).length
  return { receivers: reached.size, byList: lists.map((list) => ({ list, count: count(list) })) }
}

/** How many are on each list, by state. */
export async function listCounts(tx: Tx) {
  const none = () => ({ active: 0, asked: 0, ended: 0 })
  const counts = Object.fromEntries(LISTS.map((list) => [list, none()])) as Record<MailList, ReturnType<typeof none>>
  for (const { list, state, count } of await countByList(tx)) counts[list][state] = count
  return counts
}

/** Whether an issue's lists are filled from the round's own records when it is sent. */
export const takesRegister = (lists: readonly MailList[]) => REGISTER_LISTS.filter((list) => lists.includes(list))
