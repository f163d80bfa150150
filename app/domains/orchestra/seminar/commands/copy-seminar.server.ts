import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid, missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf, theSemester } from '../../semester/queries.server.ts'
import { mayPlanSeasons } from '../policy.ts'
import { isFarOutside, usualAnswerBy } from '../rules.ts'
import { movedDays } from '../season.ts'
import { copySessions } from '../sessions.store.server.ts'
import { listStaff, putStaff } from '../staff.store.server.ts'
import { addRoom, addSeminar, findSeminar, listRooms } from '../store.server.ts'

interface Wish {
  /** The seminar that it is made after. */
  from: string
  titleNb: string
  first: CivilDate
}

/**
 * Makes a seminar after an earlier one: venue, days with their hours, rooms, staff with their sections, and the pattern of
 * sessions with rooms and grown-ups. Not what is rehearsed, not the partner, and no right to the emergency binder: that is
 * given anew each time. Gives its id. Throws forbidden, missing or invalid.
 */
export async function copySeminar(ctx: Context, actor: Actor, term: string, wish: Wish): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayPlanSeasons(await standingOf(tx, actor))) throw forbidden()
    const semester = await theSemester(tx, term)
    if (isFarOutside(wish.first, semester)) throw invalid('seminarTold.farOutside', {}, 'first')
    const model = await findSeminar(tx, wish.from)
    if (!model) throw missing()
    const { venue, address, place, municipalityId, lat, lng, overnight, infoNb, infoEn } = model
    const { id } = await addSeminar(
      tx,
      {
        ...{ venue, address, place, municipalityId, lat, lng, overnight, infoNb, infoEn, titleNb: wish.titleNb },
        ...{ semesterId: semester.id, changedAt: ctx.now, answerBy: usualAnswerBy(wish.first) },
      },
      {
        ensembleIds: (await ensemblesOf(tx, semester.id)).map((ensemble) => ensemble.id),
        days: movedDays(model.days, wish.first),
      },
    )
    const made = await findSeminar(tx, id)
    if (!made) throw missing()
    const rooms = new Map<string, string>()
    for (const { id: roomId, seminarId: _, ...room } of await listRooms(tx, model.id))
      rooms.set(roomId, await addRoom(tx, id, room))
    const staff = await listStaff(tx, model.id)
    for (const { personId, role, sections } of staff)
      await putStaff(tx, id, { personId, role, sections, binder: false })
    const days = new Map(model.days.map((day, index) => [day.id, made.days[index]?.id ?? '']))
    const sessions = await copySessions(tx, { days, rooms, sameSemester: model.semesterId === semester.id })
    await ctx.note(tx, 'seminar.copied', id, { from: model.id, sessions, staff: staff.length })
    return id
  })
}
