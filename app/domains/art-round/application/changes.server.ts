/** What other areas' commands write of an application, in their own transaction, by their own policies. */
import { invalid } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Application, Work } from './application.ts'
import {
  type ApplicationChange,
  addApplication,
  addWork,
  findByNumber,
  hangPicture,
  listWorks,
  markApplication,
  markApplications,
  putApplication,
  putWork,
  removeApplicationRows,
  removeWork,
  stripContact,
} from './store.server.ts'

/** The jury's decision. A work is named only with an acceptance, a place in line only on the waiting list. */
export async function putDecision(
  tx: Tx,
  id: string,
  decision: Pick<Application, 'decision' | 'decidedWorkId' | 'waitingPlace'>,
): Promise<void> {
  await markApplication(tx, id, {
    decision: decision.decision,
    decidedWorkId: decision.decision === 'accepted' ? decision.decidedWorkId : null,
    waitingPlace: decision.decision === 'waitlisted' ? decision.waitingPlace : null,
  })
}

/** How the artist takes part; `answeredAt` is the moment of the artist's own answer, left as it was when not given. */
export async function putParticipation(
  tx: Tx,
  id: string,
  change: Pick<Application, 'participation'> & { answeredAt?: Date | null },
): Promise<void> {
  await markApplication(tx, id, change)
}

/** The same for many at once. */
export const putParticipationOfAll = (
  tx: Tx,
  ids: readonly string[],
  change: Pick<Application, 'participation'> & { answeredAt?: Date | null },
): Promise<void> => markApplications(tx, ids, change)

/** A place that came free is offered: accepted with a work, and asked to answer before an instant. */
export async function putOffer(
  tx: Tx,
  id: string,
  offer: { workId: string; offeredAt: Date; answerBy: Date },
): Promise<void> {
  const { workId, ...when } = offer
  await markApplication(tx, id, {
    ...when,
    decision: 'accepted',
    decidedWorkId: workId,
    waitingPlace: null,
    participation: 'awaiting',
  })
}

/** A later last moment to answer, for many. */
export const putAnswerBy = (tx: Tx, ids: readonly string[], answerBy: Date): Promise<void> =>
  markApplications(tx, ids, { answerBy })

export type ImportedWork = Partial<Omit<Work, 'id' | 'position' | 'pictures'>> & {
  /** Pictures that were received already; left as they were when not given. */
  pictures?: readonly { pictureId: string; alt: string }[]
}

export type ImportedApplication = Pick<Application, 'editionId' | 'callId' | 'applicantId'> & {
  /** The number that it has in its edition: an import of the same number changes that application. */
  number: number
  /** In the artist's order of priority; works beyond the last one given are taken away. */
  works: readonly ImportedWork[]
} & Omit<ApplicationChange, 'editionId' | 'callId' | 'applicantId' | 'number'>

/**
 * Writes an application that comes from a file, as submitted unless it says otherwise; the same file twice leaves the
 * same rows, and works keep their ids. Gives the id and whether it is new. `now` is when it was read.
 * Throws invalid when the number belongs to another applicant or call.
 */
export async function putImported(
  tx: Tx,
  imported: ImportedApplication,
  now: Date,
): Promise<{ id: string; added: boolean }> {
  const { works, editionId, callId, applicantId, number, ...rest } = imported
  const known = await findByNumber(tx, editionId, number)
  if (known && (known.applicantId !== applicantId || known.callId !== callId))
    throw invalid('application.numberTaken', { number })
  const id = known
    ? (await putApplication(tx, known.id, rest)).id
    : (
        await addApplication(tx, {
          createdAt: now,
          savedAt: now,
          submission: 'submitted',
          submittedAt: now,
          ...rest,
          editionId,
          callId,
          applicantId,
          number,
        })
      ).id
  await putWorks(tx, id, works)
  return { id, added: !known }
}

async function putWorks(tx: Tx, applicationId: string, wanted: readonly ImportedWork[]): Promise<void> {
  const known = (await listWorks(tx, [applicationId])).get(applicationId) ?? []
  for (const [index, { pictures, ...work }] of wanted.entries()) {
    const at = known[index]
    const position = index + 1
    const id = at ? at.id : (await addWork(tx, applicationId, { ...work, position })).id
    if (at) await putWork(tx, at.id, { ...work, position })
    const hung = new Set(at?.pictures.map((picture) => picture.pictureId))
    for (const [place, { pictureId, alt }] of (pictures ?? []).entries())
      if (!hung.has(pictureId)) await hangPicture(tx, id, pictureId, hung.size + place + 1, alt)
  }
  for (const surplus of known.slice(wanted.length)) await removeWork(tx, surplus.id)
}

/** Hangs a picture that was received on a work that has none. */
export async function hangOnWork(tx: Tx, workId: string, pictureId: string, alt: string): Promise<void> {
  await hangPicture(tx, workId, pictureId, 1, alt)
}

/** Takes applications away for good, with their works. Which ones may go the caller's rules say. */
export const removeApplications = (tx: Tx, ids: readonly string[]): Promise<void> => removeApplicationRows(tx, ids)

/** Empties telephone and home address in everything that a person has sent; what was applied with stays. */
export async function forgetContact(tx: Tx, applicantId: string): Promise<void> {
  await stripContact(tx, applicantId)
}
