import { PERSONS, type Person } from './worlds.ts'

const SIGN_IN = 302
const office = (found: number): Record<Person, number> => ({
  ...(Object.fromEntries(PERSONS.map((person) => [person, 403])) as Record<Person, number>),
  ...{ visitor: SIGN_IN, secretariat: found },
})

const of = (found: number) => Object.fromEntries(PERSONS.map((person) => [person, found])) as Record<Person, number>

/** The second matrix for who has the joint exhibition, and the work towards its opening. There is no hosting in its worlds. */
export const HOSTING_LINES = {
  ...{ hostingBoard: office(200), hostingOffer: office(200) },
  ...{ hostingCase: office(404), hostingDocument: office(404) },
  ...{ hostingVenues: office(404), venue: office(404), venuePicture: office(404) },
  ...{ hostingMeetings: office(404), hostingMeeting: office(404), hostingMeetingCalendar: office(404) },
  meetingReply: of(404),
  workCalendar: of(404),
  myCalendar: { ...of(200), visitor: SIGN_IN },
  ...{ hostingPlan: office(404), milestoneTemplate: office(200) },
  // Whoever has nothing to do with a hosting finds no such page.
  myTasks: {
    ...Object.fromEntries(PERSONS.map((person) => [person, 404])),
    ...{ visitor: SIGN_IN, secretariat: 200 },
  } as Record<Person, number>,
}
