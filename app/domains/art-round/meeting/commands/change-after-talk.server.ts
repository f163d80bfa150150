import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { addTalkChanges } from '#app/domains/art-round/deliberation/changes.server.ts'
import { talkChangesOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { afterTalk, type TalkChange } from '#app/domains/art-round/deliberation/talk.ts'
import type { JuryRound } from '#app/domains/art-round/jury/jury.ts'
import { answersOf } from '#app/domains/art-round/jury/queries.server.ts'
import { validScore } from '#app/domains/art-round/jury/rules.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TalkChangeInput } from '../input.ts'
import { mayChangeOwn } from '../policy.ts'
import { isOutside, itemOfKey, openMeeting, roomOf } from '../room.server.ts'
import { putMeeting } from '../store.server.ts'

/**
 * A juror changes the own scores, or the pick of a work, after the talk of an application and with a reason. What was
 * sealed stays as it is: each change is a row beside it. Sent again it changes nothing. Throws forbidden, conflict
 * when it is not talked about now or announced already, and invalid.
 */
export async function changeAfterTalk(ctx: Context, actor: Actor, year: number, said: TalkChangeInput): Promise<void> {
  await ctx.tx(async (tx) => {
    const room = await roomOf(tx, actor, year, { by: 'jury' })
    const { round, seat, call } = room
    const meeting = openMeeting(room)
    const { applicationId } = itemOfKey(room, said.item)
    if (!seat || !mayChangeOwn(actor, seat, year, isOutside(room, applicationId))) throw forbidden()
    if (meeting.currentId !== applicationId) throw conflict('meeting.notTalkedAbout')
    if (call.announcedAt !== null) throw conflict('meeting.announced')
    const sealed = (await answersOf(tx, round.id, [applicationId])).find((one) => one.seatId === seat.id)
    if (!sealed) throw conflict('meeting.nothingSealed')
    const earlier = (await talkChangesOf(tx, round.id)).filter(
      (one) => one.seatId === seat.id && one.applicationId === applicationId,
    )
    const now = afterTalk(sealed, earlier)
    const works = (await worksOf(tx, [applicationId])).get(applicationId) ?? []
    const picked = works.find(({ position }) => position === said.pick)
    if (said.pick !== null && !picked) throw invalid('jury.noSuchWork', {}, 'pick')
    const row = { seatId: seat.id, applicationId, reason: said.reason, at: ctx.now }
    const changes: TalkChange[] = [
      ...scoresSaid(round, said.score).flatMap(({ criterionId, value }): TalkChange[] =>
        now.scores.some((one) => one.criterionId === criterionId && one.value === value)
          ? []
          : [{ ...row, criterionId, value, workId: null }],
      ),
      ...(picked && picked.id !== now.pickedWorkId
        ? [{ ...row, criterionId: null, value: null, workId: picked.id }]
        : []),
    ]
    if (changes.length === 0) return
    await addTalkChanges(tx, changes)
    await putMeeting(tx, meeting.id)
    await ctx.note(tx, 'meeting.changedAfterTalk', applicationId, { seatId: seat.id, changes: changes.length })
  })
}

function scoresSaid({ criteria, scale }: JuryRound, scores: TalkChangeInput['score']) {
  return Object.entries(scores).map(([key, value]) => {
    const criterion = criteria.find((one) => one.key === key)
    if (!criterion) throw invalid('faults.unknownField')
    if (!validScore(value, scale)) throw invalid('jury.scoreOutside', { ...scale }, `score.${key}`)
    return { criterionId: criterion.id, value }
  })
}
