/** Where a guardian finds a time for each child. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listChildren } from '../enrolment/store.server.ts'
import { standingOf } from '../queries.server.ts'
import { eligibleFor, ownChildIds } from './own.server.ts'
import { mayBookFor, maySeeNames } from './policy.ts'
import { wholeRound } from './queries.server.ts'
import { shownOf, stateOf } from './round-screens.server.ts'
import { keepsTogether, runsOf } from './slots.ts'
import type { BookableChild, BookingView } from './views.ts'

/**
 * The own children who play in a round, and times for those who have none: side by side where they are several. With
 * `onlyChild` for that one alone. The secretariat books for one child at a time, and has the whole list.
 *
 * Throws missing for who has no child in it, and for one of the secretariat who judges the round blind.
 */
export async function bookingView(
  ctx: Context,
  actor: Actor,
  id: string,
  onlyChild: string | null,
): Promise<BookingView> {
  const tx = ctx.db
  const { round, slots, auditions, panel } = await wholeRound(tx, id)
  const standing = await standingOf(tx, actor)
  const own = ownChildIds(standing)
  const all = maySeeNames(standing, round, panel)
  if (!all && own.length === 0) throw missing()
  const hidden = round.bookFrom === null && !standing.office
  const enrolments = hidden ? [] : await eligibleFor(tx, round, all ? null : own)
  const live = auditions.filter(({ childId, withdrawnAt }) => withdrawnAt === null && (all || own.includes(childId)))
  if (enrolments.length === 0 && live.length === 0) throw missing()
  const ids = [...enrolments.map(({ childId }) => childId), ...live.map(({ childId }) => childId)]
  const today = civilDateOf(ctx.now)
  const children = (await listChildren(tx, ids)).filter(({ personId, birthDate }) =>
    mayBookFor(standing, { childId: personId, birthDate }, today, ctx.settings.orchestraAges),
  )
  const shown = children
    .map(({ personId: childId, person, birthDate }): (BookableChild & { birthDate: string }) | null => {
      const audition = live.find((one) => one.childId === childId)
      const instrument = audition?.instrument ?? enrolments.find((one) => one.childId === childId)?.instrument
      if (!instrument) return null
      const { id: auditionId = null, slot = null, pieces = '', withAccompanist = false } = audition ?? {}
      return { childId, name: person.name, birthDate, instrument, auditionId, slot, pieces, withAccompanist }
    })
    .filter((child) => child !== null)
    .sort((a, b) => a.birthDate.localeCompare(b.birthDate) || a.name.localeCompare(b.name, 'nb'))
    .map(({ birthDate: _, ...child }) => child)
  const unbooked = shown.filter(({ auditionId }) => auditionId === null)
  const onlyOne = unbooked.find(({ childId }) => childId === onlyChild)
  const chosen = onlyOne ? [onlyOne] : all ? [] : unbooked
  const step = round.slotMinutes + round.pauseMinutes
  const runs = (count: number) =>
    runsOf(slots, count, step).map((run) => ({
      slots: run.map(({ date, begins, room }) => ({ date, begins, room })),
      ids: run.map((slot) => slot.id).join(','),
      together: keepsTogether(slots, run),
    }))
  const state = stateOf(round, ctx.now)
  return {
    round: { ...shownOf(round), state },
    booked: shown.filter(({ auditionId }) => auditionId !== null),
    unbooked,
    chosen: chosen.map(({ childId }) => childId),
    choices: runs(Math.max(1, chosen.length)),
    singles: runs(1),
    can: { book: round.sealedAt === null && (standing.office || state === 'open') },
  }
}
