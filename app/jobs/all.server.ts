import { askConsents } from './ask-consents.server.ts'
import { askForReplies } from './ask-for-replies.server.ts'
import { closeBinders } from './close-binders.server.ts'
import { examinePictures } from './examine-pictures.server.ts'
import type { Job, Round } from './job.server.ts'
import { keepOrchestra } from './keep-orchestra.server.ts'
import { keepToTerms } from './keep-to-terms.server.ts'
import { lapseOffers } from './lapse-offers.server.ts'
import { lapsePlaces } from './lapse-places.server.ts'
import { makeCatalogueFiles } from './make-catalogue-file.server.ts'
import { makePictureSizes } from './make-picture-sizes.server.ts'
import { morningMail } from './morning-mail.server.ts'
import { remindDrafts } from './remind-drafts.server.ts'
import { remindDuties } from './remind-duties.server.ts'
import { remindHostingTasks } from './remind-hosting-tasks.server.ts'
import { remindLoans } from './remind-loans.server.ts'
import { remindShifts } from './remind-shifts.server.ts'
import { removePictureFiles } from './remove-picture-files.server.ts'
import { sendFamilyLetters } from './send-family-letters.server.ts'
import { sendMail } from './send-mail.server.ts'
import { sendNewsletters } from './send-newsletters.server.ts'
import { tellAbsences } from './tell-absences.server.ts'

/** Every job and every round of the clock. */
export const allJobs: { jobs: Job[]; rounds: Round[] } = {
  jobs: [makePictureSizes, removePictureFiles, makeCatalogueFiles],
  rounds: [
    remindDrafts,
    keepToTerms,
    keepOrchestra,
    closeBinders,
    remindLoans,
    lapseOffers,
    lapsePlaces,
    morningMail,
    sendNewsletters,
    askConsents,
    askForReplies,
    remindDuties,
    remindHostingTasks,
    remindShifts,
    sendFamilyLetters,
    tellAbsences,
    sendMail,
    examinePictures,
  ],
}
