/** The pictures of the demonstration: which are missing, most wanted first, and the drawing of them. */
import { listSubmitted, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { House } from '#app/platform/context.server.ts'
import { drawWithChildren } from './draw-children.server.ts'
import { type DrawTask, drawAndHang } from './draw-task.server.ts'
import { YEAR } from './figures.ts'
import type { InventedApplicant } from './invent/people.ts'

export interface PictureOptions {
  /** Processes that draw beside each other; 0 draws in this one. */
  workers: number
  /** Draws no more than so many; all unless told. */
  most?: number
}

/** Draws what is missing and gives how many pictures that were. */
export async function loadPictures(
  house: House,
  invented: readonly InventedApplicant[],
  { workers, most = Number.POSITIVE_INFINITY }: PictureOptions,
  tell: (line: string) => void,
): Promise<number> {
  const missing = (await missingPictures(house, invented)).slice(0, most)
  if (missing.length === 0) return 0
  const from = performance.now()
  let made = 0
  const done = () => {
    made++
    if (made % 60 === 0 || made === missing.length)
      tell(`bilder: ${made} av ${missing.length} (${((performance.now() - from) / 1000).toFixed(0)} s)`)
  }
  if (workers > 0) await drawWithChildren(missing, workers, done)
  else
    for (const task of missing) {
      await drawAndHang(house, task)
      done()
    }
  return made
}

/** First the work of each participant that hangs in the exhibition, then their studios, their other works, and the rest. */
async function missingPictures(house: House, invented: readonly InventedApplicant[]): Promise<DrawTask[]> {
  const { id } = await theEdition(house.db, YEAR)
  const applications = await listSubmitted(house.db, id)
  const works = await worksOf(
    house.db,
    applications.map((one) => one.id),
  )
  const byNumber = new Map(invented.map((one) => [one.number, one]))
  const tasks: { task: DrawTask; order: number }[] = []
  for (const { id: applicationId, number, applicantId, decision, decidedWorkId } of applications) {
    const artist = byNumber.get(number ?? 0)
    for (const { id: workId, position, pictures } of works.get(applicationId) ?? []) {
      const drawn = artist?.works.find((work) => work.position === position)
      if (!artist || !drawn || pictures.length > 0) continue
      const { artistSeed, family } = artist
      const order = workId === decidedWorkId ? 0 : decision === 'accepted' ? 2 : 3
      const what = { artistSeed, workIndex: drawn.workIndex, family }
      tasks.push({ task: { kind: 'work', ownerId: applicantId, workId, ...what }, order })
    }
  }
  for (const { id: studioId, pictureId, participants } of await studiosOf(house.db, id)) {
    const seed = byNumber.get(participants[0]?.applicationNumber ?? 0)?.studio.pictureSeed
    const ownerId = participants[0]?.personId
    if (pictureId === null && seed && ownerId)
      tasks.push({ task: { kind: 'studio', ownerId, studioId, seed }, order: 1 })
  }
  return tasks.sort((a, b) => a.order - b.order).map(({ task }) => task)
}
