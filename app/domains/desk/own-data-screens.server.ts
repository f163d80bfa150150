/** «Mine data»: what is held, why and for how long, and what can be deleted. */
import { ownActivities } from '#app/domains/action-plan/own.server.ts'
import { pastOf } from '#app/domains/art-round/application/library-uses.server.ts'
import { groupsNaming } from '#app/domains/art-round/application/queries.server.ts'
import { editionById } from '#app/domains/art-round/edition/queries.server.ts'
import { invitationsTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { countWorksKept } from '#app/domains/art-round/portfolio/queries.server.ts'
import { closingsWithReceipts, countShiftsOf } from '#app/domains/exhibition/keeping.server.ts'
import { ownInvoices } from '#app/domains/funding/keeping.server.ts'
import { countGroupPlaces } from '#app/domains/hosting/keeping.server.ts'
import { countLoosePictures } from '#app/domains/media/changes.server.ts'
import { ownWork } from '#app/domains/orchestra/account/own-work.server.ts'
import { hasFamily } from '#app/domains/orchestra/family/queries.server.ts'
import { ownMarketing } from '#app/domains/outreach/marketing/own.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { countSignUpsOf } from '#app/domains/programme/changes.server.ts'
import { invitedGroupsAt } from '#app/domains/programme/invited.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { listLettersTo } from '#app/platform/mail/outbox.store.server.ts'
import { isDroppable, isRunning, whyNotForget } from './forgetting.ts'
import { goesOn } from './keeping.ts'
import { ownData } from './own-data.server.ts'
import { countsOf } from './own-data.ts'
import type { BoundByLaw, OwnDataView } from './views.ts'

/** The page of who asks. Throws forbidden for who acts for another. */
export async function ownDataView(ctx: Context, actor: Actor, locale: Locale): Promise<OwnDataView> {
  const data = await ownData(ctx, actor)
  const { why, going, kept, groups, bound, named } = await forgetting(ctx.db, ctx.now, actor)
  return {
    ...data,
    family: await hasFamily(ctx.db, actor.personId),
    counts: countsOf(data),
    drafts: (await pastOf(ctx.db, actor.personId)).flatMap(({ application, year, works }) =>
      isDroppable(application) ? [{ id: application.id, year, works: works.length, savedAt: application.savedAt }] : [],
    ),
    loosePictures: data.pictures.filter(({ hangs }) => !hangs).length,
    otherSessions: data.signIns.filter(({ endedAt }) => endedAt === null).length - 1,
    forget: { why: why && sentence(locale, why), going, kept, groups, bound, named },
  }
}

/**
 * Whether the person can be deleted, how many things go then, how many applications are kept with their results, what the
 * law keeps a while, and how many groups of others name the person. The number is what the person is asked to say yes to.
 */
export async function forgetting(tx: Tx, now: Date, actor: Actor) {
  const today = civilDateOf(now)
  const past = await pastOf(tx, actor.personId)
  const applications = []
  for (const { application } of past)
    applications.push({
      ...{ id: application.id, submission: application.submission, number: application.number },
      running: isRunning(await editionById(tx, application.editionId), today),
    })
  const drafts = applications.filter(isDroppable)
  const works = await countWorksKept(tx, actor.personId)
  const letters = (await listLettersTo(tx, actor.personId, actor.email)).length
  const invitations = (await invitationsTo(tx, actor.email)).length
  const signUps = await countSignUpsOf(tx, { personId: actor.personId, email: actor.email })
  const { standIn, memberships } = await ownWork(tx, { id: actor.personId, email: actor.email })
  const current = memberships.filter(({ leftOn }) => leftOn === null).length
  const loose = await countLoosePictures(tx, actor.personId)
  const groupPlaces = await countGroupPlaces(tx, actor)
  const shifts = await countShiftsOf(tx, actor.personId)
  const invitedGroups = (await invitedGroupsAt(tx, actor.email)).length
  const counts = {
    drafts: drafts.length,
    works,
    letters,
    invitations,
    signUps,
    loosePictures: loose,
    groupPlaces,
    shifts,
  }
  const going = { ...counts, invitedGroups, standIns: standIn.length, memberships: current }
  return {
    why: whyNotForget({ roles: actor.grants.length, applications, family: await hasFamily(tx, actor.personId) }),
    drafts: drafts.map(({ id }) => id),
    kept: applications.length - drafts.length,
    groups: (await groupsNaming(tx, { id: actor.personId, email: actor.email })).length,
    bound: await boundByLaw(tx, actor),
    named: (await ownActivities(tx, actor)).length + (await ownMarketing(tx, actor)).length > 0,
    going: { ...going, all: Object.values(going).reduce((sum, count) => sum + count, 0) },
  }
}

/**
 * What the law keeps of the person a while longer, and the first day on which it is gone: receipts for works, as long as a
 * claim can be made, and invoices, as long as the accounts are kept.
 */
async function boundByLaw(tx: Tx, { personId, email }: Actor): Promise<BoundByLaw[]> {
  const closings = await closingsWithReceipts(tx, personId)
  const issued = (await ownInvoices(tx, email)).map(({ issuedOn }) => issuedOn)
  const last = (kind: BoundByLaw['what'], bases: readonly CivilDate[]): BoundByLaw[] => {
    const until = bases
      .map((base) => goesOn(kind, base))
      .sort()
      .at(-1)
    return until === undefined ? [] : [{ what: kind, until }]
  }
  return [...last('receipt', closings), ...last('invoice', issued)]
}
