import { findContacts } from '#app/domains/people/contact.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Instrument, type Section, sectionsOf } from '../../instruments.ts'
import { staffOf, theSeminar } from '../../seminar/queries.server.ts'
import type { Seminar } from '../../seminar/seminar.ts'
import { absenceMail, type Change } from '../mails.ts'
import { isDue, whoIsTold } from '../rules.ts'
import {
  instrumentsAt,
  listReplies,
  listUntold,
  markTold,
  removeNoticesBefore,
  type UntoldNotice,
} from '../store.server.ts'

/** What areas that stand on the replies know. Whoever starts the command brings it. */
export interface AroundAbsences {
  /** In which section somebody plays on a day of the seminar; null: nothing says. */
  sections(tx: Tx, seminar: Seminar): Promise<SectionAt>
}
type SectionAt = (
  player: { childId: string; instrument: Instrument },
  day: { seminarId: string; date: string },
) => Section | null

const NOTHING_SAYS: AroundAbsences = { sections: async () => () => null }

/**
 * Tells coaches and leaders what they are to know: at once what happens within a day, the rest in one letter a day to
 * each. Replies never fan out: nobody else is told. A notice that nobody is there to hear waits until somebody is, and is
 * gone when its day is over. All or nothing. Gives how many letters were posted.
 */
export async function tellAbsences(ctx: Context, around: AroundAbsences = NOTHING_SAYS): Promise<number> {
  openToAll('the clock asks, and whoIsTold() says who learns of what')
  return ctx.tx(async (tx) => {
    await removeNoticesBefore(tx, addDays(civilDateOf(ctx.now), -1))
    const untold = await listUntold(tx)
    const heard: { notice: UntoldNotice; to: string[]; change: Change }[] = []
    for (const seminarId of new Set(untold.map(({ day }) => day.seminarId)))
      heard.push(
        ...(await heardAt(
          ctx,
          tx,
          around,
          seminarId,
          untold.filter(({ day }) => day.seminarId === seminarId),
        )),
      )
    if (heard.length === 0) return 0
    const contacts = await findContacts(tx, [...new Set(heard.flatMap(({ to }) => to))])
    const told = heard.filter(({ to }) => to.some((personId) => contacts.has(personId)))
    await markTold(
      tx,
      told.map(({ notice }) => notice.id),
      ctx.now,
    )
    let posted = 0
    for (const [personId, contact] of contacts) {
      const own = told.filter(({ to }) => to.includes(personId))
      if (own.length === 0) continue
      const key = `absence:${personId}:${own[0]?.notice.id}`
      await ctx.post(
        tx,
        absenceMail(
          contact,
          own.map(({ change }) => change),
          ctx.settings.publicUrl,
          key,
        ),
      )
      posted++
    }
    return posted
  })
}

/** The notices of a seminar that go now, and to whom. */
async function heardAt(
  ctx: Context,
  tx: Tx,
  around: AroundAbsences,
  seminarId: string,
  untold: readonly UntoldNotice[],
) {
  const seminar = await theSeminar(tx, seminarId)
  const staff = await staffOf(tx, seminarId)
  const replies = await listReplies(tx, seminarId)
  const instruments = await instrumentsAt(tx, seminarId, [...new Set(untold.map(({ childId }) => childId))])
  // Only a violin has two sections, and this is asked many times an hour.
  const split = [...instruments.values()].some((instrument) => sectionsOf(instrument).length > 1)
  const { sections } = split ? around : NOTHING_SAYS
  const sectionAt = await sections(tx, seminar)
  const title = { nb: seminar.titleNb, en: seminar.titleEn || seminar.titleNb }
  return untold.flatMap((notice) => {
    const { dayId, childId, day, name } = notice
    const reply = replies.find((one) => one.dayId === dayId && one.childId === childId)
    const instrument = instruments.get(childId)
    if (!reply || !instrument || !isDue(notice, reply.saidAt, day, ctx.now)) return []
    const section = sectionAt({ childId, instrument }, { seminarId, date: day.date })
    const to = whoIsTold(instrument, staff, reply.byId, section).map(({ personId }) => personId)
    if (to.length === 0) return []
    const change = {
      ...{ seminarId, seminarTitle: title, date: day.date, name, instrument, answer: reply.answer, at: reply.at },
    }
    return [{ notice, to, change }]
  })
}
