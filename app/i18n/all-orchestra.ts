/** The texts of the youth orchestra under their names: a part of all.ts. */
import { instruments } from './instruments.ts'
import { orchestraAhead } from './orchestra-ahead.ts'
import { orchestraAssociation } from './orchestra-association.ts'
import { orchestraAttendance } from './orchestra-attendance.ts'
import { orchestraAudition } from './orchestra-audition.ts'
import { orchestraAuditionLetters } from './orchestra-audition-letters.ts'
import { orchestraAuditionOffice } from './orchestra-audition-office.ts'
import { orchestraBinder } from './orchestra-binder.ts'
import { orchestraCarpool } from './orchestra-carpool.ts'
import { orchestraChild } from './orchestra-child.ts'
import { orchestraChildAddress } from './orchestra-child-address.ts'
import { orchestraClearance } from './orchestra-clearance.ts'
import { orchestraConcert } from './orchestra-concert.ts'
import { orchestraConcertOffice } from './orchestra-concert-office.ts'
import { orchestraConsents } from './orchestra-consents.ts'
import { orchestraCoverage } from './orchestra-coverage.ts'
import { orchestraDuty } from './orchestra-duty.ts'
import { orchestraEnrolment } from './orchestra-enrolment.ts'
import { enrolmentList } from './orchestra-enrolment-list.ts'
import { orchestraFamily } from './orchestra-family.ts'
import { orchestraFolders } from './orchestra-folders.ts'
import { orchestraForesight } from './orchestra-foresight.ts'
import { orchestraHealth } from './orchestra-health.ts'
import { orchestraHome } from './orchestra-home.ts'
import { orchestraInstruments } from './orchestra-instruments.ts'
import { orchestraKeeping } from './orchestra-keeping.ts'
import { orchestraLetters } from './orchestra-letters.ts'
import { orchestraLoan } from './orchestra-loan.ts'
import { orchestraMessage } from './orchestra-message.ts'
import { orchestraOutreach } from './orchestra-outreach.ts'
import { orchestraPage } from './orchestra-page.ts'
import { orchestraPanel } from './orchestra-panel.ts'
import { orchestraPlan } from './orchestra-plan.ts'
import { orchestraPost } from './orchestra-post.ts'
import { orchestraPrivacy } from './orchestra-privacy.ts'
import { orchestraRegistration } from './orchestra-registration.ts'
import { orchestraRepertoire } from './orchestra-repertoire.ts'
import { orchestraReply } from './orchestra-reply.ts'
import { orchestraReport } from './orchestra-report.ts'
import { orchestraReports } from './orchestra-reports.ts'
import { orchestraSeating } from './orchestra-seating.ts'
import { orchestraSemester } from './orchestra-semester.ts'
import { orchestraSeminar } from './orchestra-seminar.ts'
import { seminarTold } from './orchestra-seminar-told.ts'
import { orchestraSheets } from './orchestra-sheets.ts'
import { orchestraStandIns } from './orchestra-stand-ins.ts'
import { ownDataOrchestra } from './own-data-orchestra.ts'
import { voiceCounts } from './voice-counts.ts'
import { voices } from './voices.ts'

export const orchestraTexts = {
  enrolmentList,
  instruments,
  orchestraAhead,
  orchestraAssociation,
  orchestraAttendance,
  orchestraAudition,
  orchestraAuditionLetters,
  orchestraAuditionOffice,
  orchestraBinder,
  orchestraCarpool,
  orchestraChild,
  orchestraChildAddress,
  orchestraClearance,
  orchestraConcert,
  orchestraConcertOffice,
  orchestraConsents,
  orchestraCoverage,
  orchestraDuty,
  orchestraEnrolment,
  orchestraFamily,
  orchestraFolders,
  orchestraForesight,
  orchestraHealth,
  orchestraHome,
  orchestraInstruments,
  orchestraKeeping,
  orchestraLetters,
  orchestraLoan,
  orchestraMessage,
  orchestraOutreach,
  orchestraPage,
  orchestraPanel,
  orchestraPlan,
  orchestraPost,
  orchestraPrivacy,
  orchestraRegistration,
  orchestraRepertoire,
  orchestraReply,
  orchestraReport,
  orchestraReports,
  orchestraSeating,
  orchestraSemester,
  orchestraSeminar,
  orchestraSheets,
  orchestraStandIns,
  ownDataOrchestra,
  seminarTold,
  voiceCounts,
  voices,
}
