import { counted, words } from './words.ts'

interface About {
  title: string
  hosting: string
  when: string
}

/** The project group of a hosting, its meetings, and the letters about them. */
export const hostingMeetings = words({
  title: { nb: 'Møter', en: 'Meetings' },
  group: { nb: 'Prosjektgruppen', en: 'The project group' },
  noGroup: { nb: 'Ingen er med ennå', en: 'Nobody is in it yet' },
  noGroupHelp: {
    nb: 'Før opp dem som skal kalles inn til møtene. De trenger ingen konto.',
    en: 'Enter those who are to be invited to the meetings. They need no account.',
  },
  addMember: { nb: 'Legg til i gruppen', en: 'Add to the group' },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  task: { nb: 'Oppgave', en: 'Task' },
  taskHelp: { nb: 'For eksempel tekniker eller informasjon.', en: 'For example technician or information.' },
  language: { nb: 'Språk i brevene', en: 'Language of letters' },
  norwegian: { nb: 'Norsk', en: 'Norwegian' },
  english: { nb: 'Engelsk', en: 'English' },
  saveMember: { nb: 'Legg til', en: 'Add' },
  remove: { nb: 'Ta ut', en: 'Take out' },
  removeMember: {
    nb: (f: { name: string }) => `Ta ${f.name} ut av gruppen`,
    en: (f: { name: string }) => `Take ${f.name} out of the group`,
  },
  ahead: { nb: 'Kommende møter', en: 'Meetings to come' },
  held: { nb: 'Tidligere møter', en: 'Earlier meetings' },
  noMeetings: { nb: 'Ingen møter er satt opp', en: 'No meetings are set up' },
  addMeeting: { nb: 'Sett opp et møte', en: 'Set up a meeting' },
  meetingTitle: { nb: 'Hva er møtet?', en: 'What is the meeting?' },
  meetingTitleHelp: { nb: 'For eksempel Prosjektmøte 3.', en: 'For example Project meeting 3.' },
  date: { nb: 'Dato', en: 'Date' },
  begins: { nb: 'Begynner', en: 'Begins' },
  ends: { nb: 'Slutter', en: 'Ends' },
  place: { nb: 'Sted', en: 'Place' },
  url: { nb: 'Lenke til videomøte', en: 'Link of the video meeting' },
  agenda: { nb: 'Saksliste', en: 'Agenda' },
  markdownHelp: {
    nb: 'Skriv «- » først på linja for punkter.',
    en: 'Write “- ” first on a line for points.',
  },
  saveMeeting: { nb: 'Sett opp møtet', en: 'Set up the meeting' },
  changeMeeting: { nb: 'Endre møtet', en: 'Change the meeting' },
  changeHelp: {
    nb: 'De som er innkalt, får brev når tid, sted eller tittel endres.',
    en: 'Those who are invited get a letter when time, place or title changes.',
  },
  saveChange: { nb: 'Lagre endringene', en: 'Save the changes' },
  cancelledTag: { nb: 'Avlyst', en: 'Called off' },
  notInvited: { nb: 'Ikke innkalt', en: 'Not invited' },
  minutesSent: { nb: 'Referat sendt', en: 'Minutes sent' },
  minutesMissing: { nb: 'Mangler referat', en: 'No minutes yet' },
  answers: {
    nb: (f: { yes: number; no: number; none: number }) =>
      `${f.yes} kommer, ${f.no} kommer ikke, ${f.none} har ikke svart`,
    en: (f: { yes: number; no: number; none: number }) => `${f.yes} come, ${f.no} do not, ${f.none} have not answered`,
  },
  invite: {
    nb: (f: { count: number }) => `Kall inn ${counted('nb', f.count, 'person', 'personer')}`,
    en: (f: { count: number }) => `Invite ${counted('en', f.count, 'person', 'people')}`,
  },
  inviteHelp: {
    nb: 'Innkallingen går på e-post med en kalenderfil. De svarer med en lenke.',
    en: 'The invitation goes by mail with a calendar file. They answer by a link.',
  },
  cancel: { nb: 'Avlys møtet', en: 'Call the meeting off' },
  cancelHelp: {
    nb: 'De som er innkalt, får brev, og møtet går ut av kalenderen deres.',
    en: 'Those who are invited get a letter, and the meeting leaves their calendars.',
  },
  saveToCalendar: { nb: 'Last ned til kalenderen', en: 'Download for your calendar' },
  guests: { nb: 'Innkalt', en: 'Invited' },
  noGuests: { nb: 'Ingen er innkalt ennå.', en: 'Nobody is invited yet.' },
  yes: { nb: 'Kommer', en: 'Comes' },
  no: { nb: 'Kommer ikke', en: 'Does not come' },
  none: { nb: 'Har ikke svart', en: 'Has not answered' },
  came: { nb: 'Møtte', en: 'Came' },
  wasAway: { nb: 'Møtte ikke', en: 'Did not come' },
  minutes: { nb: 'Referat', en: 'Minutes' },
  writeMinutes: { nb: 'Skriv referatet', en: 'Write the minutes' },
  whoCame: { nb: 'Hvem møtte?', en: 'Who came?' },
  saveMinutes: { nb: 'Lagre referatet', en: 'Save the minutes' },
  noMinutesYet: { nb: 'Referatet er ikke skrevet ennå.', en: 'The minutes are not written yet.' },
  sendMinutes: { nb: 'Send referatet til gruppen', en: 'Send the minutes to the group' },
  sendTo: {
    nb: (f: { count: number }) =>
      `Går på e-post til ${counted('nb', f.count, 'person', 'personer')}: de som var innkalt eller møtte, og resten av gruppen. Oppgavene følger med.`,
    en: (f: { count: number }) =>
      `Goes by e-mail to ${counted('en', f.count, 'person', 'people')}: those who were invited or came, and the rest of the group. The actions go with it.`,
  },
  sendAgain: { nb: 'Send referatet på nytt', en: 'Send the minutes again' },
  sentAt: { nb: (f: { day: string }) => `Sendt ${f.day}`, en: (f: { day: string }) => `Sent ${f.day}` },
  actions: { nb: 'Oppgaver', en: 'Actions' },
  noActions: { nb: 'Ingen oppgaver fra møtet.', en: 'No actions of the meeting.' },
  addAction: { nb: 'Legg til en oppgave', en: 'Add an action' },
  actionTitle: { nb: 'Hva skal gjøres?', en: 'What is to be done?' },
  due: { nb: 'Frist', en: 'Due' },
  responsible: { nb: 'Ansvarlig', en: 'Responsible' },
  nobodyYet: { nb: 'Ikke bestemt', en: 'Not decided' },
  side: { nb: 'Hvem gjelder det?', en: 'Whom does it concern?' },
  office: { nb: 'Sekretariatet', en: 'The secretariat' },
  host: { nb: 'Vertskommunen', en: 'The host municipality' },
  saveAction: { nb: 'Legg i planen', en: 'Put into the plan' },
  done: { nb: 'Gjort', en: 'Done' },
  toPlan: { nb: 'Se planen', en: 'See the plan' },
  told: {
    nb: (f: { count: number }) => `Sendt til ${counted('nb', f.count, 'person', 'personer')}`,
    en: (f: { count: number }) => `Sent to ${counted('en', f.count, 'person', 'people')}`,
  },

  dateOutside: { nb: 'Datoen er for langt unna.', en: 'The date is too far off.' },
  noSuchHour: {
    nb: 'Klokka stilles fram denne natta, og tidspunktet finnes ikke.',
    en: 'The clocks go forward this night, and there is no such time.',
  },
  endsBeforeBegins: { nb: 'Møtet må slutte etter at det begynner.', en: 'The meeting must end after it begins.' },
  isPast: {
    nb: 'Møtet har begynt. Du kan ikke lenger kalle inn til det eller avlyse det.',
    en: 'The meeting has begun. You can no longer invite to it or call it off.',
  },
  isCancelled: { nb: 'Møtet er avlyst.', en: 'The meeting is called off.' },
  movedToPast: {
    nb: 'Folk er innkalt. Velg en tid som ikke har vært.',
    en: 'People are invited. Choose a time that is to come.',
  },
  nobodyToInvite: { nb: 'Alle i gruppen er innkalt.', en: 'Everybody in the group is invited.' },
  notHeldYet: { nb: 'Møtet er ikke holdt ennå.', en: 'The meeting is not held yet.' },
  noMinutes: { nb: 'Skriv referatet først.', en: 'Write the minutes first.' },
  fallenAway: { nb: 'Vertskapet har falt bort.', en: 'The hosting has fallen away.' },
  memberAlready: {
    nb: (f: { name: string }) => `${f.name} er med i gruppen fra før.`,
    en: (f: { name: string }) => `${f.name} is in the group already.`,
  },

  greeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  invitedSubject: {
    nb: (f: About) => `Innkalling: ${f.title}, ${f.hosting}`,
    en: (f: About) => `Invitation: ${f.title}, ${f.hosting}`,
  },
  invited: {
    nb: (f: About) => `Du er innkalt til ${f.title} i prosjektgruppen for ${f.hosting}: ${f.when}.`,
    en: (f: About) => `You are invited to ${f.title} of the project group of ${f.hosting}: ${f.when}.`,
  },
  movedSubject: {
    nb: (f: About) => `Flyttet: ${f.title}, ${f.hosting}`,
    en: (f: About) => `Moved: ${f.title}, ${f.hosting}`,
  },
  moved: {
    nb: (f: About) => `${f.title} for ${f.hosting} er flyttet. Ny tid: ${f.when}. Svar på nytt om du kan komme.`,
    en: (f: About) => `${f.title} of ${f.hosting} is moved. New time: ${f.when}. Please answer anew.`,
  },
  changedSubject: {
    nb: (f: About) => `Endret: ${f.title}, ${f.hosting}`,
    en: (f: About) => `Changed: ${f.title}, ${f.hosting}`,
  },
  changed: {
    nb: (f: About) => `Det er endringer i ${f.title} for ${f.hosting}. Tiden er den samme: ${f.when}.`,
    en: (f: About) => `There are changes in ${f.title} of ${f.hosting}. The time is the same: ${f.when}.`,
  },
  cancelledSubject: {
    nb: (f: About) => `Avlyst: ${f.title}, ${f.hosting}`,
    en: (f: About) => `Called off: ${f.title}, ${f.hosting}`,
  },
  cancelled: {
    nb: (f: About) =>
      `${f.title} for ${f.hosting}, ${f.when}, blir det ikke noe av for deg. Møtet går ut av kalenderen din.`,
    en: (f: About) => `${f.title} of ${f.hosting}, ${f.when}, is off for you. It leaves your calendar.`,
  },
  mailPlace: { nb: (f: { place: string }) => `Sted: ${f.place}`, en: (f: { place: string }) => `Place: ${f.place}` },
  answerNow: { nb: 'Svar på innkallingen', en: 'Answer the invitation' },
  answerHow: {
    nb: 'Åpne kalenderfilen for å legge møtet i kalenderen. Svaret ditt gir du med lenken.',
    en: 'Open the calendar file to put the meeting into your calendar. You answer by the link.',
  },
  minutesSubject: {
    nb: (f: About) => `Referat: ${f.title}, ${f.hosting}`,
    en: (f: About) => `Minutes: ${f.title}, ${f.hosting}`,
  },
  minutesLead: {
    nb: (f: About) => `Her er referatet fra ${f.title} for ${f.hosting}, ${f.when}.`,
    en: (f: About) => `Here are the minutes of ${f.title} of ${f.hosting}, ${f.when}.`,
  },
  mailDue: { nb: (f: { day: string }) => `frist ${f.day}`, en: (f: { day: string }) => `due ${f.day}` },
  seeMeeting: { nb: 'Se møtet', en: 'See the meeting' },

  replyTitle: { nb: 'Møteinnkalling', en: 'Invitation to a meeting' },
  canYouCome: { nb: 'Kan du komme?', en: 'Can you come?' },
  answerYes: { nb: 'Ja, jeg kommer', en: 'Yes, I come' },
  answerNo: { nb: 'Nei, jeg kan ikke', en: 'No, I cannot' },
  chooseAnswer: { nb: 'Velg ja eller nei.', en: 'Choose yes or no.' },
  answerTooLate: {
    nb: 'Møtet har begynt, og svaret ditt er ikke tatt med.',
    en: 'The meeting has begun, and your answer is not counted.',
  },
  answerTooOften: {
    nb: 'Du har svart mange ganger på kort tid. Vent et minutt og prøv igjen.',
    en: 'You have answered many times in a short while. Wait a minute and try again.',
  },
  youSaidYes: { nb: 'Du har svart at du kommer.', en: 'You have answered that you come.' },
  youSaidNo: { nb: 'Du har svart at du ikke kommer.', en: 'You have answered that you do not come.' },
  wasHeld: { nb: 'Møtet har vært.', en: 'The meeting has been.' },
  linkOver: { nb: 'Lenken gjelder ikke lenger', en: 'The link is no longer valid' },
  linkOverWhy: {
    nb: 'Møtet finnes ikke, eller du er ikke lenger innkalt til det.',
    en: 'There is no such meeting, or you are no longer invited to it.',
  },
})
