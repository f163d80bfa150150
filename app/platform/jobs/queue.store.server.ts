import { later as after, minutes } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** Work for later. */
export interface Work {
  /** Which job does it, as "picture.sizes". */
  name: string
  /** Makes a repeat harmless. */
  key: string
  payload?: Record<string, string | number | boolean | null>
  runAt?: Date
}

/** Most times that a piece of work is tried before it is left for a person to look at. */
export const MOST_ATTEMPTS = 8

export async function later(tx: Tx, work: Work, now: Date): Promise<void> {
  const data = {
    name: work.name,
    key: work.key,
    runAt: work.runAt ?? now,
    ...(work.payload ? { payload: work.payload } : {}),
  }
  await tx.job.upsert({ where: { key: work.key }, create: data, update: {} })
}

/** The next waiting work of these names, held for ten minutes; null when there is none. */
export async function takeWork(tx: Tx, names: string[], now: Date) {
  const free = { OR: [{ heldTo: null }, { heldTo: { lt: now } }] }
  const found = await tx.job.findFirst({
    where: { name: { in: names }, doneAt: null, runAt: { lte: now }, attempts: { lt: MOST_ATTEMPTS }, ...free },
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
  })
  if (!found) return null
  const held = await tx.job.updateMany({
    where: { id: found.id, attempts: found.attempts },
    data: { attempts: found.attempts + 1, heldTo: after(now, minutes(10)) },
  })
  return held.count === 1 ? { ...found, attempts: found.attempts + 1 } : null
}

export const finishWork = (tx: Tx, id: string, now: Date) =>
  tx.job.update({ where: { id }, data: { doneAt: now, heldTo: null, lastError: null } })

export const putBackWork = (tx: Tx, id: string, runAt: Date, lastError: string) =>
  tx.job.update({ where: { id }, data: { runAt, heldTo: null, lastError: lastError.slice(0, 500) } })

/** Deletes work that was done before an instant, or only counts it. */
export async function forgetWork(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const where = { doneAt: { lte: before } }
  return dryRun ? tx.job.count({ where }) : (await tx.job.deleteMany({ where })).count
}

/** How much waits and how much was given up, by name. */
export async function countWork(tx: Tx) {
  const waiting = await tx.job.groupBy({
    by: ['name'],
    where: { doneAt: null, attempts: { lt: MOST_ATTEMPTS } },
    _count: true,
    orderBy: { name: 'asc' },
  })
  const givenUp = await tx.job.count({ where: { doneAt: null, attempts: { gte: MOST_ATTEMPTS } } })
  return { waiting: waiting.map((row) => ({ name: row.name, count: row._count })), givenUp }
}
