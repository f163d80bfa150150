/** Each kind of what hostings, the exhibition, invited groups and invoices keep: its name, its term and its purpose. */
export const keptKinds = {
  digest: {
    nb: 'Brev med oppgaver i vertskap',
    en: 'Letters about tasks in hostings',
    term: ['90 dager etter at de ble sendt', '90 days after they were sent'],
    why: ['Å se om påminnelsen kom fram', 'To see whether the reminder arrived'],
  },
  meetingGuest: {
    nb: 'Møtegjester uten konto, med svar',
    en: 'Guests of meetings without an account, and their replies',
    term: ['180 dager etter møtet', '180 days after the meeting'],
    why: ['Innkalling og svar', 'Invitation and reply'],
  },
  groupAddress: {
    nb: 'Adresser til inviterte grupper',
    en: 'Addresses of invited groups',
    term: ['180 dager etter arrangementet', '180 days after the event'],
    why: ['Invitasjon til åpning og seminar', 'Invitation to the opening and the seminar'],
  },
  deliveryTime: {
    nb: 'Tider for levering og henting',
    en: 'Times of delivery and return',
    term: ['ett år etter at utstillingen stengte', 'one year after the exhibition closed'],
    why: ['Ro i døra når verkene kommer', 'Calm at the door when the works come'],
  },
  conditionPicture: {
    nb: 'Bilder av verk uten skade',
    en: 'Pictures of works without damage',
    term: ['ett år etter at utstillingen stengte', 'one year after the exhibition closed'],
    why: ['Å vise hvordan verket var', 'To show how the work was'],
  },
  shift: {
    nb: 'Navn på vakter',
    en: 'Names on shifts',
    term: ['ett år etter at utstillingen stengte', 'one year after the exhibition closed'],
    why: ['At utstillingen er betjent', 'That the exhibition is staffed'],
  },
  projectGroup: {
    nb: 'Prosjektgrupper og møtedeltakere',
    en: 'Project groups and those at their meetings',
    term: ['ett år etter at vertskapet er over', 'one year after the hosting is over'],
    why: ['Samarbeidet om utstillingen', 'Work together on the exhibition'],
  },
  invoiceDraft: {
    nb: 'Fakturautkast',
    en: 'Drafts of invoices',
    term: ['ett år etter siste endring', 'one year after the last change'],
    why: ['Salg av annonser og sponsorater', 'Sale of advertisements and sponsorships'],
  },
  marketingOwner: {
    nb: 'Ansvarlige i markedsplanen',
    en: 'Who answers for lines of the marketing plan',
    term: ['to år etter årgangens slutt', 'two years after the end of the edition’s year'],
    why: ['Hvem som gjør hva', 'Who does what'],
  },
  offer: {
    nb: 'Kontakter i tilbud om vertskap',
    en: 'Contacts in offers to host',
    term: ['to år etter svaret', 'two years after the answer'],
    why: ['Å svare den som tilbød', 'To answer whoever offered'],
  },
  workNote: {
    nb: 'Forsikringsverdi og beskjeder om verket',
    en: 'Insurance value and notes about the work',
    term: ['tre år etter at utstillingen stengte', 'three years after the exhibition closed'],
    why: ['Forsikring og montering', 'Insurance and mounting'],
  },
  damagePicture: {
    nb: 'Bilder av verk med skade',
    en: 'Pictures of damaged works',
    term: ['tre år etter at utstillingen stengte', 'three years after the exhibition closed'],
    why: ['Krav etter en skade', 'Claims after a damage'],
  },
  receipt: {
    nb: 'Navn, underskrift og verdi på kvitteringer',
    en: 'Names, signatures and values on receipts',
    term: ['tre år etter at utstillingen stengte', 'three years after the exhibition closed'],
    why: ['Krav etter en skade', 'Claims after a damage'],
  },
  invoice: {
    nb: 'Kjøpere på fakturaer',
    en: 'Buyers on invoices',
    term: ['fem år etter utgangen av fakturaåret', 'five years after the end of the year of the invoice'],
    why: ['Regnskapet', 'The accounts'],
  },
} as const satisfies Record<
  string,
  { nb: string; en: string; term: readonly [string, string]; why: readonly [string, string] }
>
export type KeptKindName = keyof typeof keptKinds
