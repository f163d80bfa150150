/** What a save may write when the application was changed elsewhere meanwhile. */
import type { Sheet } from './sheet.ts'

/** One field that someone changed: the text that stood there when they began, and the text that shall stand there. */
export interface Change {
  field: string
  from: string
  to: string
}

/** The same field changed in two places: only the artist can say which holds. */
export interface Conflict {
  field: string
  yours: string
  theirs: string
}

export interface Merged {
  /** To be written. */
  accepted: Change[]
  conflicts: Conflict[]
  /** Fields that are no longer there, since the work or the picture was taken away. */
  gone: string[]
}

const same = (a: string, b: string) => a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim()

/**
 * Holds changes against the sheet as it stands. A field that still has the text the change began from takes it; one
 * that has the new text already needs nothing; any other was changed elsewhere too. Different fields never collide.
 */
export function mergeChanges(sheet: Sheet, changes: readonly Change[]): Merged {
  const merged: Merged = { accepted: [], conflicts: [], gone: [] }
  for (const change of changes) {
    const stands = sheet[change.field]
    if (stands === undefined) merged.gone.push(change.field)
    else if (same(stands, change.to)) continue
    else if (same(stands, change.from)) merged.accepted.push(change)
    else merged.conflicts.push({ field: change.field, yours: change.to, theirs: stands })
  }
  return merged
}

/** The changes of a form that was sent as a whole, with the sheet that it was made from. */
export function changesBetween(base: Sheet, typed: Sheet): Change[] {
  return Object.entries(typed).flatMap(([field, to]) => {
    const from = base[field] ?? ''
    return same(from, to) ? [] : [{ field, from, to }]
  })
}
