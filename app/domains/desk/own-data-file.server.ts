/** What is held about a person as a file to take away: JSON alone, or an archive with the pictures as they came. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { picturesOf } from '#app/domains/media/queries.server.ts'
import { openOriginal } from '#app/domains/media/take-in.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { ownData } from './own-data.server.ts'

export interface OwnDataFile {
  name: string
  type: string
  body: string | ReadableStream<Uint8Array>
}

const nameOf = (ctx: Context, ending: string) => `kunst-rett-vest-mine-data-${civilDateOf(ctx.now)}.${ending}`

/** Everything as JSON. Throws forbidden. */
export async function ownDataJson(ctx: Context, actor: Actor): Promise<OwnDataFile> {
  const body = JSON.stringify(await ownData(ctx, actor), null, 2)
  return { name: nameOf(ctx, 'json'), type: 'application/json; charset=utf-8', body }
}

/**
 * An archive with the same JSON and every picture that the person has sent, as it came. It is written as fast as it is
 * read: of the pictures only a piece is in memory at a time. Throws forbidden before anything is sent.
 */
export async function ownDataZip(ctx: Context, actor: Actor): Promise<OwnDataFile> {
  const data = await ownData(ctx, actor)
  // The two lists are read in one order; the names are the archive's own.
  const originals = (await picturesOf(ctx.db, actor.personId)).map(({ key }, index) => ({
    key,
    file: data.pictures[index]?.file ?? `bilder/${key}`,
  }))
  const pieces = archiveOf(ctx, JSON.stringify(data, null, 2), originals)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return { name: nameOf(ctx, 'zip'), type: 'application/zip', body }
}

/** Pictures are pressed together already, so they are put in as they are. */
async function* archiveOf(
  ctx: Context,
  json: string,
  originals: readonly { key: string; file: string }[],
): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) fault = error
    else ready.push(piece)
  })
  function* take(): Generator<Uint8Array> {
    if (fault) throw fault
    for (let piece = ready.shift(); piece; piece = ready.shift()) if (piece.length > 0) yield piece
  }
  const entry = new ZipDeflate('mine-data.json', { level: 6 })
  zip.add(entry)
  entry.push(new TextEncoder().encode(json), true)
  yield* take()
  for (const { key, file } of originals) {
    const source = await openOriginal(ctx, key).catch((error: unknown) => {
      // A file that is gone must not keep the person from the rest; verify tells the operator of it.
      if (error instanceof FileMissing) return null
      throw error
    })
    if (!source) continue
    const picture = new ZipPassThrough(file)
    zip.add(picture)
    for await (const piece of source) {
      picture.push(new Uint8Array(piece as Buffer))
      yield* take()
    }
    picture.push(new Uint8Array(0), true)
    yield* take()
  }
  zip.end()
  yield* take()
}
