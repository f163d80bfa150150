import type { Actor } from '#app/domains/people/person.ts'
import { listMembers, listMunicipalities } from '#app/domains/places/queries.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { listGroupMembers, putGroupMembers } from '../group.store.server.ts'
import { membersAfter } from '../group.ts'
import { readField } from '../input.ts'
import { type Change, type Conflict, mergeChanges } from '../merge.ts'
import { type Own, openApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { type FieldTarget, sheetOf, targetOf } from '../sheet.ts'
import { type ApplicationChange, putAlt, putApplication, putWork, type WorkChange } from '../store.server.ts'

export interface SaveOutcome {
  conflicts: Conflict[]
  /** Fields whose text cannot be kept, with the reason: a text key, with facts after a space. */
  refused: Record<string, string>
  /** Fields that are no longer there. */
  gone: string[]
}

/**
 * Saves some fields of the own application. What was changed elsewhere meanwhile is left as it stands and told as a
 * conflict; what cannot be kept is refused; everything else is written. Nothing to write leaves the version as it was.
 * Throws missing, forbidden, and conflict when the window is closed or the application is sent.
 */
export async function saveApplication(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  callId: string,
  changes: readonly Change[],
): Promise<SaveOutcome> {
  return ctx.tx(async (tx) => {
    const own = await openApplication(tx, actor, callId, ctx.now, locale)
    if (!mayWriteIn(actor, own.application)) throw forbidden()
    const { accepted, conflicts, gone } = mergeChanges(sheetOf(own.application, own.works, own.members), changes)
    const { kept, refused } = await readAll(tx, accepted, own)
    if (kept.length > 0) {
      await write(ctx, tx, own.application.id, kept)
      await ctx.note(tx, 'application.saved', own.application.id, { fields: kept.map(({ field }) => field) })
    }
    return { conflicts: conflicts.filter((one) => !saysTheSame(one)), refused, gone }
  })
}

/** The server tidies what is typed: «12 500» that came twice is the 12500 that stands, and no collision. */
function saysTheSame({ field, yours, theirs }: Conflict): boolean {
  const target = targetOf(field)
  if (!target) return false
  const [here, there] = [readField(target, yours), readField(target, theirs)]
  return here.ok && there.ok && JSON.stringify(here.value) === JSON.stringify(there.value)
}

interface Kept {
  field: string
  target: FieldTarget
  value: unknown
}

async function readAll(tx: Tx, changes: readonly Change[], own: Own) {
  const kept: Kept[] = []
  const refused: Record<string, string> = {}
  for (const { field, to } of changes) {
    const target = targetOf(field)
    const read = target ? readField(target, to) : null
    if (!target || !read) continue
    if (!read.ok) refused[field] = read.message
    else if (field === 'municipalityId' && read.value !== null && !(await isPlace(tx, read.value, own)))
      refused[field] = 'faults.notAChoice'
    else kept.push({ field, target, value: read.value })
  }
  return { kept, refused }
}

/** A member of the year's alliance; any municipality we know of where the call takes everyone. */
async function isPlace(tx: Tx, id: unknown, { call, edition }: Own): Promise<boolean> {
  const places = call.residence === 'any' ? await listMunicipalities(tx) : await listMembers(tx, edition.year)
  return places.some((place) => place.id === id)
}

async function write(ctx: Context, tx: Tx, id: string, kept: readonly Kept[]): Promise<void> {
  const own: Record<string, unknown> = {}
  const works = new Map<string, Record<string, unknown>>()
  const members: Parameters<typeof membersAfter>[1][number][] = []
  for (const { target, value } of kept) {
    if (target.of === 'application') own[target.field] = value
    else if (target.of === 'work') works.set(target.workId, { ...works.get(target.workId), [target.field]: value })
    else if (target.of === 'member') members.push({ ...target, value: String(value) })
    else await putAlt(tx, target.workId, target.pictureId, String(value))
  }
  // The shapes of input.ts give each field the type of its column.
  for (const [workId, change] of works) await putWork(tx, workId, change as WorkChange)
  await putApplication(tx, id, { ...(own as ApplicationChange), savedAt: ctx.now })
  // After the application, whose row is held now: two tabs that save at once do not write the same member twice.
  if (members.length > 0) {
    const before = (await listGroupMembers(tx, [id])).get(id) ?? []
    await putGroupMembers(tx, id, membersAfter(before, members))
  }
}
