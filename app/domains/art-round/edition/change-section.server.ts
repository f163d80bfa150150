import { conflict, conflictOver, invalidFields, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { heldFaultsOf } from './call-rules.ts'
import type { Call, Edition, FieldFault, Host, OpenDay, WholeEdition } from './edition.ts'
import { editionFaults } from './rules.ts'
import {
  callIndexOf,
  changedSince,
  draftOf,
  fieldOnForm,
  type Section,
  sectionOf,
  type Values,
  valuesOf,
} from './sections.ts'
import {
  type EditionChange,
  findEditionRow,
  listCalls,
  listDays,
  listHosts,
  putCall,
  putDays,
  putEdition,
  putHosts,
} from './store.server.ts'

/** One edition with all that belongs to it. Throws missing when the year has none. */
export async function wholeEdition(tx: Tx, year: number): Promise<WholeEdition> {
  const edition = await findEditionRow(tx, year)
  if (!edition) throw missing('edition.noSuchEdition')
  return wholeOf(tx, edition)
}

export const wholeOf = async (tx: Tx, edition: Edition): Promise<WholeEdition> => ({
  edition,
  calls: await listCalls(tx, edition.id),
  days: await listDays(tx, edition.id),
  hosts: await listHosts(tx, edition.id),
})

/** What one form wants to have changed. */
export interface Wish {
  edition?: EditionChange
  /** Calls as they are to be; those that are not named stay. */
  calls?: readonly Call[]
  days?: readonly OpenDay[]
  hosts?: readonly Host[]
}

export interface Change {
  section: Section
  /** What the form's fields held when it was opened; null when nobody has looked, as on the command line. */
  seen: Values | null
  callId?: string
  /** The rows of the form that the days came from. */
  rows?: readonly (number | null)[]
  wish: (now: WholeEdition) => Wish
}

/**
 * Writes one form of an edition's page. What someone else has saved in the same form meanwhile is a conflict that says
 * what the fields hold now; what is wrong in the form's own fields is invalid, beside each. Faults that the change
 * brings about in other forms do not stop it, since a whole calendar is moved form by form: the page tells of them.
 */
export async function changeSection(ctx: Context, year: number, change: Change): Promise<void> {
  const { section, seen, callId, rows, wish } = change
  await ctx.tx(async (tx) => {
    const now = await wholeEdition(tx, year)
    const before = valuesOf(section, now, callId)
    const changed = seen ? changedSince(seen, before) : []
    if (changed.length > 0) throw conflictOver('edition.changedMeanwhile', changed)
    const wanted = wish(now)
    const next: WholeEdition = {
      edition: { ...now.edition, ...wanted.edition },
      calls: now.calls.map((call) => wanted.calls?.find(({ id }) => id === call.id) ?? call),
      days: wanted.days ?? now.days,
      hosts: wanted.hosts ?? now.hosts,
    }
    const faults = [...editionFaults(draftOf(next)), ...heldFaults(now, next)]
    const shown = callId === undefined ? -1 : next.calls.findIndex(({ id }) => id === callId)
    refuseFaults(faults, section, shown, rows)
    const after = valuesOf(section, next, callId)
    const fields = Object.keys(after).filter((field) => after[field] !== before[field])
    if (fields.length === 0) return
    await write(tx, now, wanted)
    await ctx.note(tx, 'edition.changed', now.edition.id, { section, fields })
  })
}

async function write(tx: Tx, now: WholeEdition, { edition, calls = [], days, hosts }: Wish): Promise<void> {
  const { id, version } = now.edition
  if (!(await putEdition(tx, id, version, edition ?? {}))) throw conflict('faults.changedMeanwhile')
  for (const { id: callId, editionId: _, version: seen, ...call } of calls)
    if (!(await putCall(tx, callId, seen, call))) throw conflict('faults.changedMeanwhile')
  if (days) await putDays(tx, id, days)
  if (hosts) await putHosts(tx, id, hosts)
}

/** What the change wants otherwise though a result that is told rests on it; the edition's places among it. */
function heldFaults(now: WholeEdition, next: WholeEdition): FieldFault[] {
  const faults = now.calls.flatMap((before, index): FieldFault[] => {
    const after = next.calls[index]
    return after ? heldFaultsOf(before, after).map((of) => ({ ...of, field: `calls.${index}.${of.field}` })) : []
  })
  const shares = now.calls.some(({ announcedAt, capacity }) => announcedAt !== null && capacity === null)
  return shares && now.edition.capacity !== next.edition.capacity
    ? [...faults, { field: 'capacity', key: 'callSettings.lockedByAnnouncement' }]
    : faults
}

/** The form of a call tells of the call that it shows, `shown` in the list, and of no other. */
function refuseFaults(
  faults: readonly FieldFault[],
  section: Section,
  shown: number,
  rows?: readonly (number | null)[],
): void {
  const own = faults
    .filter(({ field }) => section !== 'call' || callIndexOf(field) === shown)
    .map((fault) => ({ ...fault, field: fieldOnForm(fault.field, rows) }))
    .filter(({ field }) => sectionOf(field) === section)
  const [first, ...rest] = own
  if (first) throw invalidFields([first, ...rest])
}

/** Throws invalid with every fault beside its field of the form. */
export function refuseAnyFault(faults: readonly FieldFault[], rows?: readonly (number | null)[]): void {
  const [first, ...rest] = faults.map((fault) => ({ ...fault, field: fieldOnForm(fault.field, rows) }))
  if (first) throw invalidFields([first, ...rest])
}
