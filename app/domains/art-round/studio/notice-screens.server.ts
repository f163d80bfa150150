/** The pages from which a studio's day is told: the one behind a link, and the panel of those who are signed in. */
import { openDaysOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type TodayLink, todayOf, wishesAt } from './notice.ts'
import { readTodayKey } from './notice-key.server.ts'
import type { SaidToday, TodayPanelView } from './notice-views.ts'
import { listNotices, noticesOn } from './notices.store.server.ts'
import { theStudio } from './own.server.ts'
import { mayLinkSayOfToday, mayListStudios, maySayOfToday } from './policy.ts'
import { partsOf, studiosOf } from './queries.server.ts'
import { calledOf } from './rules.ts'
import { findStudio, listParticipants } from './store.server.ts'
import type { OpenStudio } from './studio.ts'

/** What the link behind a key opens; null for a key that is not ours, is over, or whose artist has left the studio. */
export async function linkedStudio(
  ctx: Context,
  key: string,
): Promise<{ link: TodayLink; view: TodayPanelView } | null> {
  const link = readTodayKey(ctx.settings.sessionSecret, key)
  if (!link) return null
  const found = await findStudio(ctx.db, link.studioId)
  if (!found) return null
  const participants = await listParticipants(ctx.db, { studioId: found.id, resignedAt: null })
  const studio = { ...found, participants }
  if (!mayLinkSayOfToday(link, studio, civilDateOf(ctx.now))) return null
  const view = await panelOf(ctx, studio)
  return view && { link, view }
}

/** The studios that a person shows in this year, each with its day; empty on a day that is none of the edition's. */
export async function ownToday(ctx: Context, actor: Actor, year: number): Promise<TodayPanelView[]> {
  const edition = await theEdition(ctx.db, year)
  const parts = await partsOf(ctx.db, edition.id, actor.personId)
  const panels: TodayPanelView[] = []
  for (const id of new Set(parts.flatMap(({ studioId }) => studioId ?? []))) {
    const panel = await panelOf(ctx, await theStudio(ctx.db, id))
    if (panel) panels.push(panel)
  }
  return panels
}

/** The same of any studio, for those who may say it; null for others, and on a day that is none of the edition's. */
export async function studioToday(ctx: Context, actor: Actor, studioId: string): Promise<TodayPanelView | null> {
  const studio = await theStudio(ctx.db, studioId)
  return maySayOfToday(actor, studio.participants) ? panelOf(ctx, studio) : null
}

/** What is said of studios today, over their hours, by number. Throws forbidden. */
export async function saidTodayOf(ctx: Context, actor: Actor | null, year: number): Promise<SaidToday[]> {
  if (!mayListStudios(actor)) throw forbidden()
  const { id } = await theEdition(ctx.db, year)
  const studios = await studiosOf(ctx.db, id)
  const said = await noticesOn(
    ctx.db,
    studios.map((studio) => studio.id),
    civilDateOf(ctx.now),
  )
  return studios.flatMap((studio) => {
    const notice = said.get(studio.id)
    if (!notice) return []
    const { opening } = todayOf(studio.days, [notice], ctx.now)
    return [{ number: studio.number, slug: studio.participants[0]?.slug ?? '', called: calledBy(studio), opening }]
  })
}

const calledBy = (studio: OpenStudio) =>
  calledOf(
    studio,
    studio.participants.map(({ name }) => name),
  )

async function panelOf(ctx: Context, studio: OpenStudio): Promise<TodayPanelView | null> {
  const date = civilDateOf(ctx.now)
  const days = await openDaysOf(ctx.db, studio.editionId)
  if (!days.some((day) => day.kind === 'studio' && day.date === date)) return null
  const today = todayOf(studio.days, await listNotices(ctx.db, studio.id), ctx.now)
  return {
    studioId: studio.id,
    number: studio.number,
    called: calledBy(studio),
    artists: studio.participants.map(({ name }) => name),
    today,
    wishes: wishesAt(today),
  }
}
