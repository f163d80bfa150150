import { words } from './words.ts'

/** A guardian's own link, and a child's own page: what is known, home, whom to call, taking out and deleting. */
export const orchestraChild = words({
  // The signed link
  link: { nb: 'Lenken din', en: 'Your link' },
  linkHelp: {
    nb: 'Med denne lenken svarer du for alle barna uten å logge inn. Del den ikke med andre.',
    en: 'With this link you answer for all the children without signing in. Do not share it.',
  },
  openLink: { nb: 'Svar på neste seminar', en: 'Answer for the next seminar' },
  calendar: { nb: 'Familiekalenderen', en: 'The family calendar' },
  calendarHelp: {
    nb: 'Seminarer, konserter og oppmøtetider i kalenderen på mobilen din, også når de endrer seg. Barna står med forbokstav.',
    en: 'Seminars, concerts and call times in the calendar of your phone, also when they change. The children stand by their initials.',
  },
  subscribe: { nb: 'Legg i kalenderen', en: 'Add to the calendar' },
  calendarAddress: { nb: 'Adressen til kalenderen', en: 'The address of the calendar' },
  renewCalendarHelp: {
    nb: 'Er adressen kommet på avveie, lager du en ny. Den gamle slutter å virke med en gang.',
    en: 'If the address has gone astray, make a new one. The old one stops working at once.',
  },
  renewReply: { nb: 'Lag ny lenke', en: 'Make a new link' },
  renewCalendar: { nb: 'Lag ny kalenderadresse', en: 'Make a new calendar address' },
  renewHelp: {
    nb: 'Har lenken kommet på avveie, lag en ny. Den gamle slutter å virke med en gang.',
    en: 'If the link has gone astray, make a new one. The old one stops working at once.',
  },

  // The child
  aboutChild: { nb: 'Om barnet', en: 'About the child' },
  aboutYou: { nb: 'Om deg', en: 'About you' },
  birthDate: { nb: 'Fødselsdato', en: 'Date of birth' },
  musicSchool: { nb: 'Kulturskole', en: 'Music school' },
  goesHomeAlone: { nb: 'Går hjem alene', en: 'Goes home alone' },
  goesHomeAloneHelp: {
    nb: 'Uten kryss venter barnet til noen som kan hente, kommer.',
    en: 'Unless this is ticked, the child waits for someone who may pick up.',
  },
  yes: { nb: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', en: 'No' },
  childPhone: { nb: 'Barnets mobil', en: 'The child’s mobile' },
  childEmail: { nb: 'Barnets egen e-post', en: 'The child’s own e-mail' },
  childEmailHelp: {
    nb: (f: { age: number }) =>
      `Fra ${f.age} år. Vi sender et brev dit. Når det er bekreftet, kan barnet logge inn og svare selv.`,
    en: (f: { age: number }) =>
      `From the age of ${f.age}. We send a letter there. Once confirmed, the child can sign in and answer in person.`,
  },
  emailTooYoung: {
    nb: (f: { age: number }) => `Barnet kan ha egen innlogging fra det er ${f.age} år.`,
    en: (f: { age: number }) => `A child can sign in by itself from the age of ${f.age}.`,
  },
  askedOften: {
    nb: (f: { most: number }) =>
      `Vi har alt skrevet til ${f.most} adresser for dette barnet det siste døgnet. Prøv igjen i morgen.`,
    en: (f: { most: number }) =>
      `We have already written to ${f.most} addresses for this child in the last 24 hours. Try again tomorrow.`,
  },
  emailIsYours: {
    nb: 'Dette er din adresse. Skriv barnets egen, eller la feltet stå tomt.',
    en: 'This is your address. Write the child’s own, or leave it empty.',
  },
  home: { nb: 'Hjemme', en: 'Home' },
  givenByYou: { nb: 'Du har oppgitt denne adressen.', en: 'You gave this address.' },
  livesWithOther: {
    nb: (f: { name: string }) => `Adressen er oppgitt av ${f.name} og vises ikke her.`,
    en: (f: { name: string }) => `The address was given by ${f.name} and is not shown here.`,
  },
  addressHidden: { nb: 'Adressen vises ikke her.', en: 'The address is not shown here.' },
  noHome: { nb: 'Ingen adresse er oppgitt.', en: 'No address has been given.' },
  inMunicipality: {
    nb: (f: { name: string }) => `Kommune: ${f.name}`,
    en: (f: { name: string }) => `Municipality: ${f.name}`,
  },
  homeQuestion: { nb: 'Hvor bor barnet?', en: 'Where does the child live?' },
  homeMe: { nb: 'Hos meg', en: 'With me' },
  homeMeHelp: { nb: 'Adressen din brukes.', en: 'Your address is used.' },
  homeOther: { nb: 'På en annen adresse', en: 'At another address' },
  changeHome: { nb: 'Endre hvor barnet bor', en: 'Change where the child lives' },
  changeChild: { nb: 'Endre opplysninger', en: 'Change the details' },
  save: { nb: 'Lagre', en: 'Save' },
  reserves: { nb: 'Når ingen av de foresatte svarer', en: 'When no guardian answers' },
  reservesHelp: {
    nb: 'Noen vi kan ringe, for eksempel besteforeldre eller naboen. Si fra til dem at du har oppgitt nummeret.',
    en: 'Someone we can call, such as grandparents or a neighbour. Let them know that you have given the number.',
  },
  noReserves: { nb: 'Ingen er oppgitt.', en: 'Nobody has been given.' },
  reserveName: { nb: 'Navn', en: 'Name' },
  reservePhone: { nb: 'Telefon', en: 'Phone' },
  reserveRelation: { nb: 'Hvem er det?', en: 'Who is it?' },
  reserveRelationHelp: { nb: 'For eksempel «mormor» eller «nabo».', en: 'For example “grandmother” or “neighbour”.' },
  reserveMayPickUp: { nb: 'Kan også hente barnet', en: 'May also pick the child up' },
  addReserve: { nb: 'Legg til', en: 'Add' },
  orchestra: { nb: 'Orkesteret', en: 'The orchestra' },
  notEnrolled: { nb: 'Ikke meldt på noe semester.', en: 'Not signed up for any semester.' },
  enrolledIn: {
    nb: (f: { semester: string; ensemble: string; instrument: string }) =>
      `${f.semester}: ${f.ensemble}, ${f.instrument}`,
    en: (f: { semester: string; ensemble: string; instrument: string }) =>
      `${f.semester}: ${f.ensemble}, ${f.instrument}`,
  },
  toConsents: { nb: 'Samtykker', en: 'Consents' },
  toHealth: { nb: 'Allergi og helse', en: 'Allergies and health' },
  toHealthHelp: {
    nb: 'Siden ber om en kode først.',
    en: 'The page asks for a code first.',
  },
  consentsSaid: {
    nb: (f: { yes: number; no: number; open: number }) => `${f.yes} ja, ${f.no} nei, ${f.open} uten svar`,
    en: (f: { yes: number; no: number; open: number }) => `${f.yes} yes, ${f.no} no, ${f.open} without an answer`,
  },

  // Taking out and deleting
  takeOut: { nb: 'Ta ut alt om familien', en: 'Take out everything about the family' },
  takeOutHelp: {
    nb: 'Alt vi har om deg og barna, med samtykker, svar, skyss, låneavtaler og helseopplysninger. Medlemskap i Venneforeningen er med. Vi ber om en kode først.',
    en: 'Everything we hold about you and the children, with consents, answers, lifts, loan agreements and health. Memberships of the friends’ association are included. We ask for a code first.',
  },
  takeZip: { nb: 'Last ned med avtaler og bilder (ZIP)', en: 'Download with agreements and pictures (ZIP)' },
  takeJson: { nb: 'Bare opplysningene (JSON)', en: 'The details alone (JSON)' },
  delete: { nb: (f: { name: string }) => `Slett ${f.name} her`, en: (f: { name: string }) => `Delete ${f.name} here` },
  deleteHelp: {
    nb: (f: { name: string }) =>
      `Da slettes alt vi har om ${f.name}: påmeldinger, svar, samtykker, oppmøte og helse. Tall i gamle rapporter blir stående uten navn. Det kan ikke angres.`,
    en: (f: { name: string }) =>
      `Everything we hold about ${f.name} is then deleted: enrolments, answers, consents, attendance and health. Figures in old reports remain, without a name. It cannot be undone.`,
  },
  deleteConfirm: {
    nb: (f: { name: string }) => `Skriv «${f.name}» for å bekrefte`,
    en: (f: { name: string }) => `Write “${f.name}” to confirm`,
  },
  deleteWrongName: {
    nb: 'Navnet er ikke likt. Ingenting er slettet.',
    en: 'The name does not match. Nothing was deleted.',
  },
  deleteButton: { nb: 'Slett for godt', en: 'Delete for good' },
  deleted: { nb: 'Slettet', en: 'Deleted' },
  deletedHelp: { nb: 'Det vi hadde om barnet, er borte.', en: 'What we held about the child is gone.' },
  cannotDelete: { nb: 'Kan ikke slettes helt ennå', en: 'Cannot be deleted entirely yet' },
  loanStands: {
    nb: 'Et instrument er utlånt. Når det er levert tilbake, kan resten slettes.',
    en: 'An instrument is on loan. Once it is returned, the rest can be deleted.',
  },
  archiveHolds: {
    nb: 'Arkivet må ta vare på saken en tid. Når det er over, kan resten slettes.',
    en: 'The archive must keep the case for a while. When that is over, the rest can be deleted.',
  },
  deleteNow: {
    nb: 'Slett det som kan slettes nå',
    en: 'Delete what can be deleted now',
  },
  deleteNowHelp: {
    nb: 'Helse, reservekontakter, adresse, telefon, e-post og merknader i påmeldingene slettes med en gang.',
    en: 'Health, reserve contacts, address, phone, e-mail and remarks in the enrolments are deleted at once.',
  },
  emptied: { nb: 'Det som kunne slettes, er slettet', en: 'What could be deleted has been deleted' },
  remains: { nb: 'Dette blir igjen, og slettes av seg selv', en: 'This remains, and is deleted by itself' },
  goes: {
    nb: (f: { what: string; day: string }) => `${f.what}: slettes ${f.day}.`,
    en: (f: { what: string; day: string }) => `${f.what}: deleted on ${f.day}.`,
  },
  goesEarliest: {
    nb: (f: { what: string; day: string }) => `${f.what}: slettes ${f.day}, eller når arkivet er ferdig med saken.`,
    en: (f: { what: string; day: string }) =>
      `${f.what}: deleted on ${f.day}, or when the archive is done with the case.`,
  },
  goesAfterReturn: {
    nb: (f: { what: string }) => `${f.what}: slettes fem år etter at instrumentet er levert.`,
    en: (f: { what: string }) => `${f.what}: deleted five years after the instrument is returned.`,
  },
  healthGoes: {
    nb: (f: { day: string }) => `Helseopplysningene slettes ${f.day}.`,
    en: (f: { day: string }) => `The facts about health are deleted on ${f.day}.`,
  },
})
