import { makePictureSizes as makeSizesOf } from '#app/domains/media/commands/make-picture-sizes.server.ts'
import { SIZES_WORK } from '#app/domains/media/picture.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Job } from './job.server.ts'

/** Makes the sizes of a picture that has come in. */
export const makePictureSizes: Job = {
  name: SIZES_WORK,
  run: (house, payload, now) => makeSizesOf(contextOf(house, now(), null), String(payload.pictureId)),
}
