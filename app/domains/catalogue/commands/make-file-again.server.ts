import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FILE_WORK, type FileKind } from '../catalogue.ts'
import { mayPrepareCatalogue } from '../policy.ts'
import { findRelease, putFile } from '../store.server.ts'

/** Has a file of a release made anew: it failed, was damaged, or its pictures are larger now. Throws forbidden, missing, conflict while it is being made. */
export async function makeFileAgain(
  ctx: Context,
  actor: Actor | null,
  year: number,
  no: number,
  kind: FileKind,
): Promise<void> {
  if (!mayPrepareCatalogue(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const release = await findRelease(tx, edition.id, no)
    const file = release?.files.find((of) => of.kind === kind)
    if (!release || !file) throw missing()
    if (file.state === 'waiting' || file.state === 'making') throw conflict('catalogue.underWay')
    await putFile(tx, release.id, kind, { state: 'waiting', step: 0, lastError: null })
    await ctx.later(tx, {
      name: FILE_WORK,
      key: `${FILE_WORK}:${release.id}:${kind}:${ctx.now.getTime()}`,
      payload: { releaseId: release.id, kind },
    })
    await ctx.note(tx, 'catalogue.file-again', edition.id, { no, kind })
  })
}
