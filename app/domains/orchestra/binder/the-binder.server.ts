import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { Standing } from '../standing.ts'
import { mayMakeBinder, mayOpenBinder } from './policy.ts'
import { findBinder } from './store.server.ts'

export type BinderRow = NonNullable<Awaited<ReturnType<typeof findBinder>>>

export interface FoundBinder {
  seminar: Seminar
  standing: Standing
  /** Null: none was made. */
  binder: BinderRow | null
  mayMake: boolean
  mayOpen: boolean
}

/** The binder that an address names. Throws missing for who has no part in it, as for one that is not there. */
export async function theBinder(tx: Tx, actor: Actor, seminarId: string): Promise<FoundBinder> {
  const seminar = await theSeminar(tx, seminarId)
  const standing = await standingOf(tx, actor)
  const binder = await findBinder(tx, seminarId)
  const mayMake = mayMakeBinder(standing, seminarId)
  const mayOpen = mayOpenBinder(actor, standing, seminarId)
  if (!mayMake && !mayOpen) throw missing()
  return { seminar, standing, binder, mayMake, mayOpen }
}
