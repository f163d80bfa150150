import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { listEditions, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context, Letter, Tx } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { isMorningMailDue, weekendAround } from '../notice.ts'
import { todayKey } from '../notice-key.server.ts'
import { morningMail } from '../notice-mail.ts'
import { studiosOf } from '../queries.server.ts'

/**
 * Writes on the morning of each open day to everyone whose studio is open on it, with a link for saying that it is
 * otherwise: from eight by the clock in Oslo until the studio closes, so that a server which slept late still writes.
 * One letter for each person, studio and day, however often it is asked. Gives how many letters are new.
 */
export async function sendMorningMail(ctx: Context): Promise<number> {
  openToAll('the clock asks, and everyone is written to about the own studio')
  const date = civilDateOf(ctx.now)
  const year = Number(date.slice(0, 4))
  return ctx.tx(async (tx) => {
    // A round lies in its own year, or, where it was put off, in the next.
    const running = (await listEditions(tx)).filter(
      (of) => of.publishedAt && (of.year === year || of.year === year - 1),
    )
    let posted = 0
    for (const edition of running) {
      const letters = await lettersOf(ctx, tx, edition)
      posted += await postAll(tx, letters, ctx.now)
    }
    if (posted > 0) await ctx.note(tx, 'studio.morning-mail', 'studios', { letters: posted, date })
    return posted
  })
}

async function lettersOf(ctx: Context, tx: Tx, { id }: Edition): Promise<Letter[]> {
  const [date, time] = [civilDateOf(ctx.now), localTimeOf(ctx.now)]
  const dates = (await openDaysOf(tx, id)).filter(({ kind }) => kind === 'studio').map((day) => day.date)
  if (!dates.includes(date)) return []
  const { publicUrl, sessionSecret } = ctx.settings
  const open = (await studiosOf(tx, id)).flatMap((studio) => {
    const hours = studio.days.find((day) => day.date === date)
    return hours && isMorningMailDue(hours, time) ? [{ studio, hours }] : []
  })
  const contacts = await findContacts(tx, [
    ...new Set(open.flatMap(({ studio }) => studio.participants.map(({ personId }) => personId))),
  ])
  return open.flatMap(({ studio, hours }) =>
    studio.participants.flatMap(({ id: participantId, personId }) => {
      const to = contacts.get(personId)
      if (!to) return []
      const link = { participantId, studioId: studio.id, ...weekendAround(date, dates) }
      const facts = { studioId: studio.id, number: studio.number, hours, publicUrl }
      return [morningMail(to, { ...facts, key: todayKey(sessionSecret, link) })]
    }),
  )
}
