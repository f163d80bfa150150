import { examinePictures } from './examine-pictures.server.ts'
import type { Job, Round } from './job.server.ts'
import { keepToTerms } from './keep-to-terms.server.ts'
import { lapseOffers } from './lapse-offers.server.ts'
import { makeCatalogueFiles } from './make-catalogue-file.server.ts'
import { makePictureSizes } from './make-picture-sizes.server.ts'
import { morningMail } from './morning-mail.server.ts'
import { remindDrafts } from './remind-drafts.server.ts'
import { removePictureFiles } from './remove-picture-files.server.ts'
import { sendMail } from './send-mail.server.ts'
import { sendNewsletters } from './send-newsletters.server.ts'

/** Every job and every round of the clock. */
export const allJobs: { jobs: Job[]; rounds: Round[] } = {
  jobs: [makePictureSizes, removePictureFiles, makeCatalogueFiles],
  rounds: [remindDrafts, keepToTerms, lapseOffers, morningMail, sendNewsletters, sendMail, examinePictures],
}
