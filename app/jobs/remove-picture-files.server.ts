import { removePictureFiles as removeFilesOf } from '#app/domains/media/commands/remove-picture-files.server.ts'
import { REMOVE_WORK } from '#app/domains/media/picture.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Job } from './job.server.ts'

/** Takes away the files of a picture that was removed. */
export const removePictureFiles: Job = {
  name: REMOVE_WORK,
  run: (house, payload, now) => removeFilesOf(contextOf(house, now(), null), String(payload.key)),
}
