/** What every address answers each person in every world: status by status. A new address does not compile without a line. */
import type { AddressName } from '#app/i18n/addresses.ts'
import { EXHIBITION_LINES } from './reads-exhibition.ts'
import { FUNDING_LINES } from './reads-funding.ts'
import { HOSTING_LINES } from './reads-hosting.ts'
import { ORCHESTRA_LINES } from './reads-orchestra.ts'
import { PERSONS, type Person, PHASES, type Phase, type World } from './worlds.ts'

type Answers = Record<Person, number>
/** `path` is as it was asked, since a recused juror has one sheet fewer than the others. */
type Line = Answers | ((world: World, path: string) => Answers)

const rest = (status: number, others: Partial<Answers> = {}): Answers => ({
  ...(Object.fromEntries(PERSONS.map((person) => [person, status])) as Answers),
  ...others,
})

const SIGN_IN = 302
const TO_ANOTHER = 303
const open = rest(200)
const missing = rest(404)
const sentOn = rest(TO_ANOTHER)
/** Takes and never gives: a read is no page. */
const takes = rest(400)
const own = rest(200, { visitor: SIGN_IN })
const nobodys = rest(404, { visitor: SIGN_IN })
const office = (found = 200): Answers => rest(403, { visitor: SIGN_IN, secretariat: found })
const applicants = (others: number, found = 200, jurors = 403): Answers =>
  rest(others, { visitor: SIGN_IN, artist: found, other: found, juror: jurors, recused: jurors, chair: jurors })

const since = ({ phase }: World, least: Phase) => PHASES.indexOf(phase) >= PHASES.indexOf(least)
const jurors = (found = 200, others: Partial<Answers> = {}): Answers =>
  rest(403, { visitor: SIGN_IN, juror: found, recused: found, chair: found, ...others })
/** For jurors from a phase on; before it the door is shut to them as to everybody. */
const jurorsSince =
  (least: Phase, visitor = SIGN_IN): Line =>
  (world) =>
    jurors(since(world, least) ? 200 : 403, { visitor })
/** Nothing is looked at before the round is open, and the recused has one sheet, which is number 1. */
const sheets =
  (visitor = SIGN_IN): Line =>
  (world, path) => {
    if (!since(world, 'jurying')) return jurors(403, { visitor })
    return jurors(200, { visitor, recused: path.endsWith('/2') ? 404 : 200 })
  }

const LINES: Record<AddressName, Line> = {
  ...{
    front: open,
    map: open,
    mapPoints: open,
    artists: open,
    exhibition: open,
    archive: open,
    archiveYear: open,
    orchestra: open,
  },
  ...{ privacy: open, accessibility: open, apply: open, signInLink: open, juryWorker: open },
  ...{ myRound: open, myRoundPlaces: open, offline: open, myRoundCalendar: missing, myRoundTrack: missing },
  ...{ news: open, newsItem: missing, press: open, editionPress: office() },
  // The links are of no use, and no issue has gone.
  ...{ newsletter: open, newsletterConfirm: missing, newsletterLeave: missing, newsletterIssue: missing },
  ...{ newsletters: office(), subscribers: office(), subscribersFile: office() },
  ...{ officeNewsletter: office(404), newsletterPreview: office(404) },
  ...{ officeNews: office(), officeNewsItem: office(404), officeNewsPicture: office(404) },
  // Nothing is planned, and nothing hangs.
  ...{ programme: open, event: missing, eventCalendar: missing, signUp: missing, floorList: missing },
  ...{ editionProgramme: office(), editionEvent: office(404), eventCheckIn: office(404), eventSignUps: office(404) },
  // Nobody takes part yet, and no report is published.
  ...{ artist: missing, report: missing, reportFile: missing },
  // Nothing of the catalogue is released.
  ...{ catalogue: open, catalogueFile: missing, catalogueErrata: missing },
  ...{ editionCatalogue: office(), editionCatalogueFile: office(404) },
  // No studio is open, no letter is sent, and no number is set.
  ...{ studioDoor: missing, studioToday: missing, pass: open, myPoster: nobodys, editionPosters: office(409) },
  ...{ signIn: rest(TO_ANOTHER, { visitor: 200 }), juryLeft: rest(TO_ANOTHER, { visitor: 200 }) },
  ...{ signInCode: sentOn, stopActing: sentOn, signOut: sentOn },
  ...{ me: own, mySessions: own, myProfile: own, myWorks: own, myData: own, myDataFile: own },
  ...{ myWork: nobodys, myWorkPicture: nobodys, myStudio: nobodys, studioPicture: nobodys, myTally: nobodys },
  addressSearch: rest(200, { visitor: 401 }),
  ...{ applicationSave: takes, applicationPicture: takes, tallyDelivery: takes, jurySheetSave: takes },
  application: applicants(TO_ANOTHER),
  applicationFromLibrary: ({ phase }) => applicants(TO_ANOTHER, phase === 'call' ? 200 : TO_ANOTHER),
  applicationReview: applicants(404),
  participation: applicants(404, 200, 404),

  ...{ jury: jurors(), juryTrain: jurors() },
  ...{ juryDuels: jurorsSince('meeting'), juryMeeting: jurorsSince('meeting') },
  juryMeetingStream: jurorsSince('meeting', 401),
  ...{ jurySheet: sheets(), jurySheetData: sheets(401) },

  ...{ exhibitionTally: office(), hosting: office(), secretariat: office(), editions: office(), newEdition: office() },
  ...{ edition: office(), callInvitations: office(), editionApplications: office(), editionApplication: office() },
  ...{ editionJury: office(), editionJuryConflicts: office(), editionMeeting: office(), selection: office() },
  editionMeetingStream: rest(403, { visitor: 401, secretariat: 200 }),
  // Before all have sealed there is nothing to see, for the secretariat either.
  candidate: (world) => office(since(world, 'meeting') ? 200 : 404),
  ...{ announcement: office(), editionStudios: office(), editionTallies: office(), editionReport: office() },
  ...{ municipalSeries: office(), municipalSeriesFile: office() },
  ...{ editionReportFile: office(), editionExport: office(), protocol: office(), contactSheet: office() },
  ...{ people: office(), audit: office(), auditFile: office(), outbox: office(), deletions: office() },
  // The scene has no such studio, selective round, protocol, sheet, person or letter.
  ...{ editionStudio: office(404), editionJuryEntries: office(404), protocolFile: office(404) },
  ...{ contactSheetFile: office(404), person: office(404), letter: office(404) },
  ...HOSTING_LINES,
  ...EXHIBITION_LINES,
  ...FUNDING_LINES,
  ...ORCHESTRA_LINES,
}

/** The status of an address for a person in a world. */
export function readsIn(name: AddressName, person: Person, world: World, path: string): number {
  const line = LINES[name]
  return (typeof line === 'function' ? line(world, path) : line)[person]
}
