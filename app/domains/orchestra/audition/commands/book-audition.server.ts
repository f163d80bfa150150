import { randomInt } from 'node:crypto'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAuditionLetters as words } from '#app/i18n/orchestra-audition-letters.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { mayStep } from '../../enrolment/rules.ts'
import { writeStep } from '../../enrolment/step.server.ts'
import { tellGuardiansOf, toldOf, untell } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { Audition, AuditionRound } from '../audition.ts'
import { sendBooked } from '../booked.server.ts'
import { demandOpen, eligibleFor, ownChildIds, theChild } from '../own.server.ts'
import { mayBookFor } from '../policy.ts'
import { theRound } from '../queries.server.ts'
import { saySlot } from '../say-audition.ts'
import { drawNumber } from '../slots.ts'
import { addAudition, listAuditions, listSlots, putAudition } from '../store.server.ts'
import { slotTaken } from '../taken.server.ts'

export interface Wish {
  childId: string
  pieces: string
  withAccompanist: boolean
}

/**
 * Books a time for each of some children, all or none, and sends one receipt with the times for the calendar. Who gave a
 * time up before comes back under the same number. Two who take the same time at once: the first has it, and the other
 * is told so with the nearest that are free.
 *
 * @param slotIds the times, in the order of the wishes
 * Throws missing for a child that is not the actor's or has no part in the round, forbidden for who may not sign, invalid
 * for too few times, conflict when it is not open, a time is taken, or a child has a time already.
 */
export async function bookAudition(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  roundId: string,
  wishes: readonly Wish[],
  slotIds: readonly string[],
): Promise<void> {
  if (wishes.length === 0 || wishes.length !== slotIds.length || new Set(slotIds).size !== slotIds.length)
    throw invalid('orchestraAudition.chooseTime', {}, 'slots')
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.tx((tx) => write(ctx, tx, actor, locale, roundId, wishes, slotIds))
    } catch (error) {
      if (isUniqueViolation(error, 'slotId')) throw await slotTaken(ctx.db, roundId, slotIds, locale)
      if (isUniqueViolation(error, 'roundId', 'childId')) throw conflict('orchestraAudition.hasTime')
      if (!isUniqueViolation(error, 'roundId', 'number') || attempt === 5) throw error
    }
  }
}

async function write(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  locale: Locale,
  roundId: string,
  wishes: readonly Wish[],
  slotIds: readonly string[],
): Promise<void> {
  const round = await theRound(tx, roundId)
  const standing = await standingOf(tx, actor)
  const own = ownChildIds(standing)
  const ids = wishes.map(({ childId }) => childId)
  if (!standing.office && ids.some((id) => !own.includes(id))) throw missing()
  const enrolments = await eligibleFor(tx, round, ids)
  demandOpen(round, standing, ctx.now)
  const slots = await listSlots(tx, roundId)
  const chosen = slotIds.map((id) => slots.find((slot) => slot.id === id))
  if (chosen.some((slot) => slot?.taken)) throw await slotTaken(tx, roundId, slotIds, locale)
  const all = await listAuditions(tx, { roundId })
  const numbers = new Set(all.map(({ number }) => number))
  const booked = []
  for (const [index, { childId, pieces, withAccompanist }] of wishes.entries()) {
    const child = await theChild(tx, childId)
    const enrolment = enrolments.find((one) => one.childId === childId)
    const slot = chosen[index]
    if (!enrolment || !slot) throw missing()
    if (!mayBookFor(standing, child, civilDateOf(ctx.now), ctx.settings.orchestraAges)) throw forbidden()
    const before = all.find((one) => one.childId === childId)
    if (before && before.withdrawnAt === null) throw conflict('orchestraAudition.hasTime')
    const wish = { pieces, withAccompanist: withAccompanist && round.accompanist, slotId: slot.id }
    const by = { bookedById: actor.personId, bookedAt: ctx.now, instrument: enrolment.instrument }
    const number = before?.number ?? drawNumber(numbers, (below) => randomInt(Math.max(1, below)))
    numbers.add(number)
    const audition = before
      ? await putAudition(tx, before.id, { ...wish, ...by, enrolmentId: enrolment.id, withdrawnAt: null })
      : await addAudition(tx, { ...wish, ...by, roundId, childId, enrolmentId: enrolment.id, number })
    booked.push({ audition, name: child.name })
    await ctx.note(tx, 'audition.booked', audition.id, { number })
    await tellOthers(ctx, tx, actor, round, audition, child.name)
    // Who has signed up and booked is on the way to the panel; what that step would have told stands in the receipt.
    if (round.kind === 'member' && mayStep('callToAudition', enrolment, ['office'])) {
      const step = { by: ['office' as const], byId: actor.personId }
      const { id, version } = await writeStep(ctx, tx, enrolment, 'callToAudition', step)
      const told = await toldOf(tx, [childId])
      await untell(
        tx,
        told.map(({ guardianId }) => `enrolment:${id}:callToAudition:${version}:${guardianId}`),
      )
    }
  }
  await sendBooked(ctx, tx, actor, round, booked, false)
}

/** The other guardians hear of it in the letter of the day. */
const tellOthers = (ctx: Context, tx: Tx, actor: Actor, round: AuditionRound, audition: Audition, name: string) =>
  tellGuardiansOf(ctx, tx, audition.childId, ({ guardianId, locale }) =>
    guardianId === actor.personId || !audition.slot
      ? null
      : {
          key: `audition-booked:${audition.id}:${audition.version}:${guardianId}`,
          title: say(locale, words.noteBooked, { name }),
          text: saySlot(audition.slot, round.slotMinutes, locale),
          path: addressIn(locale, 'auditionRound', { id: round.id }),
          urgency: 'gathered',
        },
  )
