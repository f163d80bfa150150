import { orchestraDuty } from '#app/i18n/orchestra-duty.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { tellGuardians, toldOf } from '../../post/tell-guardian.server.ts'
import { rosterOfSeminar } from '../../queries.server.ts'
import type { Duty } from '../duty.ts'
import { mayChangeTurn } from '../policy.ts'
import { familyTurns } from '../queries.server.ts'
import { fairOrder, hasBegun } from '../rules.ts'
import { setSwap } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/** So many families are asked by letter; the others see it on the page. */
const FAMILIES_ASKED = 5

/**
 * Asks other families to take a turn over: the five that have had the fewest turns are told in the letter of the day,
 * all the others see it where the duties are. The turn stays one's own until somebody takes it. Throws missing for
 * another's turn. Gives how many families are asked.
 */
export async function askSwap(ctx: Context, guardianId: string, turnId: string): Promise<number> {
  return ctx.tx(async (tx) => {
    const { turn, duty, seminar } = await theTurn(tx, turnId)
    if (!mayChangeTurn(guardianId, turn)) throw missing()
    if (hasBegun(duty, ctx.now)) throw conflict('orchestraDuty.begun')
    await setSwap(tx, turn.id, ctx.now)
    const asked = await tellFewest(ctx, tx, duty, seminar.semesterId, turn.id)
    await ctx.note(tx, 'duty.swap-asked', duty.id, { guardianId, families: asked })
    return asked
  })
}

async function tellFewest(ctx: Context, tx: Tx, duty: Duty, semesterId: string, turnId: string): Promise<number> {
  const { turns, familyOf } = await familyTurns(tx, semesterId)
  const there = await toldOf(
    tx,
    (await rosterOfSeminar(tx, duty.seminarId)).map(({ childId }) => childId),
  )
  const busy = new Set(duty.turns.map((one) => familyOf.get(one.guardianId)))
  const present = new Set(there.map((one) => familyOf.get(one.guardianId)))
  const asked = new Set(
    fairOrder(turns)
      .filter((family) => present.has(family) && !busy.has(family))
      .slice(0, FAMILIES_ASKED),
  )
  const guardians = new Map(there.map((one) => [one.guardianId, one]))
  await tellGuardians(
    ctx,
    tx,
    [...guardians.values()]
      .filter((one) => asked.has(familyOf.get(one.guardianId) ?? ''))
      .map(({ guardianId, locale }) => {
        const what = (locale === 'en' && duty.titleEn) || duty.titleNb
        const when = `${sayDate(duty.date, locale)} ${sayHours(duty.begins, duty.ends, locale)}`
        return {
          ...{ guardianId, key: `swap:${turnId}:${guardianId}`, urgency: 'gathered' as const, path: '' },
          title: say(locale, orchestraDuty.swapTitle, { what }),
          text: say(locale, orchestraDuty.swapText, { what, when }),
        }
      }),
  )
  return asked.size
}
