import { counted, words } from './words.ts'

const ways = {
  vipps: { nb: 'Vipps', en: 'Vipps' },
  bank: { nb: 'bank', en: 'bank' },
  cash: { nb: 'kontant', en: 'cash' },
  other: { nb: 'annet', en: 'other' },
}
const shows = {
  all: { nb: 'alle medlemmer', en: 'all members' },
  owing: { nb: 'har ikke betalt', en: 'have not paid' },
  board: { nb: 'styret', en: 'the board' },
  supporting: { nb: 'støttemedlemmer', en: 'supporting members' },
  left: { nb: 'utmeldte', en: 'have left' },
}

/** The friends' association: a body of its own, with its own register. */
export const orchestraAssociation = words({
  title: { nb: 'Venneforeningen', en: 'The friends’ association' },
  ownRegister: {
    nb: 'Medlemsregisteret er foreningens eget. Styret har ansvaret for opplysningene, og bare styret ser dem.',
    en: 'The members’ register is the association’s own. The board is responsible for the data, and only the board sees them.',
  },
  officeSees: {
    nb: 'Venneforeningen er en egen forening med eget medlemsregister. Sekretariatet kan gi styret tilgang, men leser ikke registeret.',
    en: 'The friends’ association is a body of its own with its own register. The secretariat can give the board access, but does not read the register.',
  },
  members: { nb: 'medlemmer', en: 'members' },
  paidFor: {
    nb: (f: { year: number }) => `har betalt for ${f.year}`,
    en: (f: { year: number }) => `have paid for ${f.year}`,
  },
  owingFor: {
    nb: (f: { year: number }) => `har ikke betalt for ${f.year}`,
    en: (f: { year: number }) => `have not paid for ${f.year}`,
  },
  under26: { nb: 'under 26 år ved årsslutt', en: 'under 26 at the end of the year' },
  counting: { nb: 'tellende medlemmer', en: 'counting members' },
  countingHelp: { nb: 'under 26 år og minst 50 kr betalt', en: 'under 26 and at least NOK 50 paid' },
  year: { nb: 'År', en: 'Year' },
  show: { nb: 'Vis', en: 'Show' },
  showAs: {
    nb: (f: { show: keyof typeof shows }) => shows[f.show].nb,
    en: (f: { show: keyof typeof shows }) => shows[f.show].en,
  },
  search: { nb: 'Søk etter navn', en: 'Search by name' },
  doSearch: { nb: 'Vis', en: 'Show' },
  found: {
    nb: (f: { count: number }) => counted('nb', f.count, 'medlem', 'medlemmer'),
    en: (f: { count: number }) => counted('en', f.count, 'member', 'members'),
  },
  none: { nb: 'Ingen medlemmer her', en: 'No members here' },
  noneHelp: {
    nb: 'Foresatte og musikanter melder seg inn selv. Du kan også føre inn et medlem nederst på siden.',
    en: 'Guardians and musicians join by themselves. You can also enter a member at the bottom of the page.',
  },
  name: { nb: 'Navn', en: 'Name' },
  age: { nb: 'Alder 31.12.', en: 'Age on 31 Dec' },
  kind: { nb: 'Medlem som', en: 'Member as' },
  plays: { nb: 'musikant', en: 'musician' },
  supports: { nb: 'støttemedlem', en: 'supporter' },
  onBoard: { nb: 'styret', en: 'board' },
  fee: { nb: 'Kontingent', en: 'Fee' },
  notPaid: { nb: 'ikke betalt', en: 'not paid' },
  lessThanLeast: { nb: 'under 50 kr, teller ikke', en: 'below NOK 50, does not count' },
  leftOn: {
    nb: (f: { date: string }) => `meldte seg ut ${f.date}`,
    en: (f: { date: string }) => `left on ${f.date}`,
  },
  report: { nb: 'Årsrapport og medlemsliste 31.12.', en: 'Report and list of members on 31 December' },
  joinPage: { nb: 'Siden der folk melder seg inn', en: 'The page where people join' },
  remind: { nb: 'Minn om kontingenten', en: 'Remind of the fee' },
  remindHelp: {
    nb: (f: { count: number; year: number }) =>
      `${counted('nb', f.count, 'medlem', 'medlemmer')} uten registrert kontingent for ${f.year} får e-post. Den samme får høyst én påminnelse på to uker.`,
    en: (f: { count: number; year: number }) =>
      `${counted('en', f.count, 'member', 'members')} without a recorded fee for ${f.year} get an e-mail. Nobody gets more than one reminder in two weeks.`,
  },
  remindDo: {
    nb: (f: { count: number }) => `Send påminnelse til ${f.count}`,
    en: (f: { count: number }) => `Send a reminder to ${f.count}`,
  },
  reminded: {
    nb: (f: { count: number }) => `Påminnelsen går til ${counted('nb', f.count, 'medlem', 'medlemmer')}.`,
    en: (f: { count: number }) => `The reminder goes to ${counted('en', f.count, 'member', 'members')}.`,
  },
  countChanged: {
    nb: (f: { count: number }) => `Nå gjelder det ${f.count}. Se over listen før du sender.`,
    en: (f: { count: number }) => `It is ${f.count} now. Look through the list before you send.`,
  },

  // One member
  recordFee: { nb: 'Før kontingent', en: 'Record a fee' },
  amount: { nb: 'Beløp', en: 'Amount' },
  sayAmount: { nb: 'Skriv beløpet i kroner.', en: 'Enter the amount in kroner.' },
  paidOn: { nb: 'Betalt', en: 'Paid' },
  how: { nb: 'Betalt med', en: 'Paid by' },
  way: {
    nb: (f: { way: string }) => (ways as Record<string, { nb: string; en: string }>)[f.way]?.nb ?? f.way,
    en: (f: { way: string }) => (ways as Record<string, { nb: string; en: string }>)[f.way]?.en ?? f.way,
  },
  feeDo: { nb: 'Før betalingen', en: 'Record the payment' },
  receiptGoes: {
    nb: (f: { email: string }) => `Kvittering går til ${f.email}.`,
    en: (f: { email: string }) => `A receipt goes to ${f.email}.`,
  },
  noReceipt: {
    nb: 'Medlemmet har ingen e-post og får ingen kvittering.',
    en: 'The member has no e-mail and gets no receipt.',
  },
  isPaid: {
    nb: (f: { year: number }) => `Kontingenten for ${f.year} er ført fra før.`,
    en: (f: { year: number }) => `The fee for ${f.year} is already recorded.`,
  },
  noFees: { nb: 'Ingen betalinger er ført.', en: 'No payments are recorded.' },
  dropFee: { nb: 'Slett føringen', en: 'Delete the entry' },
  facts: { nb: 'Opplysninger', en: 'Details' },
  birthDate: { nb: 'Fødselsdato', en: 'Date of birth' },
  email: { nb: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', en: 'Phone' },
  address: { nb: 'Adresse', en: 'Address' },
  postalCode: { nb: 'Postnummer', en: 'Postcode' },
  city: { nb: 'Poststed', en: 'Town' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  chooseMunicipality: { nb: 'Velg kommune', en: 'Choose a municipality' },
  optional: { nb: 'valgfritt', en: 'optional' },
  playsBox: { nb: 'Spiller i orkesteret', en: 'Plays in the orchestra' },
  boardBox: { nb: 'Valgt inn i styret', en: 'Elected to the board' },
  joinedOn: { nb: 'Medlem fra', en: 'Member since' },
  save: { nb: 'Lagre opplysningene', en: 'Save the details' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  add: { nb: 'Før inn et medlem', en: 'Enter a member' },
  addDo: { nb: 'Før inn medlemmet', en: 'Enter the member' },
  addHelp: {
    nb: 'For den som meldte seg inn på papir. Fortell medlemmet hvor opplysningene står, og hvem som har ansvaret for dem.',
    en: 'For somebody who joined on paper. Tell the member where the data are kept and who is responsible for them.',
  },
  end: { nb: 'Meld ut', en: 'End the membership' },
  endWhen: { nb: 'Siste dag', en: 'Last day' },
  endDo: { nb: 'Meld ut medlemmet', en: 'End the membership' },
  endHelp: {
    nb: 'Opplysningene blir stående til regnskapet ikke trenger dem lenger, fem år etter årets slutt.',
    en: 'The data stay until the accounts no longer need them, five years after the end of the year.',
  },
  notAPostalCode: { nb: 'Et postnummer har fire sifre.', en: 'A postcode has four digits.' },
  notBornYet: { nb: 'Fødselsdatoen er ikke kommet ennå.', en: 'That date of birth has not come yet.' },
  leftBeforeJoined: { nb: 'Siste dag kan ikke være før innmeldingen.', en: 'The last day cannot be before joining.' },
  isMember: {
    nb: (f: { name: string }) => `${f.name} er medlem fra før.`,
    en: (f: { name: string }) => `${f.name} is already a member.`,
  },

  // The board, as the secretariat sees it
  board: { nb: 'Tilgang for styret', en: 'Access for the board' },
  boardEmpty: { nb: 'Ingen fra styret har tilgang.', en: 'Nobody on the board has access.' },
  appoint: { nb: 'Gi et styremedlem tilgang', en: 'Give a board member access' },
  appointHelp: {
    nb: 'Den det gjelder, logger inn med e-postadressen sin. Gi bare tilgang til dem årsmøtet har valgt.',
    en: 'The person signs in with the e-mail address. Give access only to those whom the annual meeting elected.',
  },
  appointDo: { nb: 'Gi tilgang', en: 'Give access' },
  dismiss: { nb: 'Ta bort tilgangen', en: 'Take the access away' },

  // Joining
  joinTitle: { nb: 'Bli medlem i Venneforeningen', en: 'Join the friends’ association' },
  joinLede: {
    nb: 'Venneforeningen støtter orkesteret med penger og dugnad. Å spille i orkesteret er gratis og krever ikke medlemskap.',
    en: 'The friends’ association supports the orchestra with money and volunteer work. Playing in the orchestra is free and requires no membership.',
  },
  joinWho: { nb: 'Hvem skal bli medlem?', en: 'Who is joining?' },
  joinSelf: { nb: 'Jeg', en: 'I am' },
  joinChoose: { nb: 'Fyll ut for denne', en: 'Fill in for this one' },
  alreadyMember: { nb: 'er medlem', en: 'is a member' },
  prefilled: {
    nb: 'Feltene er fylt ut med det du selv har skrevet i orkesterets register. Rett dem som du vil: foreningen får bare det som står her når du sender.',
    en: 'The fields are filled in with what you wrote in the orchestra’s register. Change them as you like: the association gets only what stands here when you send it.',
  },
  decidesAlone: {
    nb: (f: { age: number }) => `Fra ${f.age} år bestemmer den unge selv om den vil være medlem. Spør først.`,
    en: (f: { age: number }) =>
      `From the age of ${f.age} young people decide for themselves whether to be members. Ask first.`,
  },
  privacyTitle: { nb: 'Hvem har ansvaret for opplysningene?', en: 'Who is responsible for the data?' },
  privacy: {
    nb: 'Det har Venneforeningen for Vestregionens Ungdomssymfonikere, ikke orkesteret og ikke kommunene. Foreningen trenger navn, fødselsdato og adresse for å føre medlemsliste, kreve inn kontingent og søke støtte, der fødselsår, adresse og kommune må oppgis. E-post og telefon brukes til beskjeder fra foreningen. Styret ser opplysningene, og ingen andre. De slettes fem år etter slutten av året du melder deg ut, fordi regnskap og støtte skal kunne kontrolleres så lenge. Vestregionen drifter nettstedet for foreningen.',
    en: 'The friends’ association of the Vestregionen Youth Symphony Orchestra is, not the orchestra and not the municipalities. The association needs name, date of birth and address to keep a list of members, collect fees and apply for grants, for which year of birth, address and municipality must be stated. E-mail and phone are for messages from the association. The board sees the data, and nobody else. They are deleted five years after the end of the year in which you leave, because accounts and grants must be open to inspection for that long. Vestregionen runs the site on the association’s behalf.',
  },
  privacyRights: {
    nb: 'Du kan melde deg ut, se og få rettet opplysningene her når du vil. Er du misfornøyd med svaret fra styret, kan du klage til Datatilsynet.',
    en: 'You can leave, see the data and have them corrected here at any time. If you are not satisfied with the board’s answer, you may complain to the Norwegian Data Protection Authority.',
  },
  agree: {
    nb: 'Jeg vil bli medlem og har lest hvem som har ansvaret for opplysningene.',
    en: 'I want to join and have read who is responsible for the data.',
  },
  agreeFirst: { nb: 'Kryss av før du melder inn.', en: 'Tick the box before you join.' },
  joinDo: { nb: 'Meld inn', en: 'Join' },
  joined: {
    nb: 'Innmeldingen er registrert. Styret tar kontakt om kontingenten.',
    en: 'The membership is registered. The board will be in touch about the fee.',
  },
  leftNow: { nb: 'Medlemskapet er avsluttet.', en: 'The membership has ended.' },
  ownMemberships: { nb: 'Medlemskap du har ordnet', en: 'Memberships that you arranged' },
  memberSince: {
    nb: (f: { date: string }) => `Medlem fra ${f.date}`,
    en: (f: { date: string }) => `Member since ${f.date}`,
  },
  paidLine: {
    nb: (f: { year: number; amount: string; date: string; way: string }) =>
      `${f.year}: ${f.amount}, betalt ${f.date} (${f.way})`,
    en: (f: { year: number; amount: string; date: string; way: string }) =>
      `${f.year}: ${f.amount}, paid ${f.date} (${f.way})`,
  },
  leave: { nb: 'Meld ut', en: 'Leave' },

  // Letters
  hello: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello ${f.name}` },
  receiptSubject: {
    nb: (f: { year: number }) => `Kvittering for kontingent ${f.year}`,
    en: (f: { year: number }) => `Receipt for the fee of ${f.year}`,
  },
  receiptText: {
    nb: (f: { name: string; year: number; amount: string; paidOn: string }) =>
      `Venneforeningen har fått ${f.amount} i kontingent for ${f.year} for ${f.name}, betalt ${f.paidOn}. Takk.`,
    en: (f: { name: string; year: number; amount: string; paidOn: string }) =>
      `The friends’ association has received ${f.amount} as the fee of ${f.year} for ${f.name}, paid on ${f.paidOn}. Thank you.`,
  },
  owingSubject: {
    nb: (f: { year: number }) => `Kontingenten for ${f.year}`,
    en: (f: { year: number }) => `The fee for ${f.year}`,
  },
  owingText: {
    nb: (f: { name: string; year: number; amount: string }) =>
      `Vi finner ingen kontingent for ${f.year} for ${f.name}.${f.amount ? ` Den er ${f.amount}.` : ''} Betal når det passer, helst før nyttår: støtten vi kan søke om, regnes av dem som har betalt.`,
    en: (f: { name: string; year: number; amount: string }) =>
      `We cannot find a fee for ${f.year} for ${f.name}.${f.amount ? ` It is ${f.amount}.` : ''} Please pay when it suits you, preferably before the new year: the grants that we can apply for depend on those who have paid.`,
  },
  owingWrong: {
    nb: 'Har du betalt, eller vil du ikke være medlem lenger, svarer du på denne e-posten.',
    en: 'If you have paid, or no longer want to be a member, reply to this e-mail.',
  },
  ownMembership: { nb: 'Se medlemskapet', en: 'See the membership' },
  mailFooter: {
    nb: 'Sendt av styret i Venneforeningen for Vestregionens Ungdomssymfonikere.',
    en: 'Sent by the board of the friends’ association of the Vestregionen Youth Symphony Orchestra.',
  },
})
