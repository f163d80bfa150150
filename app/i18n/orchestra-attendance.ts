import { counted, words } from './words.ts'

const percent = (share: number) => Math.floor(share * 100)

/** The roll call, and the line of 75 %. */
export const orchestraAttendance = words({
  rollCall: { nb: 'Oppmøte', en: 'Roll call' },
  tooEarly: {
    nb: 'Listen kan føres fra morgenen samme dag.',
    en: 'The list can be kept from the morning of the day itself.',
  },
  tooLate: {
    nb: 'Det er gått mer enn to uker. Seminarlederen eller sekretariatet kan fortsatt rette listen.',
    en: 'More than two weeks have passed. The seminar leader or the secretariat can still correct the list.',
  },
  signedOut: {
    nb: 'Du er ikke lenger logget inn. Logg inn igjen, så blir det du har ført, levert.',
    en: 'You are no longer signed in. Sign in again, and what you have entered will be delivered.',
  },

  tutti: { nb: 'Fellesøvelse', en: 'Full rehearsal' },
  sectional: { nb: 'Gruppeøvelse', en: 'Sectional' },
  room: { nb: (f: { room: string }) => `i ${f.room}`, en: (f: { room: string }) => `in ${f.room}` },

  here: {
    nb: (f: { here: number; all: number }) => `${f.here} av ${f.all} er her`,
    en: (f: { here: number; all: number }) => `${f.here} of ${f.all} are here`,
  },
  hereShort: {
    nb: (f: { here: number; all: number }) => `${f.here} av ${f.all}`,
    en: (f: { here: number; all: number }) => `${f.here} of ${f.all}`,
  },
  untouched: {
    nb: (f: { count: number }) => `${f.count} er ikke ført ennå`,
    en: (f: { count: number }) => `${f.count} not entered yet`,
  },
  allEntered: { nb: 'Alle er ført', en: 'Everyone is entered' },
  nobody: { nb: 'Ingen er satt opp i denne gruppen.', en: 'Nobody belongs to this group.' },

  present: { nb: 'Her', en: 'Here' },
  late: { nb: 'Kom sent', en: 'Came late' },
  leftEarly: { nb: 'Gikk tidlig', en: 'Left early' },
  excused: { nb: 'Borte, meldt fra', en: 'Away, told us' },
  absent: { nb: 'Borte', en: 'Away' },
  notEntered: { nb: 'Ikke ført', en: 'Not entered' },
  minutes: { nb: 'Minutter borte', en: 'Minutes missed' },
  minutesMissed: {
    nb: (f: { minutes: number }) => `${f.minutes} min borte`,
    en: (f: { minutes: number }) => `${f.minutes} min missed`,
  },
  fewer: { nb: 'Fem minutter mindre', en: 'Five minutes less' },
  more: { nb: 'Fem minutter mer', en: 'Five minutes more' },
  change: { nb: (f: { name: string }) => `Rett ${f.name}`, en: (f: { name: string }) => `Change ${f.name}` },
  changeShort: { nb: 'Rett', en: 'Change' },
  stateOf: { nb: (f: { name: string }) => `Hvor er ${f.name}?`, en: (f: { name: string }) => `Where is ${f.name}?` },

  saidComes: { nb: 'har svart ja', en: 'said yes' },
  saidLate: { nb: (f: { at: string }) => `kommer ${f.at}`.trim(), en: (f: { at: string }) => `comes ${f.at}`.trim() },
  saidLateSometime: { nb: 'kommer senere', en: 'comes later' },
  saidEarly: { nb: (f: { at: string }) => `går ${f.at}`.trim(), en: (f: { at: string }) => `leaves ${f.at}`.trim() },
  saidEarlySometime: { nb: 'går tidligere', en: 'leaves early' },
  saidAbsent: { nb: 'har svart nei', en: 'said no' },
  saidNothing: { nb: 'ikke svart', en: 'no reply' },

  share: {
    nb: (f: { share: number }) => `${percent(f.share)} %`,
    en: (f: { share: number }) => `${percent(f.share)}%`,
  },
  safe: { nb: 'har nok til 75 %', en: 'has reached 75%' },
  lost: { nb: 'kan ikke nå 75 % lenger', en: 'can no longer reach 75%' },
  needs: {
    nb: (f: { days: number; of: number }) =>
      f.days === f.of
        ? f.of === 1
          ? 'trenger dagen som er igjen'
          : `trenger alle de ${f.of} dagene som er igjen`
        : `trenger ${f.days} av de ${f.of} neste dagene`,
    en: (f: { days: number; of: number }) =>
      f.days === f.of
        ? f.of === 1
          ? 'needs the day that is left'
          : `needs all ${f.of} days that are left`
        : `needs ${f.days} of the next ${f.of} days`,
  },

  comers: { nb: 'Alle som har svart ja, er her', en: 'All who said yes are here' },
  search: { nb: 'Finn navn', en: 'Find a name' },
  searchHelp: { nb: 'Skriv de første bokstavene.', en: 'Type the first letters.' },
  noSuchName: {
    nb: (f: { text: string }) => `Ingen på listen har et navn som begynner på «${f.text}».`,
    en: (f: { text: string }) => `Nobody on the list has a name that begins with “${f.text}”.`,
  },
  save: { nb: 'Lagre listen', en: 'Save the list' },
  close: { nb: 'Lukk listen', en: 'Close the list' },
  closeAnyway: {
    nb: (f: { count: number }) => `Lukk, og før ${counted('nb', f.count, 'navn', 'navn')} som borte`,
    en: (f: { count: number }) => `Close, and enter ${counted('en', f.count, 'name', 'names')} as away`,
  },
  stillMissing: {
    nb: (f: { count: number }) => `${f.count} er ikke ført. Har noen sett dem?`,
    en: (f: { count: number }) => `${f.count} are not entered. Has anyone seen them?`,
  },
  goBack: { nb: 'Ikke lukk ennå', en: 'Do not close yet' },
  closedBy: {
    nb: (f: { when: string; by: string }) => `Lukket ${f.when}${f.by ? ` av ${f.by}` : ''}. Du kan fortsatt rette.`,
    en: (f: { when: string; by: string }) => `Closed ${f.when}${f.by ? ` by ${f.by}` : ''}. You can still correct it.`,
  },
  closedHere: {
    nb: 'Listen er lukket på telefonen og leveres når det er nett.',
    en: 'The list is closed on this phone and will be delivered when there is a network.',
  },
  saved: { nb: 'Alt er levert', en: 'Everything is delivered' },
  sending: { nb: 'Leverer …', en: 'Delivering …' },
  waiting: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'navn venter', 'navn venter')} på nett`,
    en: (f: { count: number }) => `${counted('en', f.count, 'name waits', 'names wait')} for the network`,
  },
  refused: {
    nb: (f: { why: string }) => `Dette ble ikke tatt imot: ${f.why}`,
    en: (f: { why: string }) => `This was not accepted: ${f.why}`,
  },
  discard: { nb: 'Fjern det som ikke ble levert', en: 'Remove what was not delivered' },
  opensOn: {
    nb: (f: { day: string }) => `Du kan føre listen fra ${f.day}. Den ligger på telefonen til da, også uten nett.`,
    en: (f: { day: string }) =>
      `You can keep the list from ${f.day}. It stays on your phone until then, network or not.`,
  },
  kept: {
    nb: (f: { day: string }) =>
      `Listen virker uten nett på denne telefonen. Bare navnene i gruppen ligger her, og de slettes ${f.day}.`,
    en: (f: { day: string }) =>
      `The list works without network on this phone. Only the names of the group are kept, and they are removed ${f.day}.`,
  },
  keptMore: {
    nb: (f: { count: number }) =>
      f.count === 1 ? 'Den andre listen din for helgen er også med.' : `De ${f.count} andre listene dine er også med.`,
    en: (f: { count: number }) =>
      f.count === 1 ? 'Your other list of the weekend is here too.' : `Your ${f.count} other lists are here too.`,
  },
  forget: { nb: 'Fjern listene fra telefonen', en: 'Remove the lists from this phone' },
  forgotten: { nb: 'Listene er fjernet fra telefonen.', en: 'The lists are removed from this phone.' },
  otherLists: { nb: 'De andre listene dine', en: 'Your other lists' },
  notKept: {
    nb: 'Denne listen ligger ikke på telefonen. Åpne den én gang med nett, så virker den også uten.',
    en: 'This list is not on your phone. Open it once with a network, and it will work without one too.',
  },
  withoutNetwork: { nb: 'Uten nett', en: 'No network' },
  asOf: {
    nb: (f: { when: string }) => `Uten nett. Navnene er slik de var ${f.when}.`,
    en: (f: { when: string }) => `No network. The names are as they were ${f.when}.`,
  },
  paper: { nb: 'Før inn fra papirliste', en: 'Enter from a paper list' },
  paperHelp: {
    nb: 'Pil opp og ned flytter mellom navnene. H er her, S kom sent, G gikk tidlig, M borte og meldt fra, B borte. Hvert tastetrykk går videre til neste navn.',
    en: 'Arrow up and down move between names. H is here, S came late, G left early, M away and told us, B away. Each key moves on to the next name.',
  },
  paperDone: { nb: 'Ferdig med papirlisten', en: 'Done with the paper list' },

  overview: { nb: 'Oppmøte og 75 %', en: 'Attendance and 75%' },
  overviewOf: {
    nb: (f: { term: string }) => `Oppmøte ${f.term}`,
    en: (f: { term: string }) => `Attendance ${f.term}`,
  },
  overviewLede: {
    nb: 'Studieforbundet gir tilskudd for deltakere som var til stede i minst 75 % av timene i et kurs. Hele orkesteret er ett kurs, og hver instrumentgruppe er sitt eget. Meldt fravær er også fravær her.',
    en: 'The study association supports participants who attended at least 75% of the hours of a course. The whole orchestra is one course, and each family of instruments is its own. Absence that was announced still counts as absence here.',
  },
  onlyOwn: { nb: 'Du ser gruppene du er instruktør for.', en: 'You see the groups that you coach.' },
  courses: { nb: 'Kursene', en: 'The courses' },
  courseTutti: { nb: 'hele orkesteret', en: 'the whole orchestra' },
  courseStands: {
    nb: (f: { course: string; over: number; ofAge: number }) =>
      `Kurset for ${f.course} står: ${f.over} av ${f.ofAge} som er gamle nok, ligger på 75 % eller mer.`,
    en: (f: { course: string; over: number; ofAge: number }) =>
      `The course for ${f.course} stands: ${f.over} of ${f.ofAge} who are old enough are at 75% or more.`,
  },
  courseEarly: {
    nb: (f: { course: string }) => `Kurset for ${f.course} har ingen førte timer ennå.`,
    en: (f: { course: string }) => `The course for ${f.course} has no recorded hours yet.`,
  },
  courseHangs: {
    nb: (f: { course: string; names: string }) =>
      `Kurset for ${f.course} faller bort hvis én av disse kommer under 75 %: ${f.names}.`,
    en: (f: { course: string; names: string }) =>
      `The course for ${f.course} is lost if one of these falls below 75%: ${f.names}.`,
  },
  courseHangsSomeone: {
    nb: (f: { course: string }) => `Kurset for ${f.course} faller bort hvis én til kommer under 75 %.`,
    en: (f: { course: string }) => `The course for ${f.course} is lost if one more falls below 75%.`,
  },
  courseFallsPeople: {
    nb: (f: { course: string; reachable: number }) =>
      `Kurset for ${f.course} faller bort: ${f.reachable === 0 ? 'ingen' : `bare ${f.reachable}`} kan nå 75 %, og det trengs fire som fyller minst 14 år i år.`,
    en: (f: { course: string; reachable: number }) =>
      `The course for ${f.course} is lost: ${f.reachable === 0 ? 'nobody' : `only ${f.reachable}`} can reach 75%, and it takes four who turn at least 14 this year.`,
  },
  courseFallsHours: {
    nb: (f: { course: string }) => `Kurset for ${f.course} faller bort: det er satt opp mindre enn fire timer.`,
    en: (f: { course: string }) => `The course for ${f.course} is lost: fewer than four hours are planned.`,
  },
  unlisted: { nb: 'Økter uten oppmøteliste', en: 'Sessions without a list' },
  unlistedHelp: {
    nb: 'Timer uten liste teller ikke for noen. Før dem inn fra papirlisten, så lenge noen husker hvem som var der.',
    en: 'Hours without a list count for nobody. Enter them from the paper list while someone remembers who was there.',
  },
  child: { nb: 'Navn', en: 'Name' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  inTutti: { nb: 'Fellesøvelser', en: 'Full rehearsals' },
  inSection: { nb: 'Gruppeøvelser', en: 'Sectionals' },
  hoursOf: {
    nb: (f: { attended: string; held: string }) => `${f.attended} av ${f.held} t`,
    en: (f: { attended: string; held: string }) => `${f.attended} of ${f.held} h`,
  },
  group: { nb: 'Gruppe', en: 'Group' },
  allGroups: { nb: 'Alle grupper', en: 'All groups' },
  show: { nb: 'Vis', en: 'Show' },
  showAll: { nb: 'Alle', en: 'Everyone' },
  showUnder: { nb: 'Under 75 %', en: 'Below 75%' },
  showLost: { nb: 'Kan ikke nå 75 % lenger', en: 'Can no longer reach 75%' },
  choose: { nb: 'Vis', en: 'Show' },
  shown: {
    nb: (f: { count: number }) => counted('nb', f.count, 'navn', 'navn'),
    en: (f: { count: number }) => counted('en', f.count, 'name', 'names'),
  },
  noneShown: { nb: 'Ingen passer til valget.', en: 'Nobody matches the choice.' },
  nothingYet: { nb: 'Ingen lister er ført ennå.', en: 'No lists have been kept yet.' },
  print: { nb: 'Skriv ut', en: 'Print' },
})
