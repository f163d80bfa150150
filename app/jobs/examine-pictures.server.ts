import { examinePictures as examineWaiting } from '#app/domains/media/commands/examine-pictures.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** So few that whatever else waits is not kept waiting: some two seconds of work. */
const AT_ONCE = 6

/** Measures the pictures that nobody has measured, a few at a time. */
export const examinePictures: Round = {
  name: 'pictures.examine',
  everyMs: 20_000,
  run: async (house, now) => {
    await examineWaiting(contextOf(house, now(), null), AT_ONCE)
  },
}
