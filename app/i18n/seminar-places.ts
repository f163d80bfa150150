import { words } from './words.ts'

/** The way between the pages of a seminar. */
export const seminarPlaceWords = words({
  navigation: { nb: 'Helgeseminaret', en: 'The weekend seminar' },
  seminar: { nb: 'Oversikt', en: 'Overview' },
  seminarPlan: { nb: 'Timeplan', en: 'Timetable' },
  seminarReplies: { nb: 'Svar', en: 'Replies' },
  coverage: { nb: 'Besetning', en: 'Coverage' },
  seating: { nb: 'Pulter', en: 'Seating' },
  seminarSheets: { nb: 'Ark', en: 'Sheets' },
  seminarDuties: { nb: 'Vakter', en: 'Duties' },
  carpool: { nb: 'Samkjøring', en: 'Carpool' },
  kitchen: { nb: 'Kjøkken', en: 'Kitchen' },
  binder: { nb: 'Nødperm', en: 'Emergency binder' },
})
