import { counted, words } from './words.ts'

const nok = (locale: 'nb' | 'en', kroner: number) =>
  locale === 'nb' ? counted('nb', kroner, 'kr', 'kr') : `NOK ${kroner.toLocaleString('en-GB')}`

/** What a call demands of who applies and of the works: beside each field, before and after a mistake. */
export const callRules = words({
  // Who applies
  applicantKind: { nb: 'Hvem søker?', en: 'Who is applying?' },
  person: { nb: 'Én kunstner', en: 'One artist' },
  group: { nb: 'En gruppe', en: 'A group' },
  groupHelp: {
    nb: 'Gruppen søker under ett navn, viser ett verk og får ett svar. Du skriver for den.',
    en: 'The group applies under one name, shows one work and gets one answer. You write on its behalf.',
  },
  groupName: { nb: 'Navnet på gruppen', en: 'Name of the group' },
  groupNameMissing: { nb: 'Skriv navnet på gruppen.', en: 'Enter the name of the group.' },
  municipalityGroup: {
    nb: 'Kommunen der gruppen holder til. Den må være med i Vestregionen.',
    en: 'The municipality where the group works. It must be a member of Vestregionen.',
  },
  groupIsNew: {
    nb: 'Har gruppen vært med i Kunst rett vest før?',
    en: 'Has the group taken part in Kunst rett vest before?',
  },
  groupIsNewYes: { nb: 'Nei, dette er første gang', en: 'No, this is the first time' },
  groupIsNewNo: { nb: 'Ja, gruppen har deltatt tidligere', en: 'Yes, the group has taken part' },
  members: { nb: 'Medlemmer', en: 'Members' },
  membersHelp: {
    nb: (f: { least: number }) =>
      `Skriv minst ${f.least === 2 ? 'to' : f.least} navn, også ditt eget hvis du er med. Bare du får e-post om søknaden.`,
    en: (f: { least: number }) =>
      `Enter at least ${f.least === 2 ? 'two' : f.least} names, including your own if you are a member. Only you get e-mail about the application.`,
  },
  memberName: { nb: (f: { number: number }) => `Navn ${f.number}`, en: (f: { number: number }) => `Name ${f.number}` },
  memberEmail: {
    nb: (f: { number: number }) => `E-post ${f.number}`,
    en: (f: { number: number }) => `E-mail ${f.number}`,
  },
  optional: { nb: 'valgfritt', en: 'optional' },
  moreMembers: { nb: 'Flere medlemmer', en: 'More members' },
  membersTooFew: {
    nb: (f: { least: number }) => `En gruppe har minst ${f.least === 2 ? 'to' : f.least} medlemmer. Skriv navnene.`,
    en: (f: { least: number }) => `A group has at least ${f.least === 2 ? 'two' : f.least} members. Enter their names.`,
  },
  memberNameMissing: {
    nb: 'Skriv navnet til den som har denne e-postadressen.',
    en: 'Enter the name of the person with this e-mail address.',
  },
  membersListed: {
    nb: 'Vis navnene på medlemmene på siden vår i kunstnerlisten',
    en: 'Show the names of the members on our page in the list of artists',
  },
  membersListedHelp: {
    nb: 'Gjelder bare hvis gruppen blir antatt. E-postadressene vises aldri.',
    en: 'Only if the group is accepted. E-mail addresses are never shown.',
  },
  membersHidden: { nb: 'Vises ikke på kunstnersiden', en: 'Not shown on the artist page' },

  // Where
  municipalityMember: {
    nb: 'Kommunen der du bor eller har atelier. Den må være med i Vestregionen.',
    en: 'The municipality where you live or have a studio. It must be a member of Vestregionen.',
  },
  municipalityAny: {
    nb: 'Kommunen der du bor eller har atelier. Utlysningen er åpen også for kunstnere utenfor Vestregionen.',
    en: 'The municipality where you live or have a studio. This call is also open to artists outside Vestregionen.',
  },
  homePlace: { nb: 'Sted utenfor regionen', en: 'Place outside the region' },
  homePlaceHelp: {
    nb: 'Bare hvis kommunen din ikke står i listen over.',
    en: 'Only if your municipality is not in the list above.',
  },
  placeMissing: {
    nb: 'Velg kommunen din, eller skriv stedet hvis det ligger utenfor regionen.',
    en: 'Choose your municipality, or enter the place if it lies outside the region.',
  },
  municipalityNoMember: {
    nb: (f: { year: number }) =>
      `Kommunen er ikke med i Vestregionen i ${f.year}. Velg en kommune der du bor eller har atelier.`,
    en: (f: { year: number }) =>
      `The municipality is not a member of Vestregionen in ${f.year}. Choose one where you live or have a studio.`,
  },

  // Earlier participation
  earlierParticipated: {
    nb: 'Utlysningen er for dem som har deltatt i Kunst rett vest før.',
    en: 'This call is for those who have taken part in Kunst rett vest before.',
  },
  earlierNewcomer: {
    nb: 'Utlysningen er for dem som ikke har deltatt i Kunst rett vest før.',
    en: 'This call is for those who have not taken part in Kunst rett vest before.',
  },
  earlierListed: {
    nb: (f: { years: string }) => `Etter våre lister deltok du i ${f.years}.`,
    en: (f: { years: string }) => `According to our lists you took part in ${f.years}.`,
  },
  earlierUnanswered: {
    nb: 'Svar på om du har deltatt før. Det avgjør om du kan søke på denne utlysningen.',
    en: 'Say whether you have taken part before. It decides whether you can apply to this call.',
  },
  onlyParticipants: {
    nb: 'Denne utlysningen er bare for dem som har deltatt før.',
    en: 'This call is only for those who have taken part before.',
  },
  onlyNewcomers: {
    nb: 'Denne utlysningen er bare for dem som aldri har deltatt.',
    en: 'This call is only for those who have never taken part.',
  },
  newcomersOnlyListed: {
    nb: (f: { years: string }) =>
      `Denne utlysningen er bare for dem som aldri har deltatt. Etter våre lister deltok du i ${f.years}.`,
    en: (f: { years: string }) =>
      `This call is only for those who have never taken part. According to our lists you took part in ${f.years}.`,
  },

  // Practice
  practiceAsked: {
    nb: (f: { years: number }) =>
      `Minst ${counted('nb', f.years, 'år', 'år')} med profesjonell praksis, eller kunstfaglig utdanning. Fyll ut ett av de to feltene.`,
    en: (f: { years: number }) =>
      `At least ${counted('en', f.years, 'year', 'years')} of professional practice, or a degree in art. Fill in one of the two fields.`,
  },

  // Works
  workYearAsked: {
    nb: (f: { earliest: number; latest: number }) => `Fra ${f.earliest} til ${f.latest}.`,
    en: (f: { earliest: number; latest: number }) => `From ${f.earliest} to ${f.latest}.`,
  },
  altAsked: {
    nb: 'Må fylles ut: skriv kort hva bildet viser, for dem som ikke kan se det.',
    en: 'Required: say briefly what the picture shows, for those who cannot see it.',
  },
  altMissing: {
    nb: (f: { work: number; picture: number }) => `Skriv hva bilde ${f.picture} av verk ${f.work} viser.`,
    en: (f: { work: number; picture: number }) => `Say what picture ${f.picture} of work ${f.work} shows.`,
  },

  // Price
  priceOptional: {
    nb: 'La feltet stå tomt hvis verket ikke er til salgs.',
    en: 'Leave the field empty if the work is not for sale.',
  },
  priceRequired: {
    nb: 'Alle verk i denne utlysningen er til salgs.',
    en: 'All works in this call are for sale.',
  },
  priceHighest: {
    nb: (f: { mostNok: number }) => `Høyst ${nok('nb', f.mostNok)}.`,
    en: (f: { mostNok: number }) => `At most ${nok('en', f.mostNok)}.`,
  },
  priceShare: {
    nb: (f: { percent: number }) => `Av prisen går ${f.percent} % til arrangøren.`,
    en: (f: { percent: number }) => `Of the price, ${f.percent}% goes to the organiser.`,
  },
  priceLeft: {
    nb: (f: { left: string; percent: number }) =>
      f.percent === 0 ? `Du får ${f.left}.` : `Du får ${f.left} når ${f.percent} % er trukket fra.`,
    en: (f: { left: string; percent: number }) =>
      f.percent === 0 ? `You get ${f.left}.` : `You get ${f.left} after ${f.percent}% has been deducted.`,
  },
  priceNone: {
    nb: 'Ingenting er til salgs i denne utlysningen, så vi spør ikke om pris.',
    en: 'Nothing is for sale in this call, so no price is asked for.',
  },
  priceMissing: {
    nb: (f: { work: number }) => `Skriv prisen på verk ${f.work}. Alle verk i utlysningen er til salgs.`,
    en: (f: { work: number }) => `Enter the price of work ${f.work}. All works in the call are for sale.`,
  },
  priceNotPositive: {
    nb: (f: { work: number }) => `Prisen på verk ${f.work} må være mer enn null.`,
    en: (f: { work: number }) => `The price of work ${f.work} must be more than zero.`,
  },
  priceNotWanted: {
    nb: (f: { work: number }) => `Ingenting er til salgs i denne utlysningen. Tøm prisfeltet på verk ${f.work}.`,
    en: (f: { work: number }) => `Nothing is for sale in this call. Empty the price field of work ${f.work}.`,
  },
  priceAbove: {
    nb: (f: { work: number; mostNok: number }) =>
      `Prisen på verk ${f.work} er for høy. I denne utlysningen er den høyst ${nok('nb', f.mostNok)}.`,
    en: (f: { work: number; mostNok: number }) =>
      `The price of work ${f.work} is too high. In this call it is at most ${nok('en', f.mostNok)}.`,
  },

  // The list of what applies, where the call is read
  ruleAnywhere: {
    nb: 'Du kan søke uansett hvor du bor.',
    en: 'You can apply wherever you live.',
  },
  ruleGroups: {
    nb: 'Kunstnere kan søke alene eller som gruppe.',
    en: 'Artists can apply alone or as a group.',
  },
  ruleWorksInvited: {
    nb: (f: { least: number; most: number }) =>
      f.least === f.most
        ? `Du søker med ${counted('nb', f.most, 'verk', 'verk')}.`
        : `Du søker med fra ${f.least} til ${counted('nb', f.most, 'verk', 'verk')}. Det du setter først, vises i fellesutstillingen.`,
    en: (f: { least: number; most: number }) =>
      f.least === f.most
        ? `You apply with ${counted('en', f.most, 'work', 'works')}.`
        : `You apply with ${f.least} to ${counted('en', f.most, 'work', 'works')}. The one you put first is shown in the joint exhibition.`,
  },
  rulePlaces: {
    nb: (f: { places: number }) => `Det er ${counted('nb', f.places, 'plass', 'plasser')}.`,
    en: (f: { places: number }) =>
      `There ${f.places === 1 ? 'is' : 'are'} ${counted('en', f.places, 'place', 'places')}.`,
  },
  ruleStatement: {
    nb: (f: { most: number }) => `Teksten om kunsten din kan ha ${counted('nb', f.most, 'tegn', 'tegn')}.`,
    en: (f: { most: number }) => `Your statement can have ${counted('en', f.most, 'character', 'characters')}.`,
  },
  rulePriceRequired: { nb: 'Alle verk er til salgs.', en: 'All works are for sale.' },
  rulePriceNone: { nb: 'Ingenting er til salgs.', en: 'Nothing is for sale.' },
  rulePriceHighest: {
    nb: (f: { mostNok: number }) => `Et verk koster høyst ${nok('nb', f.mostNok)}.`,
    en: (f: { mostNok: number }) => `A work costs at most ${nok('en', f.mostNok)}.`,
  },
  ruleAlt: {
    nb: 'Til hvert bilde skriver du hva det viser, for dem som ikke kan se det.',
    en: 'For each picture you say what it shows, for those who cannot see it.',
  },
  missingHere: { nb: 'Mangler', en: 'Missing' },

  // The call by invitation
  byInvitation: {
    nb: 'Denne utlysningen er for dem som er invitert.',
    en: 'This call is for those who have been invited.',
  },
  signInInvited: {
    nb: 'Er du invitert? Logg inn med e-postadressen som invitasjonen kom til.',
    en: 'Have you been invited? Sign in with the e-mail address that the invitation was sent to.',
  },
  notInvited: {
    nb: (f: { email: string }) => `Vi finner ingen invitasjon til ${f.email}.`,
    en: (f: { email: string }) => `We find no invitation to ${f.email}.`,
  },
  notInvitedHelp: {
    nb: 'Fikk du invitasjonen på en annen adresse, logger du inn med den. Har du spørsmål, kan du svare på e-posten med invitasjonen eller kontakte kulturkontoret i kommunen din.',
    en: 'If the invitation came to another address, sign in with that one. If you have questions, reply to the e-mail with the invitation, or contact the culture office of your municipality.',
  },
  youAreInvited: { nb: 'Du er invitert.', en: 'You are invited.' },
  onlyInvited: {
    nb: 'Bare de som er invitert, kan søke i denne utlysningen. Logg inn med adressen som invitasjonen kom til.',
    en: 'Only those who have been invited can apply to this call. Sign in with the address that the invitation was sent to.',
  },
})
