import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { CLEARED_FOR, type Task } from './clearance.ts'
import { mayKeepClearances } from './policy.ts'
import { needlessFrom } from './rules.ts'
import { listClearances, listStandingRoles, listTasks } from './store.server.ts'
import type { ClearanceRow } from './views.ts'

/** For what each of these people has shown a police certificate. */
export const shownBy = async (tx: Tx, personIds: readonly string[]): Promise<Task[]> =>
  (await listClearances(tx, personIds)).map(({ personId, role }) => ({ personId, role }))

/** Who of these people has shown a police certificate at all, whatever for. */
export const hasClearance = async (tx: Tx, personIds: readonly string[]): Promise<Set<string>> =>
  new Set((await listClearances(tx, personIds)).map(({ personId }) => personId))

/** Everything that is noted, by name. Throws forbidden. */
export async function clearancesView(ctx: Context, actor: Actor | null): Promise<ClearanceRow[]> {
  if (!mayKeepClearances(actor)) throw forbidden()
  const all = await listClearances(ctx.db)
  const names = await namesOf(ctx.db, [...new Set(all.flatMap(({ personId, shownToId }) => [personId, shownToId]))])
  return all
    .map(({ shownToId, ...row }) => ({
      ...row,
      name: names.get(row.personId) ?? '',
      shownTo: names.get(shownToId) ?? '',
    }))
    .sort((a, b) => byNorwegian(a.name, b.name) || CLEARED_FOR.indexOf(a.role) - CLEARED_FOR.indexOf(b.role))
}

/** From which day on each note is no longer needed; those of tasks that go on are left out. */
export async function needlessClearances(tx: Tx): Promise<{ id: string; from: CivilDate }[]> {
  const all = await listClearances(tx)
  const people = [...new Set(all.map(({ personId }) => personId))]
  const roles = await listStandingRoles(tx, people)
  const tasks = await listTasks(tx, people)
  const grants = roles.map(({ revokedAt, ...role }) => ({ ...role, revokedOn: revokedAt && civilDateOf(revokedAt) }))
  return all.flatMap((one) => {
    const from = needlessFrom(one, { grants, tasks })
    return from ? [{ id: one.id, from }] : []
  })
}

/** What is noted of oneself, for «Mine data». */
export const ownClearances = async (tx: Tx, personId: string): Promise<{ role: string; shownOn: string }[]> =>
  (await listClearances(tx, [personId])).map(({ role, shownOn }) => ({ role, shownOn }))
