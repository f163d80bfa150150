/** What is held about a person as a file to take away: JSON alone, or an archive with the pictures as they came. */
import { originalIfThere } from '#app/domains/media/take-in.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { archiveStream } from '#app/platform/files/archive.server.ts'
import { ownConditionFiles, ownData, ownPictures } from './own-data.server.ts'

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
 * An archive with the same JSON and every picture that the person has sent, or that was taken of the condition of the
 * person's works, as it came. It is written as fast as it is
 * read: of the pictures only a piece is in memory at a time. Throws forbidden before anything is sent.
 */
export async function ownDataZip(ctx: Context, actor: Actor): Promise<OwnDataFile> {
  const data = await ownData(ctx, actor)
  // The two lists are read in one order; the names are the archive's own.
  const originals = (await ownPictures(ctx.db, actor.personId)).map(({ key }, index) => ({
    key,
    file: data.pictures[index]?.file ?? `bilder/${key}`,
  }))
  const conditions = await ownConditionFiles(ctx.db, actor.personId)
  const body = archiveStream([
    {
      ...{ name: 'mine-data.json', pressed: false },
      open: async () => new TextEncoder().encode(JSON.stringify(data, null, 2)),
    },
    ...[...originals, ...conditions].map(({ key, file }) => ({
      name: file,
      pressed: true,
      open: () => originalIfThere(ctx, key),
    })),
  ])
  return { name: nameOf(ctx, 'zip'), type: 'application/zip', body }
}
