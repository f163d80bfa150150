import { talkOrder } from '#app/domains/art-round/deliberation/discussion.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { StartChoice } from '../input.ts'
import { mayLead } from '../policy.ts'
import { type Door, roomOf } from '../room.server.ts'
import { contestedZone, numbersIn } from '../rules.ts'
import { addMeeting } from '../store.server.ts'

/**
 * Starts the meeting over a call, when all have sealed: with the contested zone on the agenda, those where the jury is
 * divided on the work, and others by number as the secretariat wishes, in the order that lets the recused go out least
 * often. Throws forbidden, conflict when a meeting is open or nothing is ranked, and invalid without anything to talk about.
 */
export async function startMeeting(
  ctx: Context,
  actor: Actor,
  year: number,
  door: Door,
  choice: StartChoice,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, door)
    if (!mayLead(actor, room.seat, year)) throw forbidden()
    if (room.meeting?.state === 'open') throw conflict('meeting.openAlready')
    const { ranked, applications } = await benchOf(tx, year, room.call.id)
    if (!ranked) throw conflict('meeting.notAllSealed')
    const numbers = new Set(door.by === 'office' ? numbersOf(choice.numbers) : [])
    const known = new Map(applications.map(({ id, number }) => [id, number]))
    const unknown = [...numbers].filter((number) => !applications.some((one) => one.number === number))
    if (unknown.length > 0) throw invalid('meeting.noSuchNumber', { numbers: unknown.join(', ') }, 'numbers')
    const order = ranked.ranking.applications.map(({ applicationId }) => applicationId)
    const zone = new Set(choice.zone ? contestedZone(ranked.line, order).applicationIds : [])
    const wanted = order.filter(
      (id) =>
        zone.has(id) ||
        (choice.split && (ranked.picks.get(id)?.split ?? false)) ||
        numbers.has(known.get(id) ?? Number.NaN),
    )
    if (wanted.length === 0) throw invalid('meeting.nothingToTalkAbout', {}, 'zone')
    const items = wanted.map((id) => ({ applicationId: id, outside: [...(room.outside.get(id) ?? [])] }))
    const meeting = await addMeeting(tx, {
      callId: room.call.id,
      startedAt: ctx.now,
      startedById: ctx.actorId,
      currentId: null,
      applicationIds: talkOrder(items),
    })
    await ctx.note(tx, 'meeting.started', meeting.id, { callId: room.call.id, items: wanted.length })
  })
}

function numbersOf(text: string): number[] {
  const numbers = numbersIn(text)
  if (!numbers) throw invalid('meeting.numbersOnly', {}, 'numbers')
  return numbers
}
