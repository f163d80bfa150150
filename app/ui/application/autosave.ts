/** What a form that saves itself knows, and how it goes on after each answer. Pure: the hook reads and writes the page. */
import type { WorkDeed } from '#app/domains/art-round/application/deeds.ts'
import type { Change, Conflict } from '#app/domains/art-round/application/merge.ts'
import type { Sheet } from '#app/domains/art-round/application/sheet.ts'
import type { FormState } from '#app/domains/art-round/application/views.ts'

interface Known {
  /** What the server has. */
  kept: string
  /** The text in the field that this stands for: the server may have tidied what was typed. */
  typed: string
}

export interface Draft {
  known: Readonly<Record<string, Known>>
  /** Texts that the server could not keep, with the sentence that says why; not sent again until they are changed. */
  refused: Readonly<Record<string, { text: string; sentence: string }>>
  /** Fields that wait for the artist's choice. */
  conflicts: Readonly<Record<string, Conflict>>
  version: number
}

/** What comes back from a save. */
export interface SaveAnswer {
  state: Pick<FormState, 'version' | 'values'>
  conflicts: readonly Conflict[]
  /** Sentences by field. */
  refused: Readonly<Record<string, string>>
}

/** The draft to go on with, and the texts that shall be written into the page. */
export interface Step {
  draft: Draft
  write: Sheet
}

const knownAs = (text: string): Known => ({ kept: text, typed: text })
const without = <V>(record: Readonly<Record<string, V>>, field: string): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field))

export const beginDraft = ({ values, version }: Pick<FormState, 'version' | 'values'>): Draft => ({
  known: Object.fromEntries(Object.entries(values).map(([field, text]) => [field, knownAs(text)])),
  refused: {},
  conflicts: {},
  version,
})

/** Everything in the page that the server does not have: what must survive a reload. `page` holds the fields that are shown. */
export function unsavedOf(draft: Draft, page: Sheet): Change[] {
  return Object.entries(page).flatMap(([field, to]) => {
    const known = draft.known[field]
    return known && known.typed !== to ? [{ field, from: known.kept, to }] : []
  })
}

/** What is worth sending now: not what waits for a choice, and not again what was refused. */
export const pendingOf = (draft: Draft, page: Sheet): Change[] =>
  unsavedOf(draft, page).filter(({ field, to }) => !draft.conflicts[field] && draft.refused[field]?.text !== to)

/** Goes on after an answer. What was changed elsewhere appears here, except where something unsaved stands. */
export function afterSave(draft: Draft, sent: readonly Change[], answer: SaveAnswer, page: Sheet): Step {
  // Two answers can come in the wrong order; an older one says nothing of fields that it did not carry.
  const isOlder = answer.state.version < draft.version
  const collided = new Map(answer.conflicts.map((conflict) => [conflict.field, conflict]))
  const carried = new Map(sent.map((change) => [change.field, change]))
  const known: Record<string, Known> = {}
  const write: Sheet = {}

  for (const [field, kept] of Object.entries(answer.state.values)) {
    const before = draft.known[field]
    const shown = page[field]
    const own = carried.get(field)
    if (!before) {
      if (!isOlder) known[field] = knownAs(kept)
    } else if (collided.has(field) || answer.refused[field] !== undefined) known[field] = before
    else if (own) {
      // Still as it was sent: the tidied text may take its place.
      const settled = shown === own.to
      known[field] = { kept, typed: settled ? kept : own.to }
      if (settled && shown !== kept) write[field] = kept
    } else if (isOlder || kept === before.kept) known[field] = before
    else if (shown === undefined || shown === before.typed) {
      known[field] = knownAs(kept)
      write[field] = kept
    } else known[field] = before
  }
  if (isOlder) for (const [field, before] of Object.entries(draft.known)) known[field] ??= before

  const refused: Record<string, { text: string; sentence: string }> = {}
  for (const [field, old] of Object.entries(draft.refused)) if (!carried.has(field)) refused[field] = old
  for (const [field, sentence] of Object.entries(answer.refused))
    refused[field] = { text: carried.get(field)?.to ?? '', sentence }
  const conflicts = Object.fromEntries(Object.entries(draft.conflicts).filter(([field]) => known[field]))
  for (const [field, conflict] of collided) conflicts[field] = conflict
  return { draft: { known, refused, conflicts, version: Math.max(draft.version, answer.state.version) }, write }
}

/**
 * Takes up what a reload or a dead phone interrupted. It is sent as it was begun, from the text that stood there then,
 * so that the server finds what was changed elsewhere meanwhile. Fields that are gone, or have the text already, are left.
 */
export function takeUp(draft: Draft, stored: readonly Change[]): Step {
  const known = { ...draft.known }
  const write: Sheet = {}
  for (const { field, from, to } of stored) {
    const now = known[field]
    if (!now || now.kept === to) continue
    known[field] = knownAs(from)
    write[field] = to
  }
  return { draft: { ...draft, known }, write }
}

/** The artist has chosen: one's own text goes out again, now from the other one; or the other one takes its place. */
export function settle(draft: Draft, field: string, choice: 'yours' | 'theirs'): Step {
  const conflict = draft.conflicts[field]
  if (!conflict) return { draft, write: {} }
  const { theirs } = conflict
  const known = { ...draft.known, [field]: knownAs(theirs) }
  return {
    draft: { ...draft, known, conflicts: without(draft.conflicts, field) },
    write: choice === 'theirs' ? { [field]: theirs } : {},
  }
}

/** Deeds that wait, with one more: an order takes the place of an earlier one, and the same deed is done once. */
export function withDeed(waiting: readonly WorkDeed[], deed: WorkDeed): WorkDeed[] {
  if (deed.kind === 'order') return [...waiting.filter(({ kind }) => kind !== 'order'), deed]
  const same = JSON.stringify(deed)
  if (deed.kind !== 'add' && waiting.some((one) => JSON.stringify(one) === same)) return [...waiting]
  return [...waiting, deed]
}

/** Seconds to wait before a try: 2, 4, 8 … a minute at most. */
export const waitBefore = (tries: number): number => Math.min(60, 2 ** Math.max(1, tries))

/** What was kept in the browser, if it is what we wrote; anything else is nothing. */
export function readStored(text: string | null): Change[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(list)) return []
    return list.filter(
      (one): one is Change =>
        typeof one === 'object' && one !== null && ['field', 'from', 'to'].every((key) => typeof one[key] === 'string'),
    )
  } catch {
    return []
  }
}
