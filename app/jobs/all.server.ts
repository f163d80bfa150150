import type { Job, Round } from './job.server.ts'
import { makePictureSizes } from './make-picture-sizes.server.ts'
import { sendMail } from './send-mail.server.ts'

/** Every job and every round of the clock. */
export const allJobs: { jobs: Job[]; rounds: Round[] } = { jobs: [makePictureSizes], rounds: [sendMail] }
