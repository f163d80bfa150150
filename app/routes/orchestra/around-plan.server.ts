/** What the pages of a plan bring to it from the areas that stand on it. */
import { playedIn } from '#app/domains/orchestra/coverage/played.server.ts'
import type { AroundPlanView } from '#app/domains/orchestra/plan/screens.server.ts'
import type { AroundSheets } from '#app/domains/orchestra/plan/sheets.server.ts'
import type { ChildDayView } from '#app/domains/orchestra/plan/views.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { sayPiece } from '#app/domains/orchestra/repertoire/piece.ts'
import { repertoireOf } from '#app/domains/orchestra/repertoire/queries.server.ts'
import { repliesOf } from '#app/domains/orchestra/reply/queries.server.ts'
import type { OwnSeat } from '#app/domains/orchestra/seating/plan.ts'
import { seatOf } from '#app/domains/orchestra/seating/queries.server.ts'
import { sayPlace } from '#app/domains/orchestra/seating/say-place.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import { sees } from '#app/domains/orchestra/sight.ts'
import type { PageArgs } from '#app/http/page.server.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { AroundChildDay } from '#app/ui/orchestra/plan/child-day-card.tsx'

/** Replies, and who has said no; who plays in which section; pieces, and which of them are played when. */
export const aroundPlan = {
  absences: async (tx, seminarId) => (await repliesOf(tx, seminarId)).filter(({ answer }) => answer === 'absent'),
  replies: repliesOf,
  sections: async (tx, { id, semesterId }) => {
    const sectionOn = await sectionsAt(tx, { semesterId, seminarId: id })
    return (player, date) => sectionOn(player, { seminarId: id, date })
  },
  played: playedIn,
  pieces: async (tx, ensembleIds) =>
    (await repertoireOf(tx, ensembleIds)).map((piece) => ({ id: piece.id, name: sayPiece(piece) })),
} satisfies AroundSheets & AroundPlanView

/** "1. fiolin, pult 2 ytre, ved siden av Ane": the neighbour's first name and no more. */
const sayDesk = (seat: OwnSeat, locale: Locale): string =>
  [sayPlace(seat, locale), seat.partner && say(locale, orchestraSheets.beside, { name: seat.partner })]
    .filter(Boolean)
    .join(', ')

type Asked = Pick<PageArgs<'signed-in'>, 'ctx' | 'actor'>

/** What else is told on a child's page, by day: the reply and the desk, each where the reader sees it. */
export async function aroundChild(
  { db }: Pick<Asked['ctx'], 'db'>,
  actor: Asked['actor'],
  { seminar, child, days }: ChildDayView,
): Promise<Record<string, AroundChildDay>> {
  const standing = await standingOf(db, actor)
  const meeting = { ...child, seminarId: seminar.id }
  const replies = sees(standing, meeting, 'reply') ? await repliesOf(db, seminar.id) : []
  const found: Record<string, AroundChildDay> = {}
  for (const { id, date } of days) {
    const reply = replies.find(({ dayId, childId }) => dayId === id && childId === child.childId)
    const seat = sees(standing, meeting, 'seat')
      ? (await seatOf(db, seminar.id, date, [child.childId])).get(child.childId)
      : undefined
    found[id] = {
      answer: reply ? { answer: reply.answer, at: reply.at } : null,
      desk: seat ? { nb: sayDesk(seat, 'nb'), en: sayDesk(seat, 'en') } : null,
    }
  }
  return found
}
