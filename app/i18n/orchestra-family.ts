import { counted, words } from './words.ts'

type RelationName = 'mother' | 'father' | 'fosterParent' | 'other'
const RELATIONS_NB: Record<RelationName, string> = {
  mother: 'Mor',
  father: 'Far',
  fosterParent: 'Fosterforelder',
  other: 'Annen foresatt',
}
const RELATIONS_EN: Record<RelationName, string> = {
  mother: 'Mother',
  father: 'Father',
  fosterParent: 'Foster parent',
  other: 'Other guardian',
}

/** Families of the youth orchestra: children, those who answer for them, and how they are reached. */
export const orchestraFamily = words({
  relationOf: {
    nb: (f: { relation: RelationName }) => RELATIONS_NB[f.relation],
    en: (f: { relation: RelationName }) => RELATIONS_EN[f.relation],
  },
  family: { nb: 'Familien', en: 'The family' },
  lede: {
    nb: 'Barna dine i orkesteret, hva som gjenstår, og hvordan vi når deg.',
    en: 'Your children in the orchestra, what is left to do, and how we reach you.',
  },
  ownLede: {
    nb: 'Det vi har om deg, hva som gjenstår, og hvem som er foresatt.',
    en: 'What we hold about you, what is left to do, and who your guardians are.',
  },
  noChildren: { nb: 'Ingen barn her ennå', en: 'No children here yet' },
  noChildrenHelp: {
    nb: 'Meld på ett eller flere barn, så finner du dem igjen her.',
    en: 'Sign up one or several children, and you will find them here.',
  },
  register: { nb: 'Meld på barn', en: 'Sign up children' },
  registerMore: { nb: 'Meld på et barn til', en: 'Sign up another child' },
  children: { nb: 'Barna', en: 'The children' },
  age: { nb: (f: { age: number }) => `${f.age} år`, en: (f: { age: number }) => `${f.age} years old` },
  openChild: { nb: (f: { name: string }) => `Alt om ${f.name}`, en: (f: { name: string }) => `All about ${f.name}` },
  registered: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'barn', 'barn')} er meldt på`,
    en: (f: { count: number }) => `${counted('en', f.count, 'child', 'children')} signed up`,
  },
  registeredHelp: {
    nb: 'Du har fått en e-post om hva som skjer nå. Du trenger ikke gjøre mer før du hører fra oss.',
    en: 'We have sent you an e-mail about what happens next. There is nothing more to do until you hear from us.',
  },
  saved: { nb: 'Lagret', en: 'Saved' },
  todo: { nb: 'Dette gjenstår', en: 'Left to do' },
  nothingToDo: { nb: 'Alt er i orden.', en: 'All is in order.' },
  todoConsents: { nb: 'Svar på samtykkene', en: 'Answer the consents' },
  todoOwnConsents: {
    nb: (f: { name: string }) => `La ${f.name} svare selv på samtykkene`,
    en: (f: { name: string }) => `Let ${f.name} answer the consents`,
  },
  todoOwn: { nb: 'Svar selv på samtykkene', en: 'Answer the consents yourself' },
  todoReserve: {
    nb: 'Skriv hvem vi kan ringe når dere ikke svarer',
    en: 'Tell whom to call when you do not answer',
  },
  todoHealth: { nb: 'Fortell om allergi og helse, om det er noe', en: 'Tell about allergies and health, if any' },
  todoOffer: { nb: 'Svar på tilbudet om plass', en: 'Answer the offer of a place' },
  todoReply: {
    nb: (f: { names: string; title: string; day: string }) => `Kommer ${f.names} på ${f.title} ${f.day}?`,
    en: (f: { names: string; title: string; day: string }) => `Will ${f.names} come to ${f.title} on ${f.day}?`,
  },
  todoOwnReply: {
    nb: (f: { title: string; day: string }) => `Kommer du på ${f.title} ${f.day}?`,
    en: (f: { title: string; day: string }) => `Are you coming to ${f.title} on ${f.day}?`,
  },
  answerNow: { nb: 'Svar', en: 'Answer' },

  // The guardian
  you: { nb: 'Slik når vi deg', en: 'How we reach you' },
  youHelp: {
    nb: 'Dette ser bare du og sekretariatet. På et seminar kan den som har nødpermen, se telefonnummeret ditt.',
    en: 'Only you and the secretariat see this. At a seminar, whoever keeps the emergency binder can see your phone number.',
  },
  name: { nb: 'Navn', en: 'Name' },
  phone: { nb: 'Mobil', en: 'Mobile' },
  phoneHelp: {
    nb: 'Det er greit om dere deler nummer, eller om du ikke har noe.',
    en: 'It is fine to share a number, or to have none.',
  },
  address: { nb: 'Adresse', en: 'Address' },
  postalCode: { nb: 'Postnummer', en: 'Postal code' },
  city: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  chooseMunicipality: { nb: 'Velg kommune', en: 'Choose a municipality' },
  otherMunicipality: { nb: 'En annen kommune', en: 'Another municipality' },
  email: { nb: 'E-post', en: 'E-mail' },
  signInEmail: {
    nb: (f: { email: string }) => `Du logger inn med ${f.email}.`,
    en: (f: { email: string }) => `You sign in with ${f.email}.`,
  },
  saveYou: { nb: 'Lagre', en: 'Save' },
  contacts: { nb: 'Flere numre og adresser', en: 'More numbers and addresses' },
  contactsHelp: {
    nb: 'For eksempel jobbnummeret ditt, eller en e-postadresse du leser oftere.',
    en: 'Your number at work, for example, or an e-mail address that you read more often.',
  },
  contactEmail: { nb: 'E-postadresse til', en: 'Another e-mail address' },
  contactPhone: { nb: 'Telefonnummer til', en: 'Another phone number' },
  addContact: { nb: 'Legg til', en: 'Add' },
  dropContact: { nb: (f: { value: string }) => `Fjern ${f.value}`, en: (f: { value: string }) => `Remove ${f.value}` },
  drop: { nb: 'Fjern', en: 'Remove' },
  notAPhone: {
    nb: 'Skriv telefonnummeret med tall, for eksempel 480 10 001.',
    en: 'Write the phone number in figures, for example 480 10 001.',
  },
  whichMunicipality: {
    nb: 'Velg kommunen. Er den ikke i lista, velger du «En annen kommune».',
    en: 'Choose the municipality. If it is not in the list, choose “Another municipality”.',
  },
  notAPostalCode: { nb: 'Postnummeret har fire siffer.', en: 'The postal code has four digits.' },

  // Links
  guardians: { nb: 'Foresatte', en: 'Guardians' },
  guardiansHelp: {
    nb: 'De foresatte ser navnet på hverandre, men ikke adresse, telefon eller e-post.',
    en: 'The guardians see each other’s names, but no address, phone or e-mail.',
  },
  you2: { nb: 'deg', en: 'you' },
  yourLink: { nb: (f: { name: string }) => `Du og ${f.name}`, en: (f: { name: string }) => `You and ${f.name}` },
  relation: { nb: 'Du er', en: 'You are' },
  theirRelation: { nb: 'Hvem er det?', en: 'Who is it?' },
  receivesMail: { nb: 'Få e-post', en: 'Get e-mail' },
  receivesMailHelp: { nb: 'Høyst én om dagen.', en: 'At most one a day.' },
  maySign: { nb: 'Kan melde på og underskrive', en: 'May sign up and sign' },
  mayPickUp: { nb: 'Kan hente', en: 'May pick up' },
  saveLink: { nb: 'Lagre', en: 'Save' },
  getsMail: { nb: 'får e-post', en: 'gets e-mail' },
  noMail: { nb: 'får ikke e-post', en: 'gets no e-mail' },
  signs: { nb: 'kan underskrive', en: 'may sign' },
  picksUp: { nb: 'kan hente', en: 'may pick up' },
  lastSigner: {
    nb: (f: { name: string }) =>
      `${f.name} må ha minst én foresatt som kan underskrive. Inviter en annen først, eller slett ${f.name} her.`,
    en: (f: { name: string }) =>
      `${f.name} needs at least one guardian who may sign. Invite another first, or delete ${f.name} here.`,
  },
  leave: {
    nb: (f: { name: string }) => `Slutt som foresatt for ${f.name} her`,
    en: (f: { name: string }) => `Stop being a guardian of ${f.name} here`,
  },
  leaveHelp: {
    nb: 'Da får du ikke flere meldinger og kommer ikke inn på siden lenger.',
    en: 'You then get no more messages and can no longer open the page.',
  },
  release: {
    nb: (f: { name: string }) => `Ta bort ${f.name}`,
    en: (f: { name: string }) => `Remove ${f.name}`,
  },
  releaseHelp: {
    nb: 'Du er myndig og bestemmer selv hvem som følger med her. Den du tar bort, ser ikke noe mer om deg.',
    en: 'You are of age and decide for yourself who follows you here. Whoever you remove sees nothing more of you.',
  },

  // Invitations
  invite: { nb: 'Inviter en foresatt til', en: 'Invite another guardian' },
  inviteHelp: {
    nb: 'Vi sender en e-post. Den som takker ja, legger inn sine egne opplysninger, og dere ser ikke hverandres.',
    en: 'We send an e-mail. Whoever accepts enters their own details, and you do not see each other’s.',
  },
  inviteFor: { nb: 'For hvem?', en: 'For whom?' },
  chooseChild: { nb: 'Velg minst ett barn.', en: 'Choose at least one child.' },
  sendInvitation: { nb: 'Send invitasjon', en: 'Send invitation' },
  manyInvitations: {
    nb: (f: { most: number }) => `${f.most} invitasjoner venter på svar. Trekk tilbake en før du sender flere.`,
    en: (f: { most: number }) => `${f.most} invitations await an answer. Withdraw one before you send more.`,
  },
  aGuardian: { nb: 'En foresatt', en: 'A guardian' },
  inviteSelf: { nb: 'Dette er din egen adresse.', en: 'This is your own address.' },
  sent: { nb: 'Invitasjoner som ikke er besvart', en: 'Invitations without an answer' },
  sentTo: {
    nb: (f: { name: string; email: string; children: string; day: string }) =>
      `${f.name} (${f.email}) for ${f.children}. Gjelder til ${f.day}.`,
    en: (f: { name: string; email: string; children: string; day: string }) =>
      `${f.name} (${f.email}) for ${f.children}. Valid until ${f.day}.`,
  },
  withdraw: { nb: 'Trekk tilbake', en: 'Withdraw' },
  invited: { nb: 'Invitasjonen er sendt', en: 'The invitation has been sent' },
  invitationTitle: { nb: 'Foresatt i ungdomssymfonikerne', en: 'Guardian in the youth orchestra' },
  invitationFor: {
    nb: (f: { inviter: string; children: string }) =>
      `${f.inviter} har bedt deg være med som foresatt for ${f.children}.`,
    en: (f: { inviter: string; children: string }) => `${f.inviter} has asked you to be a guardian of ${f.children}.`,
  },
  invitationWhat: {
    nb: 'Da ser du seminarer, beskjeder og timeplaner for barnet, og kan svare og gi beskjed om fravær. Adressen og telefonnummeret ditt ser bare sekretariatet.',
    en: 'You will see the child’s seminars, messages and timetables, and can answer and report absence. Only the secretariat sees your address and phone number.',
  },
  invitationSignIn: {
    nb: 'Logg inn med den e-postadressen du vil bruke, så kan du svare. Det trenger ikke være den invitasjonen kom til.',
    en: 'Sign in with the e-mail address you want to use, and you can answer. It need not be the one the invitation came to.',
  },
  signInToAnswer: { nb: 'Logg inn for å svare', en: 'Sign in to answer' },
  accept: { nb: 'Ja, jeg er foresatt', en: 'Yes, I am a guardian' },
  decline: { nb: 'Nei takk', en: 'No, thank you' },
  acceptAs: {
    nb: (f: { email: string }) => `Du er logget inn som ${f.email}.`,
    en: (f: { email: string }) => `You are signed in as ${f.email}.`,
  },
  invitationOver: {
    nb: 'Invitasjonen gjelder ikke lenger. Be den som inviterte deg, om å sende en ny.',
    en: 'The invitation is no longer valid. Ask whoever invited you to send a new one.',
  },
  declined: {
    nb: 'Takk for svaret. Du er ikke lagt til, og lenken virker ikke lenger.',
    en: 'Thank you for your answer. You have not been added, and the link no longer works.',
  },
  isChild: {
    nb: 'Du kan ikke være foresatt for deg selv. Logg inn med en annen adresse.',
    en: 'You cannot be your own guardian. Sign in with another address.',
  },
  and: { nb: ' og ', en: ' and ' },
  inviteSubject: {
    nb: (f: { inviter: string }) => `${f.inviter} inviterer deg som foresatt`,
    en: (f: { inviter: string }) => `${f.inviter} invites you as a guardian`,
  },
  inviteMail: {
    nb: (f: { inviter: string; children: string; day: string }) =>
      `${f.inviter} har meldt ${f.children} på Vestregionens ungdomssymfonikere og bedt deg være med som foresatt. Trykk på knappen for å svare. Invitasjonen gjelder til ${f.day}.`,
    en: (f: { inviter: string; children: string; day: string }) =>
      `${f.inviter} has signed ${f.children} up for the Vestregionen youth orchestra and asked you to be a guardian. Press the button to answer. The invitation is valid until ${f.day}.`,
  },
  inviteButton: { nb: 'Se invitasjonen', en: 'See the invitation' },
  inviteIgnore: {
    nb: 'Kjenner du ikke barnet, kan du bare la det være. Da skjer det ingenting.',
    en: 'If you do not know the child, simply leave it. Nothing will happen.',
  },
  greeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  mailFooter: {
    nb: 'Vestregionens ungdomssymfonikere. Du får denne e-posten fordi noen har oppgitt adressen din som foresatt.',
    en: 'The Vestregionen youth orchestra. You receive this because someone gave your address as that of a guardian.',
  },
  toldNewGuardianTitle: {
    nb: (f: { name: string; children: string }) => `${f.name} er nå foresatt for ${f.children}`,
    en: (f: { name: string; children: string }) => `${f.name} is now a guardian of ${f.children}`,
  },
  toldNewGuardian: {
    nb: 'Invitasjonen er besvart. Stemmer det ikke, si fra til sekretariatet.',
    en: 'The invitation has been answered. If this is wrong, tell the secretariat.',
  },
  toldHomeTitle: {
    nb: (f: { name: string }) => `Ny bostedsadresse for ${f.name}`,
    en: (f: { name: string }) => `New home address for ${f.name}`,
  },
  toldHome: {
    nb: (f: { by: string }) => `${f.by} har oppgitt hvor barnet bor. Stemmer det ikke, si fra til sekretariatet.`,
    en: (f: { by: string }) => `${f.by} has stated where the child lives. If this is wrong, tell the secretariat.`,
  },
})
