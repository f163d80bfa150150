import { pictureReportsOf } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Work } from './application.ts'
import { ownApplication } from './own.server.ts'
import {
  type AlikeToArtist,
  type AlikeToOffice,
  alikeToArtist,
  alikeToOffice,
  knownOnes,
  type Looked,
  lookedAt,
  type ShownBefore,
} from './picture-doctor.ts'
import { mayReadApplications } from './policy.ts'
import { listShownPictures } from './shown.store.server.ts'
import { listWorks } from './store.server.ts'

/** One statement for the pictures of the application, one for all that were shown before its year. */
async function both(tx: Tx, works: readonly Work[], year: number): Promise<{ looked: Looked[]; shown: ShownBefore[] }> {
  const ids = works.flatMap((work) => work.pictures.map(({ pictureId }) => pictureId))
  const looked = lookedAt(works, await pictureReportsOf(tx, ids))
  return { looked, shown: looked.length > 0 ? knownOnes(await listShownPictures(tx, year)) : [] }
}

/**
 * What an applicant is told of pictures of the own application that look like others. Of other artists' works no more
 * than the year. Throws missing when none is begun.
 */
export async function likenessForArtist(tx: Tx, actor: Actor, callId: string): Promise<AlikeToArtist[]> {
  const { application, works, edition } = await ownApplication(tx, actor, callId)
  const { looked, shown } = await both(tx, works, edition.year)
  return alikeToArtist(looked, shown, application.applicantId)
}

/** The same of one application for the secretariat, with whose works they are. Throws forbidden. */
export async function likenessForOffice(
  tx: Tx,
  actor: Actor | null,
  year: number,
  applicationId: string,
): Promise<AlikeToOffice[]> {
  if (!mayReadApplications(actor)) throw forbidden()
  const works = (await listWorks(tx, [applicationId])).get(applicationId) ?? []
  const { looked, shown } = await both(tx, works, year)
  return alikeToOffice(looked, shown)
}
