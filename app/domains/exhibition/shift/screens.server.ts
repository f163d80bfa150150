import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { exhibitionFor, groundOf } from '../ground.server.ts'
import { doorView } from './door.server.ts'
import { mayTakeShift } from './policy.ts'
import { fairShare, mayStillLeave, placesLeft, proposedShifts, stillMissing, whyNot } from './rules.ts'
import { turnsOf } from './standing-turns.server.ts'
import { listShifts } from './store.server.ts'
import type { MyShiftsView, OfferedShift, PlannedShift, ShiftsView } from './views.ts'

/** Everything about the shifts of an edition, in a few statements however many there are. */
async function shiftsIn(tx: Tx, { id: editionId }: Pick<Edition, 'id'>) {
  const shifts = await listShifts(tx, { editionId })
  const { turns, fallen, artists } = await turnsOf(tx, editionId)
  const persons = new Set(artists.map(({ personId }) => personId))
  const had = (shiftId: string) => turns.filter((turn) => turn.shiftId === shiftId)
  const share = fairShare(
    shifts.map(({ id, needs }) => ({ needs, taken: Math.min(needs, had(id).length) })),
    persons.size,
  )
  return { shifts, turns, fallen, artists, persons, had, share }
}

const byDay = <S extends { date: string }>(shifts: readonly S[]): { date: string; shifts: S[] }[] =>
  [...new Set(shifts.map(({ date }) => date))].map((date) => ({
    date,
    shifts: shifts.filter((shift) => shift.date === date),
  }))

/** The shifts as those who lay them out see them. Throws missing, forbidden. */
export async function shiftsView(ctx: Context, actor: Actor, year: number): Promise<ShiftsView> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const { shifts, turns, fallen, artists, had, share } = await shiftsIn(ctx.db, edition)
  const days = (await openDaysOf(ctx.db, edition.id)).filter(({ kind }) => kind === 'exhibition')
  const today = civilDateOf(ctx.now)
  const has = new Set(turns.map(({ personId }) => personId))
  const named = new Set(turns.map(({ name }) => name))
  const without = artists.filter(({ personId, name }) => !has.has(personId) && !named.has(name)).map(({ name }) => name)
  return {
    ...{ year, venue: edition.venue ?? '', share },
    days: byDay(
      shifts.map(
        (shift): PlannedShift => ({
          ...shift,
          turns: had(shift.id).map(({ id, name, personId, came }) => ({ id, name, personId, came })),
          fallen: fallen.filter(({ shiftId }) => shiftId === shift.id).map(({ id, name }) => ({ id, name })),
          begun: shift.date <= today,
        }),
      ),
    ),
    proposed: stillMissing(proposedShifts(edition, days), shifts),
    without: without.sort(byNorwegian),
    names: artists.map(({ name }) => name).sort(byNorwegian),
  }
}

/** The shifts as an artist of the year sees them. Throws missing for who does not take part. */
export async function myShiftsView(ctx: Context, actor: Actor, year: number): Promise<MyShiftsView> {
  const { edition } = await groundOf(ctx.db, year)
  const { shifts, turns, persons, had, share } = await shiftsIn(ctx.db, edition)
  if (!mayTakeShift(actor, persons.has(actor.personId))) throw missing()
  const today = civilDateOf(ctx.now)
  const own = shifts.filter(({ id }) => turns.some((turn) => turn.shiftId === id && turn.personId === actor.personId))
  return {
    ...{ year, venue: edition.venue ?? '', own: own.length, share },
    door: await doorView(ctx, actor, year, own),
    days: byDay(
      shifts.map((shift): OfferedShift => {
        const { id, kind, date, begins, ends, note, needs } = shift
        const theirs = had(id)
        const turn = theirs.find(({ personId }) => personId === actor.personId)
        const why = whyNot(shift, { taken: theirs.length, hasIt: turn !== undefined, own, today })
        return {
          ...{ id, kind, date, begins, ends, note, needs, left: placesLeft(needs, theirs.length) },
          names: theirs.filter((one) => one !== turn).map(({ name }) => name),
          mine: turn ? { turnId: turn.id, canLeave: mayStillLeave(shift, today) } : null,
          can: { take: why === null },
        }
      }),
    ),
  }
}
