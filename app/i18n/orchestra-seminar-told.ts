import { words } from './words.ts'

/** What is refused about seminars, and what families are told of them. */
export const seminarTold = words({
  // Refusals.
  halfPosition: {
    nb: 'Skriv både breddegrad og lengdegrad, eller ingen.',
    en: 'Enter both latitude and longitude, or neither.',
  },
  needsEnsemble: { nb: 'Velg minst ett orkester.', en: 'Choose at least one orchestra.' },
  needsDays: { nb: 'Seminaret har ingen dager ennå.', en: 'The seminar has no days yet.' },
  needsVenue: { nb: 'Skriv hvor det er, før du publiserer.', en: 'Say where it is before you publish.' },
  tooManyDays: {
    nb: (f: { most: number }) => `Et seminar har høyst ${f.most} dager.`,
    en: (f: { most: number }) => `A seminar has at most ${f.most} days.`,
  },
  tooManyRooms: {
    nb: (f: { most: number }) => `Et seminar har høyst ${f.most} rom.`,
    en: (f: { most: number }) => `A seminar has at most ${f.most} rooms.`,
  },
  tooManyStaff: { nb: 'Det er for mange voksne på ett seminar.', en: 'There are too many grown-ups at one seminar.' },
  endsBeforeItBegins: { nb: 'Slutten må være etter begynnelsen.', en: 'It must end after it begins.' },
  farOutside: {
    nb: 'Datoen er langt unna semesteret. Se etter at årstallet er riktig.',
    en: 'The date is far from the semester. Check the year.',
  },
  dayIsThere: { nb: 'Seminaret har denne dagen allerede.', en: 'The seminar has this day already.' },
  tooEarly: { nb: 'En dag begynner tidligst kl. 6.', en: 'A day begins at 6 at the earliest.' },
  lastDay: {
    nb: 'Dette er den eneste dagen. Avlys seminaret i stedet.',
    en: 'This is the only day. Call the seminar off instead.',
  },
  hasAttendance: {
    nb: 'Det er ført oppmøte denne dagen, så den blir stående.',
    en: 'Attendance was taken on this day, so it stays.',
  },
  roomIsThere: { nb: 'Seminaret har et rom med dette navnet.', en: 'The seminar has a room of this name.' },
  nobodyNamed: {
    nb: (f: { who: string }) => `Vi kjenner ingen som heter «${f.who}». Skriv e-postadressen i stedet.`,
    en: (f: { who: string }) => `We know nobody called “${f.who}”. Write the e-mail address instead.`,
  },
  severalNamed: {
    nb: (f: { count: number }) => `Navnet passer på ${f.count} personer. Skriv e-postadressen i stedet.`,
    en: (f: { count: number }) => `The name fits ${f.count} people. Write the e-mail address instead.`,
  },
  needsName: {
    nb: 'Adressen er ny. Skriv hva personen heter.',
    en: 'The address is new. Say what the person is called.',
  },
  officeGivesTrust: {
    nb: 'Bare sekretariatet velger seminarleder og gir adgang til nødpermen.',
    en: 'Only the secretariat chooses leaders and gives access to the emergency binder.',
  },

  // Letters to families.
  cancelledTitle: {
    nb: (f: { title: string }) => `Avlyst: ${f.title}`,
    en: (f: { title: string }) => `Called off: ${f.title}`,
  },
  cancelledText: {
    nb: (f: { days: string }) => `Seminaret ${f.days} er avlyst. Ingen skal møte opp.`,
    en: (f: { days: string }) => `The seminar on ${f.days} is called off. Nobody should come.`,
  },
  movedTitle: {
    nb: (f: { title: string }) => `Ny tid: ${f.title}`,
    en: (f: { title: string }) => `New time: ${f.title}`,
  },
  movedText: {
    nb: (f: { from: string; to: string }) => `Det som skulle være ${f.from}, er flyttet til ${f.to}.`,
    en: (f: { from: string; to: string }) => `What was to be on ${f.from} is moved to ${f.to}.`,
  },
  dayRemovedTitle: {
    nb: (f: { title: string }) => `En dag utgår: ${f.title}`,
    en: (f: { title: string }) => `A day is dropped: ${f.title}`,
  },
  dayRemovedText: {
    nb: (f: { day: string }) => `Det blir ikke øvelse ${f.day}. De andre dagene er som før.`,
    en: (f: { day: string }) => `There is no rehearsal on ${f.day}. The other days are as before.`,
  },
  planTitle: {
    nb: (f: { title: string }) => `Timeplanen er klar: ${f.title}`,
    en: (f: { title: string }) => `The timetable is ready: ${f.title}`,
  },
  planText: {
    nb: 'Rom og tider for hvert barn står på familiens side og i kalenderen.',
    en: 'Rooms and times for each child are on the family’s page and in the calendar.',
  },
})
