import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { guardiansOf } from '../family/queries.server.ts'
import { rosterOfSeminar, standingOf } from '../queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import { listLifts } from './carpool.store.server.ts'
import { seatsLeft, seesPhone } from './carpool.ts'
import type { CarpoolView } from './carpool-views.ts'
import { mayReadLifts, mayShareLift } from './policy.ts'

/**
 * The lifts of a seminar as one sees them: who drives from where; who rides only for the driver and the own child; a
 * telephone only between two who have agreed. Throws missing for who has no part in it.
 */
export async function carpoolView(ctx: Context, actor: Actor, seminarId: string): Promise<CarpoolView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await theSeminar(tx, seminarId)
  const roster = await rosterOfSeminar(tx, seminarId)
  const own = new Set(standing.children.map(({ childId }) => childId))
  const children = roster.filter(({ childId }) => own.has(childId)).map(({ childId, name }) => ({ childId, name }))
  const ofFamily = seminar.publishedAt !== null && seminar.cancelledAt === null && children.length > 0
  if (!mayReadLifts(standing, seminarId, ofFamily)) throw missing()
  const today = civilDateOf(ctx.now)
  const lifts = await listLifts(tx, seminarId, today)
  const persons = await personsByIds(tx, [
    ...lifts.flatMap((lift) => [lift.personId, ...lift.riders.map(({ askedById }) => askedById)]),
  ])
  const names = new Map(roster.map(({ childId, name }) => [childId, name]))
  const phones = await phonesOf(
    tx,
    roster.map(({ childId }) => childId),
  )
  const viewer = actor.personId
  const said = (id: string) => persons.get(id)?.name ?? ''
  return {
    seminar: {
      ...{ id: seminar.id, venue: seminar.venue },
      title: { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb },
      days: seminar.days.map(({ date }) => date).filter((date) => date >= today),
    },
    lifts: lifts.map((lift) => {
      const isDriver = lift.personId === viewer
      const shown = lift.riders.filter(({ askedById }) => isDriver || askedById === viewer)
      return {
        ...{ id: lift.id, date: lift.date, way: lift.way, place: lift.place, seats: lift.seats, words: lift.words },
        ...{ driver: said(lift.personId), demo: persons.get(lift.personId)?.demo ?? false, own: isDriver },
        left: seatsLeft(lift),
        phone: shown.some((rider) => !isDriver && seesPhone(viewer, lift, rider))
          ? (phones.get(lift.personId) ?? null)
          : null,
        riders: shown.map((rider) => ({
          ...{ childId: rider.childId, name: names.get(rider.childId) ?? '', askedBy: said(rider.askedById) },
          ...{ own: rider.askedById === viewer, accepted: rider.accepted },
          phone: isDriver && seesPhone(viewer, lift, rider) ? (phones.get(rider.askedById) ?? null) : null,
        })),
      }
    }),
    children: ofFamily ? children : [],
    hasPhone: ofFamily && phones.has(viewer),
    can: { share: mayShareLift(ofFamily) },
  }
}

/** The first telephone of each guardian of these children. */
async function phonesOf(tx: Tx, childIds: readonly string[]): Promise<Map<string, string>> {
  const guardians = await guardiansOf(tx, childIds)
  return new Map(guardians.flatMap(({ guardianId, phones: [phone] }) => (phone ? [[guardianId, phone] as const] : [])))
}
