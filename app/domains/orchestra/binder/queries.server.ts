import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { addDays, later, minutes } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import { dutiesOf } from '../duty/queries.server.ts'
import { rosterOfSeminar } from '../queries.server.ts'
import { repliesOf } from '../reply/queries.server.ts'
import { staffOf } from '../seminar/queries.server.ts'
import type { BinderCard } from './binder.ts'
import { cardsOf } from './cards.server.ts'
import { hoursOf, nightsOf, OPEN_MINUTES, stateOf } from './rules.ts'
import { listOpenings, namesOf, wasOpened } from './store.server.ts'
import { type FoundBinder, theBinder } from './the-binder.server.ts'
import type { BinderView } from './views.ts'

/** The page of a seminar's binder: where it stands, and what the reader may do. No card is in it. Throws missing. */
export async function binderView(ctx: Context, actor: Actor, seminarId: string): Promise<BinderView> {
  const tx = ctx.db
  const found = await theBinder(tx, actor, seminarId)
  const { seminar, binder, mayMake, mayOpen } = found
  const staff = await staffOf(tx, seminarId)
  const openings = mayMake ? await listOpenings(tx, seminarId) : []
  const nights = mayMake && seminar.overnight ? await nightsAt(tx, found) : []
  const names = await namesOf(
    tx,
    openings.map(({ personId }) => personId),
  )
  const { titleNb, titleEn } = seminar
  const { state, closesAt } = binder
    ? { state: stateOf(binder, ctx.now), closesAt: binder.closesAt }
    : await receiptOf(ctx, tx, found)
  return {
    ...{ seminarId, personId: actor.personId, title: { nb: titleNb, en: titleEn || titleNb } },
    days: seminar.days.map(({ date, begins, ends }) => ({ date, begins, ends })),
    ...{ state, opensAt: binder?.opensAt ?? null, closesAt },
    onDuty: [...new Set(staff.filter((one) => one.binder).map(({ name }) => name))],
    openings: openings.map(({ personId, at, device }) => ({
      ...{ name: names.get(personId) ?? '', at, offline: device === 'offline' },
    })),
    nights,
    can: { make: mayMake, open: mayOpen },
  }
}

/** When the seminar is over its binder is deleted altogether; that it was there and when it closed can still be said. */
async function receiptOf(ctx: Context, tx: Tx, { seminar }: FoundBinder) {
  const hours = hoursOf(seminar.days, 0)
  if (!hours || hours.closesAt > ctx.now) return { state: 'none' as const, closesAt: null }
  return { state: 'over' as const, closesAt: (await wasOpened(tx, seminar.id)) ? hours.closesAt : null }
}

/** Who sleeps over: those who come on the day and on the next, with who keeps watch. */
async function nightsAt(tx: Tx, { seminar }: FoundBinder): Promise<BinderView['nights']> {
  const roster = await rosterOfSeminar(tx, seminar.id)
  const replies = await repliesOf(tx, seminar.id)
  const staff = await staffOf(tx, seminar.id)
  const duties = await dutiesOf(tx, seminar.id)
  const dayOf = new Map(seminar.days.map(({ date, id }) => [date, id]))
  const answer = new Map(replies.map(({ dayId, childId, answer }) => [`${dayId} ${childId}`, answer]))
  return nightsOf(seminar.days.map(({ date }) => date)).map((date) => {
    const both = [dayOf.get(date), dayOf.get(addDays(date, 1))]
    const said = roster.map(({ childId, name }) => ({
      name,
      answers: both.map((dayId) => answer.get(`${dayId} ${childId}`)),
    }))
    const stays = said.filter(({ answers }) => !answers.includes('absent'))
    const watch = duties.filter((duty) => duty.kind === 'night' && (duty.date === null || duty.date === date))
    return {
      date,
      guards: [
        ...new Set([
          ...staff.filter(({ role }) => role === 'nightGuard').map(({ name }) => name),
          ...watch.flatMap(({ turns }) => turns.map(({ name }) => name)),
        ]),
      ],
      names: stays.filter(({ answers }) => !answers.includes(undefined)).map(({ name }) => name),
      unsure: stays.filter(({ answers }) => answers.includes(undefined)).map(({ name }) => name),
    }
  })
}

const USE = 'emergency binder'

/** A key that opens the cards on a page without script, for a quarter of an hour: for who has just given the code. */
export const pageKeyOf = (ctx: Context, opened: { seminarId: string; personId: string; madeAt: number }): string =>
  signKey(
    ctx.settings.sessionSecret,
    USE,
    Buffer.from(
      [opened.seminarId, opened.personId, opened.madeAt, later(ctx.now, minutes(OPEN_MINUTES)).getTime()].join(' '),
    ),
  )

/** The cards behind such a key. Throws missing for who may not, and forbidden when the key has run out or is not one's own. */
export async function cardsByKey(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  seminarId: string,
  key: string,
): Promise<BinderCard[]> {
  const found = await theBinder(tx, actor, seminarId)
  const { binder, mayOpen } = found
  if (!mayOpen) throw missing()
  const read = readSignedKey(ctx.settings.sessionSecret, USE, key)?.toString() ?? ''
  const [seminar, person, madeAt, until] = read.split(' ')
  const isOwn = seminar === seminarId && person === actor.personId && Number(madeAt) === binder?.madeAt.getTime()
  if (!isOwn || Number(until) <= ctx.now.getTime() || stateOf(binder, ctx.now) !== 'open')
    throw forbidden('orchestraBinder.codeAgain')
  return cardsOf(ctx, tx, found)
}

/** Where a binder stands, for the phone that keeps its cards: what it has is worthless under another code. Throws missing. */
export async function binderOutside(ctx: Context, actor: Actor, seminarId: string) {
  const { binder, mayOpen } = await theBinder(ctx.db, actor, seminarId)
  if (!mayOpen) throw missing()
  return { state: stateOf(binder, ctx.now), madeAt: binder?.madeAt.getTime() ?? null }
}
