/** «Mine data»: what is held, why and for how long, and what can be deleted. */
import { pastOf } from '#app/domains/art-round/application/library-uses.server.ts'
import { groupsNaming } from '#app/domains/art-round/application/queries.server.ts'
import { editionById } from '#app/domains/art-round/edition/queries.server.ts'
import { invitationsTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { countWorksKept } from '#app/domains/art-round/portfolio/queries.server.ts'
import { countLoosePictures } from '#app/domains/media/changes.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { countSignUpsOf } from '#app/domains/programme/changes.server.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { listLettersTo } from '#app/platform/mail/outbox.store.server.ts'
import { isDroppable, isRunning, whyNotForget } from './forgetting.ts'
import { ownData } from './own-data.server.ts'
import { countsOf } from './own-data.ts'
import type { OwnDataView } from './views.ts'

/** The page of who asks. Throws forbidden for who acts for another. */
export async function ownDataView(ctx: Context, actor: Actor, locale: Locale): Promise<OwnDataView> {
  const data = await ownData(ctx, actor)
  const { why, going, kept, groups } = await forgetting(ctx.db, ctx.now, actor)
  return {
    ...data,
    counts: countsOf(data),
    drafts: (await pastOf(ctx.db, actor.personId)).flatMap(({ application, year, works }) =>
      isDroppable(application) ? [{ id: application.id, year, works: works.length, savedAt: application.savedAt }] : [],
    ),
    loosePictures: data.pictures.filter(({ hangs }) => !hangs).length,
    otherSessions: data.signIns.filter(({ endedAt }) => endedAt === null).length - 1,
    forget: { why: why && sentence(locale, why), going, kept, groups },
  }
}

/**
 * Whether the person can be deleted, how many things go then, how many applications are kept with their results, and how
 * many groups of others name the person. The number is what the person is asked to say yes to.
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
  const loose = await countLoosePictures(tx, actor.personId)
  return {
    why: whyNotForget({ roles: actor.grants.length, applications }),
    drafts: drafts.map(({ id }) => id),
    kept: applications.length - drafts.length,
    groups: (await groupsNaming(tx, { id: actor.personId, email: actor.email })).length,
    going: {
      drafts: drafts.length,
      works,
      letters,
      invitations,
      signUps,
      loosePictures: loose,
      all: drafts.length + works + letters + invitations + signUps + loose,
    },
  }
}
