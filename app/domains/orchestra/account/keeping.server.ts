/** What the orchestra and its association keep, when it goes, and what is held for the archive. */
import { listEditions } from '#app/domains/art-round/edition/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { mayKeepRegister } from '../association/policy.ts'
import { standingOf } from '../queries.server.ts'
import type { Keeper } from './keeper.ts'
import { type Held, HOLD_KINDS, type HoldKind, KEPT, type Kind, kindLines, type Lot, plannedOf } from './keeping.ts'
import { ADULT_KEEPERS } from './keeping-adults.store.server.ts'
import { AUDITION_KEEPERS } from './keeping-auditions.store.server.ts'
import { CHILD_KEEPERS } from './keeping-children.store.server.ts'
import { OTHER_KEEPERS } from './keeping-rest.store.server.ts'
import { SEMINAR_KEEPERS } from './keeping-seminars.store.server.ts'
import { mayHold, maySeeKeeping } from './policy.ts'
import { listHoldable, listHolds } from './store.server.ts'
import type { HoldLine, KeepingView } from './views.ts'

/** In the order in which they are deleted: what hangs on a child goes before the child. */
export const KEEPERS: readonly Keeper<Tx>[] = [
  ...[...SEMINAR_KEEPERS, ...AUDITION_KEEPERS, ...ADULT_KEEPERS, ...OTHER_KEEPERS, ...CHILD_KEEPERS],
]

/** What may not be deleted now. */
export async function heldNow(tx: Tx): Promise<Held> {
  const holds = await listHolds(tx)
  const of = (kind: HoldKind) => new Set(holds.filter((hold) => hold.kind === kind).map(({ subjectId }) => subjectId))
  return { children: of('child'), seminars: of('seminar'), semesters: of('semester'), auditions: of('audition') }
}

/** All that is kept and has an end, one kind after the other. */
export async function lotsOf(tx: Tx, held: Held): Promise<Lot[]> {
  const lots: Lot[] = []
  for (const keeper of KEEPERS) lots.push(...(await keeper.lots(tx, held)))
  return lots
}

/** The demonstration lives in a year long ago by the clock: what it shows is not deleted. */
export const rehearses = async (tx: Tx): Promise<boolean> => (await listEditions(tx)).some(({ demo }) => demo)

/** The dated list. The secretariat sees the orchestra's, the association's board its own. Throws forbidden. */
export async function keepingView(ctx: Context, actor: Actor): Promise<KeepingView> {
  const standing = await standingOf(ctx.db, actor)
  const office = maySeeKeeping(standing)
  const board = mayKeepRegister(actor, standing)
  if (!office && !board) throw forbidden()
  const today = civilDateOf(ctx.now)
  const lots = await lotsOf(ctx.db, await heldNow(ctx.db))
  const isShown = (kind: Kind) => (KEPT[kind].register === 'orchestra' ? office : board)
  const shown = lots.filter(({ kind }) => isShown(kind))
  return {
    today,
    rehearses: await rehearses(ctx.db),
    lines: plannedOf(shown, today).filter(({ count, held }) => count + held > 0),
    kinds: [...(office ? kindLines(shown, 'orchestra') : []), ...(board ? kindLines(shown, 'association') : [])],
    holds: office ? await holdLines(ctx) : null,
    holdable: mayHold(actor, standing) ? await holdable(ctx) : null,
  }
}

async function holdLines(ctx: Context): Promise<HoldLine[]> {
  const holds = await listHolds(ctx.db)
  if (holds.length === 0) return []
  const names = new Map<string, string>()
  for (const kind of new Set(holds.map((hold) => hold.kind)))
    for (const { id, name } of await listHoldable(ctx.db, kind)) names.set(id, name)
  const by = await namesOf(
    ctx.db,
    holds.map(({ byId }) => byId),
  )
  return holds.map(({ id, kind, subjectId, reason, byId, from }) => ({
    ...{ id, kind, reason, from, name: names.get(subjectId) ?? '', by: by.get(byId) ?? '' },
  }))
}

const holdable = async (ctx: Context): Promise<NonNullable<KeepingView['holdable']>> =>
  Promise.all(
    HOLD_KINDS.map(async (kind) => ({
      kind,
      subjects: (await listHoldable(ctx.db, kind)).sort((a, b) => byNorwegian(a.name, b.name)),
    })),
  )
