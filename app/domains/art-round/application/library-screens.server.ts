/** The artist's library as it is shown: its works, and where each of them has been. */
import { ownLibraryWork } from '#app/domains/art-round/portfolio/own.server.ts'
import type { LibraryWork } from '#app/domains/art-round/portfolio/portfolio.ts'
import { libraryOf, profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { profileDifferences } from '#app/domains/art-round/portfolio/rules.ts'
import { libraryCards, profileView } from '#app/domains/art-round/portfolio/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type OwnPast, pastOf, usesIn } from './library-uses.server.ts'
import { hindranceOf, roomFor } from './library-uses.ts'
import type {
  LibraryView,
  LibraryWorkView,
  OwnProfileView,
  PickView,
  PlacedWork,
  ProfileOffer,
} from './library-views.ts'
import { openApplication } from './own.server.ts'
import { worthTakingOver } from './take-over.ts'

/** The own library, the newest work first, those that are put away in a list of their own. */
export async function libraryView(ctx: Context, actor: Actor): Promise<LibraryView> {
  const past = await pastOf(ctx.db, actor.personId)
  const placed = await placedWorks(ctx.db, await libraryOf(ctx.db, actor.personId), past)
  return {
    works: placed.filter((work) => !work.archivedAt),
    away: placed.filter((work) => work.archivedAt),
    earlier: yearsToTakeOver(past),
  }
}

async function placedWorks(tx: Tx, works: readonly LibraryWork[], past: readonly OwnPast[]): Promise<PlacedWork[]> {
  const uses = usesIn(past)
  return (await libraryCards(tx, works)).map((work) => ({ ...work, uses: uses.get(work.id) ?? [] }))
}

/** The years of earlier applications with works that the library has not; empty when there is nothing to take over. */
const yearsToTakeOver = (past: readonly OwnPast[]): number[] => [
  ...new Set(past.filter(({ application, works }) => worthTakingOver(application, works)).map(({ year }) => year)),
]

/** One work of the own library. Throws missing. */
export async function libraryWorkView(ctx: Context, actor: Actor, id: string): Promise<LibraryWorkView> {
  const work = await ownLibraryWork(ctx.db, actor, id)
  const [placed] = await placedWorks(ctx.db, [work], await pastOf(ctx.db, actor.personId))
  if (!placed) throw new Error('a work without a card')
  return { work: placed }
}

/** The own profile, and the year of the latest application that it can be filled from while there is none. */
export async function ownProfileView(ctx: Context, actor: Actor): Promise<OwnProfileView> {
  const view = await profileView(ctx, actor)
  const past = view.version === 0 ? await pastOf(ctx.db, actor.personId) : []
  return { ...view, earlier: past.filter(({ application }) => application.number !== null).at(-1)?.year ?? null }
}

/** What of the own library can be taken into an application. Throws as changing the application does. */
export async function pickView(ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<PickView> {
  const { works, call, edition } = await openApplication(ctx.db, actor, callId, ctx.now, locale)
  const past = await pastOf(ctx.db, actor.personId)
  const library = (await libraryOf(ctx.db, actor.personId)).filter((work) => !work.archivedAt)
  const there = new Set(works.map(({ libraryWorkId }) => libraryWorkId))
  return {
    call: { id: callId, year: edition.year, title: locale === 'nb' ? call.titleNb : call.titleEn || call.titleNb },
    room: roomFor(works, call.maxWorks),
    most: call.maxWorks,
    works: (await placedWorks(ctx.db, library, past)).map((work) => ({
      ...work,
      hindrance: hindranceOf(work.uses, callId, there.has(work.id)),
    })),
    earlier: yearsToTakeOver(past),
  }
}

/** Whether the profile says something else than this application of one's own; null when there is nothing to offer. */
export async function profileOffer(ctx: Context, actor: Actor, applicationId: string): Promise<ProfileOffer | null> {
  const application = (await pastOf(ctx.db, actor.personId)).find((one) => one.application.id === applicationId)
  const profile = await profileOf(ctx.db, actor.personId)
  if (!application || !profile || application.application.applicantKind === 'group') return null
  const fields = profileDifferences(profile, application.application)
  return fields.length > 0 ? { applicationId, version: profile.version, fields } : null
}

/** What a new application can begin with. */
export async function keepsPortfolio(ctx: Context, actor: Actor): Promise<{ profile: boolean; works: boolean }> {
  const library = await libraryOf(ctx.db, actor.personId)
  return {
    profile: (await profileOf(ctx.db, actor.personId)) !== null,
    works: library.some((work) => !work.archivedAt),
  }
}
