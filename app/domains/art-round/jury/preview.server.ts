/** What the jury will see of an application, shown to its own artist before it is sent. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { applicationTo, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { juryPictures } from './jury-pictures.server.ts'
import { type ProjectedSheet, projectSheet } from './projection.ts'
import { countingRounds } from './rounds.ts'
import { picturesOf } from './sheets.server.ts'
import { listRounds } from './store.server.ts'
import { whoseOf } from './whose.server.ts'

/** A sheet as a juror of the call's first round that counts gets it, without a juror's own key. */
export type JuryPreview = Omit<ProjectedSheet, 'key'>

/** The own application through the jury's own projection. Throws missing when the person has none to this call. */
export async function juryPreview(ctx: Context, actor: Actor, callId: string): Promise<JuryPreview> {
  const application = await applicationTo(ctx.db, callId, actor.personId)
  if (!application) throw missing()
  const works = (await worksOf(ctx.db, [application.id])).get(application.id) ?? []
  return previewOf(ctx, application, works, await isAnonymous(ctx.db, callId))
}

async function previewOf(
  ctx: Context,
  application: Application,
  works: readonly Work[],
  anonymous: boolean,
): Promise<JuryPreview> {
  // The artist reads in the place of a juror, under names of pictures that no juror has.
  const pictures = await juryPictures(ctx, `preview:${application.id}`, picturesOf([works]))
  const whose = (await whoseOf(ctx.db, { anonymous }, [application])).get(application.id)
  const { key: _, ...preview } = projectSheet('', application, works, pictures, whose)
  return preview
}

/** As the call's first round is set; before there is one, jurors look without names. */
const isAnonymous = async (tx: Tx, callId: string): Promise<boolean> =>
  countingRounds(await listRounds(tx, [callId]))[0]?.anonymous ?? true
