import { Readable } from 'node:stream'
import sharp from 'sharp'
import { hangOnWork } from '#app/domains/art-round/application/changes.server.ts'
import { addStudioPicture } from '#app/domains/art-round/studio/commands/add-studio-picture.server.ts'
import { receivePicture } from '#app/domains/media/commands/receive-picture.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { later, minutes } from '#app/kernel/when.ts'
import { type Context, contextOf, type House } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import type { Family } from './draw/family.ts'
import { drawStudio } from './draw/studio.ts'
import { drawWork } from './draw/work.ts'

/** One picture that is to be drawn, and where it belongs; plain enough to go to another process. */
export type DrawTask = { ownerId: string } & (
  | { kind: 'work'; workId: string; artistSeed: string; workIndex: number; family: Family }
  | { kind: 'studio'; studioId: string; seed: string }
)

/** The large sizes are made when the drawing is done, so that all pictures can be seen soon. */
const LARGE_SIZES_AFTER = minutes(6)

const SVG = { operation: ['VipsForeignLoadSvg'] }

/** Drawings are rendered from SVG of our own making, which the product refuses from everyone: the door is open while it draws. */
async function withSvg<T>(draw: () => Promise<T>): Promise<T> {
  sharp.unblock(SVG)
  try {
    return await draw()
  } finally {
    sharp.block(SVG)
  }
}

/** Draws a picture, receives it as if its artist had sent it, and hangs it. */
export async function drawAndHang(house: House, task: DrawTask): Promise<void> {
  const ctx = contextOf(house, new Date(), task.ownerId)
  const patient: Context = {
    ...ctx,
    later: (tx, work) => ctx.later(tx, { ...work, runAt: later(ctx.now, LARGE_SIZES_AFTER) }),
  }
  const artist: Actor = { ...operator, personId: task.ownerId, demo: true, grants: [] }
  if (task.kind === 'studio') {
    const { jpeg } = await withSvg(() => drawStudio(task.seed))
    await addStudioPicture(patient, artist, task.studioId, Readable.from([jpeg]))
    return
  }
  const { jpeg, alt } = await withSvg(() => drawWork(task))
  await receivePicture(patient, artist, Readable.from([jpeg]), (tx, pictureId) =>
    hangOnWork(tx, task.workId, pictureId, alt.nb),
  )
}
