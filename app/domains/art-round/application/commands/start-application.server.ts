import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import type { Application, Work } from '../application.ts'
import { refusedSave } from '../own.server.ts'
import { mayApply } from '../policy.ts'
import { mayStillSave } from '../rules.ts'
import {
  type ApplicationChange,
  addApplication,
  addWork,
  findApplicationOf,
  hangPicture,
  listApplications,
  listWorks,
} from '../store.server.ts'

/**
 * Begins an application, empty or with the texts and works of the person's latest earlier one. Beginning twice gives
 * the one that is there. Throws forbidden for jurors of the year, conflict outside the window.
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
      const answer = mayStillSave(call, null, ctx.now)
      if (!answer.may) throw refusedSave(answer, locale)

      const earlier = fromEarlier ? await latestOf(tx, actor.personId) : null
      const texts: ApplicationChange = earlier ? textsOf(earlier.application) : { artistName: actor.name }
      const own = { editionId: edition.id, callId, applicantId: actor.personId, createdAt: ctx.now, savedAt: ctx.now }
      const { id } = await addApplication(tx, { ...texts, ...own })
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
  const all = await listApplications(tx, { applicantId })
  const application = all.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0]
  if (!application) return null
  const works = (await listWorks(tx, [application.id])).get(application.id) ?? []
  // A work may be shown in one joint exhibition only.
  return {
    application,
    works: works.filter((work) => application.decision !== 'accepted' || work.id !== application.decidedWorkId),
  }
}

/** What an artist would write again. The days and the terms are another year's, so they are asked anew. */
function textsOf(a: Application): ApplicationChange {
  const { artistName, phone, address, postalCode, city, municipalityId, disciplines, statement, cv, website } = a
  const {
    practiceYears,
    degree,
    hasStudio,
    studioName,
    studioAddress,
    studioPostal,
    studioCity,
    studioLat,
    studioLng,
  } = a
  const { stepFree, toilet, parking, transport, directions, meetingPoint } = a
  return {
    ...{ artistName, phone, address, postalCode, city, municipalityId, disciplines, statement, cv, website },
    ...{ practiceYears, degree, hasStudio, studioName, studioAddress, studioPostal, studioCity, studioLat, studioLng },
    ...{ stepFree, toilet, parking, transport, directions, meetingPoint },
  }
}

async function copyWork(tx: Tx, applicationId: string, work: Work, position: number): Promise<void> {
  const { id: _, pictures, ...texts } = work
  const { id } = await addWork(tx, applicationId, { ...texts, position })
  for (const picture of pictures) await hangPicture(tx, id, picture.pictureId, picture.position, picture.alt)
}
