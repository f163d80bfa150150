import { counted, words } from './words.ts'

const personer = (count: number) => counted('nb', count, 'person', 'personer')
const people = (count: number) => counted('en', count, 'person', 'people')

/** The own programme of an event, and the groups that are invited to it. */
export const programmeGroups = words({
  items: { nb: 'Programmet', en: 'Programme' },
  itemsHelp: {
    nb: 'Ett punkt på hver linje. Uten klokkeslett kommer punktet rett etter det forrige. Tøm tittelen for å fjerne et punkt.',
    en: 'One point on each row. Without a time the point follows the one before. Clear the title to remove a point.',
  },
  item: { nb: (f: { n: number }) => `Punkt ${f.n}`, en: (f: { n: number }) => `Point ${f.n}` },
  editItems: { nb: 'Skriv programmet', en: 'Write the programme' },
  time: { nb: 'Klokken', en: 'Time' },
  titleNb: { nb: 'Tittel', en: 'Title, in Norwegian' },
  titleEn: { nb: 'Tittel på engelsk', en: 'Title, in English' },
  who: { nb: 'Hvem', en: 'Who' },
  place: { nb: 'Sted', en: 'Place' },
  saveItems: { nb: 'Lagre programmet', en: 'Save the programme' },
  groups: { nb: 'Inviterte grupper', en: 'Invited groups' },
  noGroups: { nb: 'Ingen grupper er invitert.', en: 'No groups are invited.' },
  name: { nb: 'Navn på gruppen', en: 'Name of the group' },
  emails: { nb: 'E-postadresser', en: 'E-mail addresses' },
  emailsHelp: {
    nb: 'Én på hver linje. De får invitasjonen med programmet og en lenke til påmeldingen.',
    en: 'One on each line. They get the invitation with the programme and a link to sign up.',
  },
  people: { nb: 'Antall personer', en: 'Number of people' },
  peopleHelp: {
    nb: 'Bare når gruppen er en annen i antall enn adressene, for eksempel fordi den inviteres muntlig.',
    en: 'Only when the group differs in number from the addresses, as when it is invited by word of mouth.',
  },
  addGroup: { nb: 'Legg til en gruppe', en: 'Add a group' },
  addButton: { nb: 'Legg til gruppen', en: 'Add the group' },
  changeGroup: { nb: (f: { name: string }) => `Endre ${f.name}`, en: (f: { name: string }) => `Change ${f.name}` },
  saveGroup: { nb: 'Lagre gruppen', en: 'Save the group' },
  removeGroup: { nb: 'Fjern gruppen', en: 'Remove the group' },
  size: {
    nb: (f: { people: number; addresses: number }) =>
      f.addresses === 0
        ? personer(f.people)
        : f.people === f.addresses
          ? counted('nb', f.addresses, 'adresse', 'adresser')
          : `${personer(f.people)}, ${counted('nb', f.addresses, 'adresse', 'adresser')}`,
    en: (f: { people: number; addresses: number }) =>
      f.addresses === 0
        ? people(f.people)
        : f.people === f.addresses
          ? counted('en', f.addresses, 'address', 'addresses')
          : `${people(f.people)}, ${counted('en', f.addresses, 'address', 'addresses')}`,
  },
  reaches: {
    nb: (f: { count: number }) => `Dette når ${personer(f.count)}.`,
    en: (f: { count: number }) => `This reaches ${people(f.count)}.`,
  },
  invite: {
    nb: (f: { count: number }) => `Send invitasjonen til ${personer(f.count)}`,
    en: (f: { count: number }) => `Send the invitation to ${people(f.count)}`,
  },
  invitedAt: {
    nb: (f: { when: string }) => `Invitert ${f.when}`,
    en: (f: { when: string }) => `Invited ${f.when}`,
  },
  came: { nb: 'Så mange kom', en: 'How many came' },
  saveCame: { nb: 'Lagre', en: 'Save' },
  saveCameOf: {
    nb: (f: { name: string }) => `Lagre hvor mange som kom fra ${f.name}`,
    en: (f: { name: string }) => `Save how many came of ${f.name}`,
  },
  sums: {
    nb: (f: { invited: number; came: number; attended: number }) =>
      `${personer(f.invited)} i gruppene er invitert. ${f.came} kom fra gruppene${f.attended >= 0 ? `, av ${f.attended} i alt` : ''}.`,
    en: (f: { invited: number; came: number; attended: number }) =>
      `${people(f.invited)} in the groups are invited. ${f.came} came of the groups${f.attended >= 0 ? `, out of ${f.attended} in all` : ''}.`,
  },
  moreThanAll: {
    nb: 'Gruppene er flere enn alle som kom til sammen. Ett av tallene er feil.',
    en: 'The groups are more than all who came together. One of the figures is wrong.',
  },
  sent: {
    nb: (f: { count: number }) => `Invitasjonen er sendt til ${personer(f.count)}.`,
    en: (f: { count: number }) => `The invitation is sent to ${people(f.count)}.`,
  },

  // What the rules answer.
  notAnAddress: {
    nb: (f: { address: string }) => `«${f.address}» er ikke en e-postadresse.`,
    en: (f: { address: string }) => `“${f.address}” is not an e-mail address.`,
  },
  tooManyAddresses: {
    nb: (f: { most: number }) => `En gruppe kan ikke ha flere enn ${f.most} adresser.`,
    en: (f: { most: number }) => `A group cannot have more than ${f.most} addresses.`,
  },
  tooManyItems: {
    nb: (f: { most: number }) => `Programmet kan ikke ha flere enn ${f.most} punkter.`,
    en: (f: { most: number }) => `The programme cannot have more than ${f.most} points.`,
  },
  tooManyGroups: {
    nb: (f: { most: number }) => `Det kan ikke være flere enn ${f.most} grupper.`,
    en: (f: { most: number }) => `There cannot be more than ${f.most} groups.`,
  },
  nameTaken: {
    nb: (f: { name: string }) => `En annen gruppe heter ${f.name}.`,
    en: (f: { name: string }) => `Another group is called ${f.name}.`,
  },
  isInvited: {
    nb: 'Gruppen har fått invitasjonen og blir stående.',
    en: 'The group has got the invitation and stays.',
  },
  publishFirst: {
    nb: 'Publiser arrangementet før du inviterer.',
    en: 'Publish the event before you invite.',
  },
  tooLate: { nb: 'Arrangementet er over eller avlyst.', en: 'The event is over or cancelled.' },
  allInvited: { nb: 'Alle i gruppen har fått invitasjonen.', en: 'Everybody in the group has got the invitation.' },

  // The letter.
  mailSubject: {
    nb: (f: { title: string }) => `Invitasjon: ${f.title}`,
    en: (f: { title: string }) => `Invitation: ${f.title}`,
  },
  mailInvited: {
    nb: 'Vestregionen og vertskommunen inviterer deg til:',
    en: 'Vestregionen and the host municipality invite you to:',
  },
  mailSignUp: { nb: 'Meld deg på via lenken.', en: 'Please sign up by the link.' },
  mailWelcome: { nb: 'Velkommen.', en: 'Welcome.' },
  mailSignUpButton: { nb: 'Meld deg på', en: 'Sign up' },
  mailSee: { nb: 'Se programmet', en: 'See the programme' },
  mailFooter: {
    nb: 'Du får denne e-posten fordi Vestregionen har invitert gruppen du hører til.',
    en: 'You get this e-mail because Vestregionen has invited the group that you belong to.',
  },
})
