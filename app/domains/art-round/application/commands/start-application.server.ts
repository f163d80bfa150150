import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { isInvited } from '#app/domains/art-round/invitation/queries.server.ts'
import { profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { textsOfProfile } from '#app/domains/art-round/portfolio/rules.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import type { Application, Work } from '../application.ts'
import { copyMembers } from '../group.store.server.ts'
import { whoOf } from '../group.ts'
import { pastOf, usesIn } from '../library-uses.server.ts'
import { isShown } from '../library-uses.ts'
import { refusedSave } from '../own.server.ts'
import { mayApply, mayBegin } from '../policy.ts'
import { mayStillSave } from '../rules.ts'
import { type ApplicationChange, addApplication, addWork, findApplicationOf, hangPicture } from '../store.server.ts'

/**
 * Begins an application with the texts of the artist's profile, or with the texts and works of the latest earlier one.
 * The days and the terms are another year's, so they are asked anew. Beginning twice gives the one that is there. Throws
 * forbidden for jurors of the year and for who is not invited to a call by invitation, conflict outside the window.
 */
export async function startApplication(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  callId: string,
  fromEarlier: boolean,
): Promise<string> {
  try {
    return await ctx.tx(async (tx) => {
      const call = await theCall(tx, callId)
      const edition = await editionById(tx, call.editionId)
      if (!mayApply(actor, edition.year)) throw forbidden('application.jurorsMayNot')
      const begun = await findApplicationOf(tx, callId, actor.personId)
      if (begun) return begun.id
      if (!mayBegin(actor, call, edition.year, await isInvited(tx, call, actor.email)))
        throw forbidden('callRules.onlyInvited')
      const answer = mayStillSave(call, null, ctx.now)
      if (!answer.may) throw refusedSave(answer, locale)

      const earlier = fromEarlier ? await latestOf(tx, actor.personId) : null
      const source = earlier?.application ?? (await profileOf(tx, actor.personId))
      const texts: ApplicationChange = {
        ...(source ? textsOfProfile(source) : { artistName: actor.name }),
        ...(earlier ? whoOf(earlier.application) : {}),
      }
      const own = { editionId: edition.id, callId, applicantId: actor.personId, createdAt: ctx.now, savedAt: ctx.now }
      const { id } = await addApplication(tx, { ...texts, ...own })
      if (earlier?.application.applicantKind === 'group') await copyMembers(tx, earlier.application.id, id)
      const works = (earlier?.works ?? []).slice(0, call.maxWorks)
      for (const [index, work] of works.entries()) await copyWork(tx, id, work, index + 1)
      for (let position = works.length + 1; position <= call.minWorks; position++) await addWork(tx, id, { position })
      await ctx.note(tx, 'application.started', id, { from: earlier?.application.id ?? null })
      return id
    })
  } catch (error) {
    // Two presses at once: the other one has begun it.
    if (!isUniqueViolation(error, 'callId', 'applicantId')) throw error
    return startApplication(ctx, actor, locale, callId, fromEarlier)
  }
}

async function latestOf(tx: Tx, applicantId: string): Promise<{ application: Application; works: Work[] } | null> {
  const past = await pastOf(tx, applicantId)
  const latest = past.toSorted((a, b) => b.application.createdAt.getTime() - a.application.createdAt.getTime())[0]
  if (!latest) return null
  const { application, announcedAt } = latest
  const uses = usesIn(past)
  // A work may be shown in one joint exhibition only; which one it is, nobody can tell from this before it is announced.
  const wasShown = ({ id, libraryWorkId }: Work) =>
    isShown(application, id, announcedAt) || (uses.get(libraryWorkId ?? '') ?? []).some(({ shown }) => shown)
  return { application, works: latest.works.filter((work) => !wasShown(work)) }
}

async function copyWork(tx: Tx, applicationId: string, work: Work, position: number): Promise<void> {
  const { id: _, pictures, ...texts } = work
  const { id } = await addWork(tx, applicationId, { ...texts, position })
  for (const picture of pictures) await hangPicture(tx, id, picture.pictureId, picture.position, picture.alt)
}
