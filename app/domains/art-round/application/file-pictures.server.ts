/** Pictures that lie beside a file of applications: which are new, and the receiving of those, before anything is written. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { pictureSumsOf } from '#app/domains/media/queries.server.ts'
import { dropPicture, originalOf, type ReceivedPicture, takeInPicture } from '#app/domains/media/take-in.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { Fault, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Work } from './application.ts'
import type { FileApplication, FileFault } from './file-row.ts'
import { mayExportApplications } from './policy.ts'
import { listApplications, listWorks } from './store.server.ts'

/** The content of the picture at a path of the file; null when there is none. */
export type PictureReader = (path: string) => Promise<Buffer | null>

export interface TakenIn {
  /** By row and by work, counted from 0. */
  fresh: Map<string, ReceivedPicture>
  faults: FileFault[]
  /** Takes away what was received: the import came to nothing. */
  drop(): Promise<void>
}

export const placeInFile = (row: number, work: number): string => `${row}.${work}`

/** How many pictures are received side by side; the pixels have a queue of their own. */
const AT_ONCE = 3

/**
 * Receives the pictures that the rows name and that do not hang already. One that hangs is known by its name, when that
 * is the picture's own key as an export writes it, or else by its content.
 */
export async function takeInPictures(
  ctx: Context,
  editionId: string,
  rows: readonly FileApplication[],
  read: PictureReader,
): Promise<TakenIn> {
  const hanging = await hangingOf(ctx, editionId)
  const taken: TakenIn = {
    fresh: new Map(),
    faults: [],
    drop: async () => {
      for (const received of taken.fresh.values()) await dropPicture(ctx, received)
    },
  }
  const wanted = rows.flatMap(({ number, works }, row) =>
    works.flatMap((work, index) => (work?.image ? [{ row, index, number, path: work.image }] : [])),
  )
  const takeIn = async ({ row, index, number, path }: (typeof wanted)[number]) => {
    const known = hanging.get(placeInFile(number, index)) ?? []
    if (known.some(({ key }) => key === keyIn(path))) return
    const column = `work${index + 1}_image`
    const content = await read(path)
    if (!content) {
      taken.faults.push({ row, column, key: 'transfer.noSuchPicture', facts: { path } })
      return
    }
    const sum = createHash('sha256').update(content).digest('hex')
    if (known.some(({ sha256 }) => sha256 === sum)) return
    try {
      taken.fresh.set(placeInFile(row, index), await takeInPicture(ctx, Readable.from([content])))
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      taken.faults.push({ row, column, key: error.key, facts: error.facts })
    }
  }
  const queue = [...wanted]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await takeIn(next)
  }
  const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  const failed = done.find((one) => one.status === 'rejected')
  if (failed) {
    await taken.drop()
    throw failed.reason
  }
  return taken
}

const keyIn = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')

/** Key and content of every picture that hangs, by the application's number and the work's place. */
async function hangingOf(ctx: Context, editionId: string) {
  const applications = (await listApplications(ctx.db, { editionId })).filter(({ number }) => number !== null)
  const works = await listWorks(
    ctx.db,
    applications.map(({ id }) => id),
  )
  const ids = [...works.values()].flat().flatMap(({ pictures }) => pictures.map(({ pictureId }) => pictureId))
  const sums = await pictureSumsOf(ctx.db, ids)
  const at = applications.flatMap(({ id, number }) =>
    (works.get(id) ?? []).map(
      (work, index) =>
        [placeInFile(number ?? 0, index), work.pictures.flatMap(({ pictureId }) => sums.get(pictureId) ?? [])] as const,
    ),
  )
  return new Map(at)
}

/** How a file that is written names each work's first picture: its key, and the ending of its format. */
export async function pictureNames(ctx: Pick<Context, 'db'>, works: readonly Work[]): Promise<Map<string, string>> {
  const first = works.flatMap(({ id, pictures }) => (pictures[0] ? [{ id, pictureId: pictures[0].pictureId }] : []))
  const sums = await pictureSumsOf(
    ctx.db,
    first.map(({ pictureId }) => pictureId),
  )
  return new Map(
    first.flatMap(({ id, pictureId }) => {
      const picture = sums.get(pictureId)
      return picture ? [[id, `${picture.key}.${picture.format === 'jpeg' ? 'jpg' : picture.format}`] as const] : []
    }),
  )
}

/** The originals that an export of applications names, one at a time. Throws missing or forbidden. */
export async function* pictureOriginals(
  ctx: Context,
  actor: Actor | null,
  year: number,
): AsyncGenerator<{ name: string; content: Buffer }> {
  if (!mayExportApplications(actor)) throw forbidden()
  const { id } = await theEdition(ctx.db, year)
  const applications = await listApplications(ctx.db, { editionId: id, submission: 'submitted' })
  const works = await listWorks(
    ctx.db,
    applications.map((one) => one.id),
  )
  for (const name of new Set((await pictureNames(ctx, [...works.values()].flat())).values()))
    yield { name, content: await originalOf(ctx, keyIn(name)) }
}
