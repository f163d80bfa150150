import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { onLunchDuty } from '../duty/queries.server.ts'
import { KITCHEN_CODES } from '../family/family.ts'
import { consentsOf } from '../family/queries.server.ts'
import { rosterOfSeminar, standingOf } from '../queries.server.ts'
import { repliesOf } from '../reply/queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import { mayCountMeals } from './policy.ts'
import { eats } from './rules.ts'
import { listAdultsByDay, listKitchenCodes, listMeals } from './store.server.ts'
import type { KitchenView } from './views.ts'

/** How many eat what, day by day: numbers, and nothing that anybody could be known by. Throws missing. */
export async function kitchenView(ctx: Context, actor: Actor, seminarId: string): Promise<KitchenView> {
  const tx = ctx.db
  const seminar = await theSeminar(tx, seminarId)
  const standing = await standingOf(tx, actor)
  const onDuty = await onLunchDuty(tx, seminarId, actor.personId)
  if (seminar.cancelledAt || !mayCountMeals(standing, seminarId, onDuty)) throw missing()
  const ids = (await rosterOfSeminar(tx, seminarId)).map(({ childId }) => childId)
  const replies = await repliesOf(tx, seminarId)
  const codes = await listKitchenCodes(tx, ids)
  const consents = await consentsOf(ctx, tx, ids)
  const meals = await listMeals(tx, seminarId)
  const adults = await listAdultsByDay(tx, seminarId)
  const agreed = codes.filter(({ childId }) => consents.get(childId)?.health)
  const days = seminar.days.map(({ id, date }) => {
    const own = meals.filter(({ dayId }) => dayId === id)
    const replyOf = new Map(replies.flatMap((reply) => (reply.dayId === id ? [[reply.childId, reply]] : [])))
    const eating = new Map(ids.map((childId) => [childId, eats(replyOf.get(childId), own)]))
    const count = (word: boolean | null) => [...eating.values()].filter((one) => one === word).length
    const needs = KITCHEN_CODES.map((code) => {
      const those = agreed.filter(({ kitchen }) => kitchen === code).map(({ childId }) => eating.get(childId))
      const of = (word: boolean | null) => those.filter((one) => one === word).length
      return { code, come: of(true), unanswered: of(null) }
    })
    return {
      date,
      meals: own.map(({ title, begins, ends }) => ({ title, begins, ends })),
      ...{ players: count(true), unanswered: count(null) },
      adults: new Set(adults.flatMap(({ personId, session }) => (session.dayId === id ? [personId] : []))).size,
      needs: needs.filter(({ come, unanswered }) => come + unanswered > 0),
    }
  })
  const { titleNb, titleEn, venue } = seminar
  return { seminarId, title: { nb: titleNb, en: titleEn || titleNb }, venue, days }
}
