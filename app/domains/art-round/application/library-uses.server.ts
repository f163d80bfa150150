/** Where the works of a library have been, read from the applications that hold copies of them. */
import { callsOf, editionById } from '#app/domains/art-round/edition/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Application, Work } from './application.ts'
import { isShown, type LibraryUse, stateOfUse } from './library-uses.ts'
import { listApplications, listWorks } from './store.server.ts'

export interface OwnPast {
  application: Application
  works: Work[]
  year: number
  announcedAt: Date | null
}

/** Every application of a person with its works, the oldest edition first. */
export async function pastOf(tx: Tx, personId: string): Promise<OwnPast[]> {
  const applications = await listApplications(tx, { applicantId: personId })
  const works = await listWorks(
    tx,
    applications.map(({ id }) => id),
  )
  const past: OwnPast[] = []
  for (const application of applications) {
    const { year } = await editionById(tx, application.editionId)
    const call = (await callsOf(tx, application.editionId)).find(({ id }) => id === application.callId)
    past.push({ application, works: works.get(application.id) ?? [], year, announcedAt: call?.announcedAt ?? null })
  }
  return past.sort((a, b) => a.year - b.year || a.application.createdAt.getTime() - b.application.createdAt.getTime())
}

/** Where each work of the library has been, by its id in the library, the newest first. */
export function usesIn(past: readonly OwnPast[]): Map<string, LibraryUse[]> {
  const uses = new Map<string, LibraryUse[]>()
  for (const { application, works, year, announcedAt } of [...past].reverse())
    for (const { id, libraryWorkId } of works) {
      if (!libraryWorkId) continue
      const use = {
        year,
        callId: application.callId,
        state: stateOfUse(application),
        shown: isShown(application, id, announcedAt),
      }
      uses.set(libraryWorkId, [...(uses.get(libraryWorkId) ?? []), use])
    }
  return uses
}
