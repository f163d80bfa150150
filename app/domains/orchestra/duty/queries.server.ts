/** Duties, for the other areas of the orchestra. */
import type { Tx } from '#app/platform/context.server.ts'
import { familiesOf } from '../family/queries.server.ts'
import { rosterOfSemester, rosterOfSeminar } from '../queries.server.ts'
import type { Duty, UnfilledDuty } from './duty.ts'
import { placesLeft } from './rules.ts'
import { countLunch, countTurns, listDuties, listTurnsOf } from './store.server.ts'

/** The duties of a seminar by date and time, with the turns in force. */
export const dutiesOf = (tx: Tx, seminarId: string): Promise<Duty[]> => listDuties(tx, { seminarId })

/** Those of a seminar that want somebody still. */
export const unfilledDuties = async (tx: Tx, seminarId: string): Promise<UnfilledDuty[]> =>
  (await dutiesOf(tx, seminarId))
    .filter((duty) => placesLeft(duty) > 0)
    .map(({ id, dayId, date, kind, titleNb, titleEn, begins, ends, needed, turns }) => ({
      ...{ dutyId: id, dayId, date, kind, titleNb, titleEn, begins, ends, needed, taken: turns.length },
    }))

/** Whether somebody is on lunch duty at a seminar; on one of its days, where a date is given. */
export const onLunchDuty = async (
  tx: Tx,
  seminarId: string,
  personId: string,
  date: string | null = null,
): Promise<boolean> => (await countLunch(tx, seminarId, personId, date)) > 0

/**
 * How many turns each family of a semester has taken, those without any included, and the family of each guardian.
 * Only families with a child that is enrolled.
 */
export async function familyTurns(
  tx: Tx,
  semesterId: string,
): Promise<{ turns: Map<string, number>; familyOf: Map<string, string> }> {
  const roster = await rosterOfSemester(tx, semesterId)
  const familyOf = await familiesOf(
    tx,
    roster.map(({ childId }) => childId),
  )
  const turns = new Map([...new Set(familyOf.values())].map((family) => [family, 0]))
  for (const { guardianId, turns: count } of await countTurns(tx, semesterId)) {
    const family = familyOf.get(guardianId)
    if (family !== undefined) turns.set(family, (turns.get(family) ?? 0) + count)
  }
  return { turns, familyOf }
}

/** What a guardian has said yes to, for the own data file. */
export const ownTurns = (tx: Tx, guardianId: string) => listTurnsOf(tx, guardianId)

/** The family of a guardian with a child at the seminar; null for anybody else. */
export async function familyAt(tx: Tx, seminarId: string, guardianId: string): Promise<string | null> {
  const roster = await rosterOfSeminar(tx, seminarId)
  const families = await familiesOf(
    tx,
    roster.map(({ childId }) => childId),
  )
  return families.get(guardianId) ?? null
}
