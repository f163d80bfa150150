import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { theSemesterById } from '../semester/queries.server.ts'
import { theReadSeminar } from '../seminar/own.server.ts'
import { fieldsSeenBy, viewersOf } from '../sight.ts'
import { leads } from '../standing.ts'
import { termOf } from '../term.ts'
import { type AroundPlan, gatherPlan } from './gather.server.ts'
import { headcount } from './members.ts'
import { coachSheets, doorSheets, leaderSheets, type SheetFacts } from './sheets.ts'
import { isSheetKind, type SheetPlayer, type SheetsView } from './views.ts'

interface SaidReply {
  dayId: string
  childId: string
  answer: SheetPlayer['answer']
  at: string | null
}

export interface AroundSheets extends AroundPlan {
  replies(tx: Tx, seminarId: string): Promise<SaidReply[]>
}

/**
 * Sheets of a seminar: "rooms" for every door, "coaches" (a coach gets one's own), "leader" for who leads. A child stands on
 * a sheet only where its reader sees its name, and the reply only where the reader sees that. Throws missing, or forbidden
 * for the leader's sheet.
 */
export async function sheetsView(
  ctx: Context,
  actor: Actor | null,
  id: string,
  kind: string,
  { locale, ...around }: AroundSheets & { locale: Locale },
): Promise<SheetsView> {
  const tx = ctx.db
  const { seminar, standing } = await theReadSeminar(tx, actor, id)
  if (!isSheetKind(kind)) throw missing()
  const leading = standing.office || leads(standing, id)
  if ((kind === 'leader' || kind === 'children') && !leading) throw forbidden()
  const gathered = await gatherPlan(tx, seminar, around)
  const semester = await theSemesterById(tx, seminar.semesterId)
  const replies = await around.replies(tx, id)
  const { facts, sessions, rooms, roster, played } = gathered
  const children = new Map(roster.map((child) => [child.childId, child]))
  const answers = new Map(replies.map((reply) => [`${reply.dayId}/${reply.childId}`, reply]))
  const sheetFacts: SheetFacts = {
    ...{ days: seminar.days, sessions, rooms, adults: facts.adults, players: facts.players },
    expected: (session) => {
      const away = facts.absent.get(session.dayId) ?? new Set<string>()
      return headcount(
        session,
        facts.players.filter(({ childId }) => !away.has(childId)),
        facts.partner,
      )
    },
    plays: ({ id: sessionId }) => played.pieces.get(sessionId) ?? [],
    shown: (childId, dayId, session) => {
      const child = children.get(childId)
      if (!child) return null
      const inSession = session?.adultIds.includes(standing.personId ?? '') ?? false
      const seen = fieldsSeenBy(viewersOf(standing, { ...child, seminarId: id, inSession }))
      if (!seen.has('name')) return null
      const reply = seen.has('reply') ? answers.get(`${dayId}/${childId}`) : undefined
      const { name, instrument } = child
      return { childId, name, instrument, answer: reply?.answer ?? 'none', at: reply?.at ?? null }
    },
  }
  const { titleNb, titleEn, days, venue, address, place } = seminar
  return {
    seminar: { id, titleNb, titleEn, days, venue, address, place },
    ...{ term: termOf(semester), kind },
    sheets:
      kind === 'rooms'
        ? doorSheets(sheetFacts)
        : kind === 'coaches'
          ? coachSheets(sheetFacts, leading ? null : standing.personId)
          : kind === 'leader'
            ? leaderSheets(sheetFacts, (date) => sayDate(date, locale))
            : [],
  }
}
