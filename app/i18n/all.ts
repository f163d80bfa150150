/** Every domain's texts under its name: what a text key ("application.closed") is looked up in, on the server only. */
import { aboutSite } from './about-site.ts'
import { actionPlan } from './action-plan.ts'
import { orchestraTexts } from './all-orchestra.ts'
import { announcing } from './announcing.ts'
import { application } from './application.ts'
import { applicationFields } from './application-fields.ts'
import { applicationOffice } from './application-office.ts'
import { applying } from './applying.ts'
import { artistPage } from './artist-page.ts'
import { audit } from './audit.ts'
import { baseMap } from './base-map.ts'
import { budget } from './budget.ts'
import { callRules } from './call-rules.ts'
import { callSettings } from './call-settings.ts'
import { catalogue } from './catalogue.ts'
import { catalogueErrata } from './catalogue-errata.ts'
import { catalogueOffice } from './catalogue-office.ts'
import { cataloguePaper } from './catalogue-paper.ts'
import { contactSheets } from './contact-sheets.ts'
import { deletionList } from './deletion-list.ts'
import { desk } from './desk.ts'
import { duels } from './duels.ts'
import { edition } from './edition.ts'
import { editionScreens } from './edition-screens.ts'
import { exhibition } from './exhibition.ts'
import { exhibitionDelivery } from './exhibition-delivery.ts'
import { exhibitionLetters } from './exhibition-letters.ts'
import { exhibitionPrivacy } from './exhibition-privacy.ts'
import { exhibitionReceipt } from './exhibition-receipt.ts'
import { exhibitionRooms } from './exhibition-rooms.ts'
import { exhibitionShifts } from './exhibition-shifts.ts'
import { exhibitionWork } from './exhibition-work.ts'
import { faults } from './faults.ts'
import { finding } from './finding.ts'
import { frame } from './frame.ts'
import { frontPage } from './front-page.ts'
import { funding } from './funding.ts'
import { fundingDesk } from './funding-desk.ts'
import { fundingReport } from './funding-report.ts'
import { hangingPlan } from './hanging-plan.ts'
import { hosting } from './hosting.ts'
import { hostingBoard } from './hosting-board.ts'
import { hostingCase } from './hosting-case.ts'
import { hostingClashes } from './hosting-clashes.ts'
import { hostingDigest } from './hosting-digest.ts'
import { hostingKeeping } from './hosting-keeping.ts'
import { hostingLetters } from './hosting-letters.ts'
import { hostingMeetings } from './hosting-meetings.ts'
import { hostingOffer } from './hosting-offer.ts'
import { hostingPlan } from './hosting-plan.ts'
import { hostingScreens } from './hosting-screens.ts'
import { hostingTemplate } from './hosting-template.ts'
import { hostingVenues } from './hosting-venues.ts'
import { invitations } from './invitations.ts'
import { invoices } from './invoices.ts'
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
import { loanAgreement } from './loan-agreement.ts'
import { marketing } from './marketing.ts'
import { media } from './media.ts'
import { meeting } from './meeting.ts'
import { municipal } from './municipal.ts'
import { myRound } from './my-round.ts'
import { news } from './news.ts'
import { newsletter } from './newsletter.ts'
import { newsletterBlocks } from './newsletter-blocks.ts'
import { newsletterOffice } from './newsletter-office.ts'
import { newsletterReceivers } from './newsletter-receivers.ts'
import { offline } from './offline.ts'
import { opening } from './opening.ts'
import { ownData } from './own-data.ts'
import { ownDataForgetting } from './own-data-forgetting.ts'
import { ownDataHosting } from './own-data-hosting.ts'
import { ownPages } from './own-pages.ts'
import { pass } from './pass.ts'
import { people } from './people.ts'
import { pictureDoctor } from './picture-doctor.ts'
import { places } from './places.ts'
import { portfolio } from './portfolio.ts'
import { position } from './position.ts'
import { posters } from './posters.ts'
import { press } from './press.ts'
import { programme } from './programme.ts'
import { programmeGroups } from './programme-groups.ts'
import { programmeHost } from './programme-host.ts'
import { programmeOffice } from './programme-office.ts'
import { protocols } from './protocols.ts'
import { publicRound } from './public-round.ts'
import { reminding } from './reminding.ts'
import { reports } from './reports.ts'
import { reviewing } from './reviewing.ts'
import { roundButton } from './round-button.ts'
import { secretariat } from './secretariat.ts'
import { selection } from './selection.ts'
import { selectionBench } from './selection-bench.ts'
import { selectionScreens } from './selection-screens.ts'
import { seminarPlaceWords } from './seminar-places.ts'
import { series } from './series.ts'
import { studio } from './studio.ts'
import { studioMap } from './studio-map.ts'
import { studioScreens } from './studio-screens.ts'
import { tables } from './tables.ts'
import { tallies } from './tallies.ts'
import { tallyOffice } from './tally-office.ts'
import { today } from './today.ts'
import { transfer } from './transfer.ts'
import { workCalendar } from './work-calendar.ts'
import { worksForm } from './works-form.ts'

export const all = {
  ...orchestraTexts,
  hosting,
  hostingClashes,
  hostingDigest,
  hostingPlan,
  hostingTemplate,
  hostingVenues,
  hostingMeetings,
  workCalendar,
  hostingScreens,
  hostingOffer,
  hostingKeeping,
  hostingLetters,
  hostingCase,
  hostingBoard,
  aboutSite,
  announcing,
  application,
  applicationFields,
  applicationOffice,
  applying,
  artistPage,
  audit,
  baseMap,
  callRules,
  callSettings,
  catalogue,
  catalogueErrata,
  catalogueOffice,
  cataloguePaper,
  contactSheets,
  deletionList,
  desk,
  duels,
  edition,
  editionScreens,
  exhibition,
  exhibitionDelivery,
  exhibitionLetters,
  exhibitionPrivacy,
  exhibitionReceipt,
  exhibitionRooms,
  exhibitionShifts,
  exhibitionWork,
  hangingPlan,
  faults,
  finding,
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
  municipal,
  myRound,
  opening,
  newsletter,
  newsletterBlocks,
  newsletterOffice,
  newsletterReceivers,
  news,
  offline,
  loanAgreement,
  ownData,
  ownDataForgetting,
  ownDataHosting,
  ownPages,
  pass,
  people,
  pictureDoctor,
  places,
  portfolio,
  programme,
  programmeGroups,
  programmeHost,
  programmeOffice,
  press,
  position,
  posters,
  protocols,
  publicRound,
  reminding,
  reports,
  actionPlan,
  budget,
  funding,
  fundingDesk,
  fundingReport,
  invoices,
  marketing,
  reviewing,
  roundButton,
  secretariat,
  selection,
  selectionBench,
  selectionScreens,
  seminarPlaceWords,
  series,
  studio,
  studioScreens,
  studioMap,
  tables,
  tallies,
  tallyOffice,
  today,
  transfer,
  worksForm,
}
