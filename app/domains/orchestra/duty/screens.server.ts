import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { guardiansOf } from '../family/queries.server.ts'
import { rosterOfSeminar, standingOf } from '../queries.server.ts'
import { theSemesterById } from '../semester/queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { partsIn } from '../standing.ts'
import { termOf } from '../term.ts'
import type { Duty } from './duty.ts'
import { mayManageDuties, mayReadDuties } from './policy.ts'
import { dutiesOf, familyTurns } from './queries.server.ts'
import { fairShare, hasBegun, mayGiveBack, placesLeft } from './rules.ts'
import type { DutiesView, DutyView } from './views.ts'

/** The duties of a seminar as one sees them. Throws missing for who has no part in it. */
export async function dutiesView(ctx: Context, actor: Actor, seminarId: string): Promise<DutiesView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await theSeminar(tx, seminarId)
  const roster = await rosterOfSeminar(tx, seminarId)
  const children = new Set(standing.children.map(({ childId }) => childId))
  const ofFamily = seminar.publishedAt !== null && roster.some(({ childId }) => children.has(childId))
  if (!mayReadDuties(standing, seminarId, ofFamily)) throw missing()
  const manage = mayManageDuties(standing, seminarId)
  const duties = await dutiesOf(tx, seminarId)
  const semester = await theSemesterById(tx, seminar.semesterId)
  const { turns, familyOf } = await familyTurns(tx, seminar.semesterId)
  const family = ofFamily ? familyOf.get(actor.personId) : undefined
  const names = manage || partsIn(standing, seminarId).length > 0
  const askFirst = manage
    ? await fewestFirst(
        tx,
        roster.map(({ childId }) => childId),
        turns,
        familyOf,
      )
    : []
  return {
    seminar: {
      ...{ id: seminar.id, term: termOf(semester), title: titleOf(seminar) },
      days: seminar.days.map(({ id, date }) => ({ id, date })),
    },
    duties: duties.map((duty) => dutyView(duty, ctx.now, { guardianId: ofFamily ? actor.personId : null, names })),
    share: family === undefined ? null : fairShare(turns, family),
    askFirst,
    can: { manage },
  }
}

const titleOf = ({ titleNb, titleEn }: { titleNb: string; titleEn: string }) => ({
  nb: titleNb,
  en: titleEn || titleNb,
})

/** A duty for a viewer. Names are for those who lead or work there; a family sees how many, and its own. */
export function dutyView(duty: Duty, now: Date, viewer: { guardianId: string | null; names: boolean }): DutyView {
  const { guardianId, names } = viewer
  const begun = hasBegun(duty, now)
  const own = duty.turns.find((turn) => turn.guardianId === guardianId)
  const offered = duty.turns.some((turn) => turn.swapSince !== null && turn.guardianId !== guardianId)
  const isFamily = guardianId !== null
  return {
    ...{ id: duty.id, dayId: duty.dayId, date: duty.date, kind: duty.kind, title: titleOf(duty) },
    ...{ begins: duty.begins, ends: duty.ends, needed: duty.needed, left: placesLeft(duty), remark: duty.remark },
    version: duty.version,
    turns: duty.turns.map((turn) => ({
      ...{ id: turn.id, own: turn.guardianId === guardianId, swap: turn.swapSince !== null, demo: turn.demo },
      guardianId: names ? turn.guardianId : '',
      name: names || turn.guardianId === guardianId ? turn.name : null,
      came: names ? turn.came : null,
    })),
    begun,
    can: {
      take: isFamily && !begun && !own && placesLeft(duty) > 0,
      giveBack: own !== undefined && mayGiveBack(duty, now),
      swap: own !== undefined && own.swapSince === null && !begun,
      takeOver: isFamily && !begun && !own && offered,
    },
  }
}

/** What a guardian is shown of the duties of a seminar from the own page: those that want somebody, and the own ones. */
export async function dutiesOfGuardian(tx: Tx, seminar: Seminar, guardianId: string, now: Date) {
  const duties = await dutiesOf(tx, seminar.id)
  const { turns, familyOf } = await familyTurns(tx, seminar.semesterId)
  const views = duties.map((duty) => dutyView(duty, now, { guardianId, names: false }))
  const family = familyOf.get(guardianId)
  return {
    duties: views.filter(({ can, turns: held }) => can.take || can.takeOver || held.some(({ own }) => own)),
    share: family === undefined || duties.length === 0 ? null : fairShare(turns, family),
  }
}

async function fewestFirst(
  tx: Tx,
  childIds: readonly string[],
  turns: ReadonlyMap<string, number>,
  familyOf: ReadonlyMap<string, string>,
) {
  const guardians = new Map((await guardiansOf(tx, childIds)).map((one) => [one.guardianId, one.name]))
  return [...guardians]
    .map(([guardianId, name]) => ({ guardianId, name, turns: turns.get(familyOf.get(guardianId) ?? '') ?? 0 }))
    .sort((a, b) => a.turns - b.turns || a.name.localeCompare(b.name, 'nb'))
}
