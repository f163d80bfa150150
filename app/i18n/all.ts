/** Every domain's texts under its name: what a text key ("application.closed") is looked up in, on the server only. */
import { aboutSite } from './about-site.ts'
import { announcing } from './announcing.ts'
import { application } from './application.ts'
import { applicationFields } from './application-fields.ts'
import { applicationOffice } from './application-office.ts'
import { applying } from './applying.ts'
import { audit } from './audit.ts'
import { callRules } from './call-rules.ts'
import { callSettings } from './call-settings.ts'
import { contactSheets } from './contact-sheets.ts'
import { desk } from './desk.ts'
import { duels } from './duels.ts'
import { edition } from './edition.ts'
import { editionScreens } from './edition-screens.ts'
import { faults } from './faults.ts'
import { frame } from './frame.ts'
import { frontPage } from './front-page.ts'
import { invitations } from './invitations.ts'
import { jury } from './jury.ts'
import { juryConflicts } from './jury-conflicts.ts'
import { juryDeclaration } from './jury-declaration.ts'
import { juryDesk } from './jury-desk.ts'
import { juryEntries } from './jury-entries.ts'
import { juryRounds } from './jury-rounds.ts'
import { jurySetUp } from './jury-set-up.ts'
import { jurySheet } from './jury-sheet.ts'
import { keeping } from './keeping.ts'
import { letters } from './letters.ts'
import { media } from './media.ts'
import { meeting } from './meeting.ts'
import { ownData } from './own-data.ts'
import { ownDataForgetting } from './own-data-forgetting.ts'
import { ownPages } from './own-pages.ts'
import { people } from './people.ts'
import { pictureDoctor } from './picture-doctor.ts'
import { places } from './places.ts'
import { portfolio } from './portfolio.ts'
import { protocols } from './protocols.ts'
import { publicRound } from './public-round.ts'
import { reminding } from './reminding.ts'
import { reports } from './reports.ts'
import { reviewing } from './reviewing.ts'
import { secretariat } from './secretariat.ts'
import { selection } from './selection.ts'
import { selectionBench } from './selection-bench.ts'
import { selectionScreens } from './selection-screens.ts'
import { studio } from './studio.ts'
import { studioMap } from './studio-map.ts'
import { studioScreens } from './studio-screens.ts'
import { tables } from './tables.ts'
import { tallies } from './tallies.ts'
import { tallyOffice } from './tally-office.ts'
import { transfer } from './transfer.ts'
import { worksForm } from './works-form.ts'

export const all = {
  aboutSite,
  announcing,
  application,
  applicationFields,
  applicationOffice,
  applying,
  audit,
  callRules,
  callSettings,
  contactSheets,
  desk,
  duels,
  edition,
  editionScreens,
  faults,
  frame,
  frontPage,
  invitations,
  jury,
  juryConflicts,
  juryDeclaration,
  juryDesk,
  juryEntries,
  juryRounds,
  jurySetUp,
  jurySheet,
  keeping,
  letters,
  media,
  meeting,
  ownData,
  ownDataForgetting,
  ownPages,
  people,
  pictureDoctor,
  places,
  portfolio,
  protocols,
  publicRound,
  reminding,
  reports,
  reviewing,
  secretariat,
  selection,
  selectionBench,
  selectionScreens,
  studio,
  studioScreens,
  studioMap,
  tables,
  tallies,
  tallyOffice,
  transfer,
  worksForm,
}
