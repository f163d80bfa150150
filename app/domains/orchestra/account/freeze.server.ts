import { createHash } from 'node:crypto'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { canonical, type Plain, type Snapshot, type SnapshotKind } from './snapshot.ts'
import { addSnapshot, lastRevision } from './store.server.ts'
import type { FrozenLine } from './views.ts'

/** The sum of what was reported. */
export const sumOf = (rows: Plain, facts: Plain): string =>
  createHash('sha256').update(canonical({ rows, facts })).digest('hex')

/** Writes a report down for good: a new revision beside those that there are. Gives its id. */
export async function freeze(
  ctx: Context,
  tx: Tx,
  of: { kind: SnapshotKind; year: number; course: string },
  content: { rows: Plain; facts: Plain },
  frozenById: string,
): Promise<string> {
  const revision = (await lastRevision(tx, of)) + 1
  const sha256 = sumOf(content.rows, content.facts)
  const id = await addSnapshot(tx, { ...of, ...content, revision, sha256, frozenAt: ctx.now, frozenById })
  await ctx.note(tx, 'report.frozen', id, { ...of, revision, sha256 })
  return id
}

/** Whether a report is as it was frozen. */
export const isIntact = ({ rows, facts, sha256 }: Snapshot): boolean => sumOf(rows, facts) === sha256

/** Frozen reports as their list shows them. */
export async function frozenLines(tx: Tx, snapshots: readonly Snapshot[]): Promise<FrozenLine[]> {
  const names = await namesOf(tx, [...new Set(snapshots.map(({ frozenById }) => frozenById))])
  return snapshots.map((one) => ({
    ...{ id: one.id, revision: one.revision, frozenAt: one.frozenAt, sha256: one.sha256 },
    ...{ by: names.get(one.frozenById) ?? '', count: Array.isArray(one.rows) ? one.rows.length : 0 },
    intact: isIntact(one),
  }))
}
