import { orchestraKeeping } from './orchestra-keeping.ts'
import { say, words } from './words.ts'

const groups = {
  people: {
    title: ['Barna og familien', 'The children and the family'],
    what: [
      'Navn, fødselsdato, adresse, telefon, instrument, nivå og påmeldinger, og hvem som er foresatt, kan hente og kan ringes når ingen svarer. Vi trenger det for å ta opp barn, sette sammen orkesteret og nå familien.',
      'Name, birth date, address, telephone, instrument, level and enrolments, and who is a guardian, may pick up and can be called when nobody answers. We need it to admit children, put the orchestra together and reach the family.',
    ],
    who: [
      'Familien selv og sekretariatet. Dirigenten, seminarlederen og instruktøren for gruppen ser navn, instrument og nivå. En foresatt ser aldri adressen eller telefonen til en annen foresatt.',
      'The family itself and the secretariat. The conductor, the seminar leader and the coach of the group see name, instrument and level. No guardian ever sees another guardian’s address or telephone.',
    ],
  },
  health: {
    title: ['Allergi, helse og nødperm', 'Allergies, health and the emergency binder'],
    what: [
      'Allergier og annet de voksne må vite for at barnet skal ha det trygt på seminaret. Dere velger selv om dere vil oppgi det. Det lagres kryptert, står aldri i e-post eller lister, og hver lesing skrives ned.',
      'Allergies and whatever else the adults must know for the child to be safe at the seminar. You choose whether to tell us. It is stored encrypted, never stands in e-mails or lists, and every reading is written down.',
    ],
    who: [
      'Familien og sekretariatet, og de voksne som har kode til nødpermen, mens seminaret varer. Nødpermen virker uten nett og ligger da på telefonen deres. Kjøkkenet ser bare antall. Familien ser hvem som har lest.',
      'The family and the secretariat, and the adults who have the code of the emergency binder, while the seminar lasts. The binder works without network and then lies on their telephones. The kitchen sees numbers only. The family sees who has read.',
    ],
  },
  consents: {
    title: ['Samtykker', 'Consents'],
    what: [
      'Hva dere har sagt ja og nei til om bilder, navn i programmet og helse, med ordlyden, hvem som svarte, og når. Vi må kunne vise hva det ble sagt ja til.',
      'What you have said yes and no to about pictures, the name in the programme and health, with the wording, who answered and when. We must be able to show what was agreed to.',
    ],
    who: [
      'Familien og sekretariatet. Nødpermen viser om barnet kan fotograferes.',
      'The family and the secretariat. The emergency binder shows whether the child may be photographed.',
    ],
  },
  seminars: {
    title: ['Seminarer, vakter og samkjøring', 'Seminars, duties and carpools'],
    what: [
      'Hvem som kommer, hvem som møtte, plassen i orkesteret, noter, vakter og skyss. Vi trenger det for å planlegge øvelsene, fordele vaktene rettferdig og søke om tilskudd.',
      'Who comes, who was there, the seat in the orchestra, parts, duties and lifts. We need it to plan the rehearsals, share the duties fairly and apply for grants.',
    ],
    who: [
      'Familien, seminarlederen, dirigenten og instruktøren for gruppen. Hvorfor et barn er borte, ser bare familien, sekretariatet, seminarlederen og instruktøren for gruppen. Samkjøring ser de foresatte som har sagt ja til det.',
      'The family, the seminar leader, the conductor and the coach of the group. Why a child is away is seen only by the family, the secretariat, the seminar leader and the coach of the group. Carpools are seen by guardians who have agreed to it.',
    ],
  },
  letters: {
    title: ['Brev og meldinger', 'Letters and messages'],
    what: [
      'Det vi skriver til familier og grupper, og når det ble sendt.',
      'What we write to families and groups, and when it was sent.',
    ],
    who: [
      'Den som får brevet, og sekretariatet. Seminarlederen ser meldingene om sitt seminar.',
      'Whoever gets the letter, and the secretariat. The seminar leader sees the messages about that seminar.',
    ],
  },
  auditions: {
    title: ['Prøvespill', 'Auditions'],
    what: [
      'Tid, stykker, poeng, panelets ord og klager. Panelet hører kandidatene med nummer der prøvespillet er anonymt.',
      'Time, pieces, marks, the panel’s words and appeals. The panel hears candidates by number where the audition is blind.',
    ],
    who: [
      'Panelet og sekretariatet. Familien ser resultatet og panelets ord når det er kunngjort, aldri poengene fra den enkelte.',
      'The panel and the secretariat. The family sees the result and the panel’s words once announced, never the marks of one member.',
    ],
  },
  loans: {
    title: ['Lån av instrumenter', 'Loans of instruments'],
    what: [
      'Låneavtalen med underskrift, datoer og tilstanden til instrumentet.',
      'The loan agreement with its signature, dates and the condition of the instrument.',
    ],
    who: ['Familien og sekretariatet.', 'The family and the secretariat.'],
  },
  adults: {
    title: ['Instruktører, vikarer og andre voksne', 'Coaches, stand-ins and other adults'],
    what: [
      'Hvem som har hvilke oppgaver, at politiattest er vist og når, og hvordan vi når vikarer. Selve attesten lagres aldri, og heller ikke hva som står i den.',
      'Who has which tasks, that a police certificate was shown and when, and how we reach stand-ins. The certificate itself is never stored, nor what stands in it.',
    ],
    who: [
      'Sekretariatet. Oppgavene står i planen for seminaret. Seminarlederen ser om noen mangler attest, ikke når den ble vist.',
      'The secretariat. The tasks stand in the plan of the seminar. The seminar leader sees whether a certificate is missing, not when it was shown.',
    ],
  },
  grants: {
    title: ['Rapporter om kurs', 'Reports of courses'],
    what: [
      'Navn, fødselsår og timer for dem som var med på kursene vi søker tilskudd til. Rapporten fryses, så den kan kontrolleres.',
      'Name, birth year and hours of those who took part in the courses that we apply for grants for. The report is frozen, so that it can be inspected.',
    ],
    who: [
      'Sekretariatet, studieforbundet og de som kontrollerer tilskuddet.',
      'The secretariat, the study association and those who inspect the grant.',
    ],
  },
  association: {
    title: ['Medlemslisten i Venneforeningen', 'The friends’ association’s list of members'],
    what: [
      'Navn, fødselsdato, adresse og betalt kontingent. Foreningen trenger det til regnskapet og for å søke om støtte. Å spille i orkesteret gjør ingen til medlem.',
      'Name, birth date, address and fees paid. The association needs it for its accounts and to apply for grants. Nobody becomes a member by playing in the orchestra.',
    ],
    who: [
      'Styret i foreningen, og organisasjonene som gir støtte. Foreningen ser ikke orkesterets opplysninger om barna.',
      'The board of the association, and the bodies that give grants. The association does not see what the orchestra holds about the children.',
    ],
  },
} as const
type GroupName = keyof typeof groups

const grounds = {
  task: {
    nb: 'oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e)',
    en: 'a task in the public interest (Article 6(1)(e))',
  },
  consent: {
    nb: 'samtykke (artikkel 6 nr. 1 bokstav a, for helse også artikkel 9 nr. 2 bokstav a)',
    en: 'consent (Article 6(1)(a), for health also Article 9(2)(a))',
  },
  accounts: {
    nb: 'bokføringsloven og kravene i støtteordningene (artikkel 6 nr. 1 bokstav c)',
    en: 'accounting law and the demands of the grant schemes (Article 6(1)(c))',
  },
  contract: { nb: 'låneavtalen (artikkel 6 nr. 1 bokstav b)', en: 'the loan agreement (Article 6(1)(b))' },
  safety: {
    nb: 'barnas sikkerhet, som er en del av oppgaven (artikkel 6 nr. 1 bokstav e)',
    en: 'the children’s safety, which is part of the task (Article 6(1)(e))',
  },
} as const
type GroundName = keyof typeof grounds

/** What one may do from an age, after "you can". */
const rights = {
  signIn: { nb: 'logge inn med din egen e-post', en: 'sign in with your own e-mail' },
  reply: { nb: 'svare selv på om du kommer', en: 'answer yourself whether you are coming' },
  pictures: { nb: 'bestemme alene over bilder og navn', en: 'decide alone on pictures and your name' },
  data: { nb: 'rette eller slette det som står om deg', en: 'correct or delete what we hold about you' },
  place: { nb: 'svare selv for plassen i orkesteret', en: 'answer yourself for your place in the orchestra' },
  health: { nb: 'bestemme alene om helse', en: 'decide alone on health' },
  guardians: {
    nb: 'si hvem av de foresatte som skal følge med her',
    en: 'say which of your guardians are to follow you here',
  },
} as const
type RightName = keyof typeof rights

const lists = {
  nb: new Intl.ListFormat('nb', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

type KindName = Parameters<typeof orchestraKeeping.kind.nb>[0]['kind']

/** What the privacy page tells of the youth orchestra and of its association. */
export const orchestraPrivacy = words({
  title: { nb: 'Ungdomssymfonikerne', en: 'The youth orchestra' },
  controller: {
    nb: 'Vestregionen har ansvaret for opplysningene om barna og familiene i orkesteret (er behandlingsansvarlig). Ikke noe av det er åpent for alle, og vi gir det ikke til noen som selger noe.',
    en: 'Vestregionen answers for the data about the children and families of the orchestra (is the controller). None of it is public, and we give it to nobody who sells anything.',
  },
  link: {
    nb: 'Foresatte får en lenke som svarer på seminarer uten passord. Den viser barna med fornavn, og aldri helse, adresse eller samtykker.',
    en: 'Guardians get a link that answers for seminars without a password. It shows the children by first name, and never health, address or consents.',
  },
  group: {
    nb: (f: { group: GroupName }) => groups[f.group].title[0],
    en: (f: { group: GroupName }) => groups[f.group].title[1],
  },
  what: {
    nb: (f: { group: GroupName }) => groups[f.group].what[0],
    en: (f: { group: GroupName }) => groups[f.group].what[1],
  },
  who: {
    nb: (f: { group: GroupName }) => groups[f.group].who[0],
    en: (f: { group: GroupName }) => groups[f.group].who[1],
  },
  ground: {
    nb: (f: { ground: GroundName }) => grounds[f.ground].nb,
    en: (f: { ground: GroundName }) => grounds[f.ground].en,
  },
  more: {
    nb: 'Hvem ser det, og når slettes det',
    en: 'Who sees it, and when it is deleted',
  },
  whoTitle: { nb: 'Hvem ser det', en: 'Who sees it' },
  groundTitle: { nb: 'Grunnlag', en: 'Ground' },
  goesTitle: { nb: 'Dette slettes', en: 'Deleted' },
  line: {
    nb: (f: { kind: KindName }) =>
      `${say('nb', orchestraKeeping.kind, { kind: f.kind })}: ${say('nb', orchestraKeeping.term, { kind: f.kind })}`,
    en: (f: { kind: KindName }) =>
      `${say('en', orchestraKeeping.kind, { kind: f.kind })}: ${say('en', orchestraKeeping.term, { kind: f.kind })}`,
  },
  law: {
    nb: 'Artiklene er i personvernforordningen (GDPR). Vestregionen er offentlig, og arkivloven kan kreve at noe tas vare på lenger. Da står det på familiens egen side.',
    en: 'The articles are in the General Data Protection Regulation. Vestregionen is a public body, and the archive law may demand that something is kept longer. The family’s own page then says so.',
  },

  associationTitle: { nb: 'Venneforeningen', en: 'The friends’ association' },
  associationController: {
    nb: 'Venneforeningen er en egen forening med sitt eget register. Styret der har ansvaret for opplysningene om medlemmene, og det er dit du spør om dem.',
    en: 'The friends’ association is a body of its own with its own register. Its board answers for the data about the members, and that is where you ask about them.',
  },

  rightsTitle: { nb: 'Barn og unge bestemmer også', en: 'Children and young people decide too' },
  rights1: {
    nb: 'Opplysningene om et barn er barnets egne. Sier barnet nei til bilder, gjelder det, uansett alder og uansett hva de voksne har svart.',
    en: 'The data about a child are the child’s own. If the child says no to pictures, that holds, at any age and whatever the adults have answered.',
  },
  rightsFrom: {
    nb: (f: { age: number; rights: readonly RightName[] }) =>
      `Fra ${f.age} år kan du ${lists.nb.format(f.rights.map((right) => rights[right].nb))}.`,
    en: (f: { age: number; rights: readonly RightName[] }) =>
      `From the age of ${f.age} you can ${lists.en.format(f.rights.map((right) => rights[right].en))}.`,
  },
  askedAnew: {
    nb: (f: { ages: readonly number[] }) =>
      `Vi spør deg på nytt om bilder, navn og helse når du er ${lists.nb.format(f.ages.map(String))} år.`,
    en: (f: { ages: readonly number[] }) =>
      `We ask you anew about pictures, your name and health when you are ${lists.en.format(f.ages.map(String))}.`,
  },
  rights3: {
    nb: 'Et ja kan trekkes når som helst, like lett som det ble gitt. Det som alt er trykt, kan vi ikke hente tilbake, men vi bruker det ikke på nytt.',
    en: 'A yes can be withdrawn at any time, as easily as it was given. What is printed already we cannot call back, but we do not use it again.',
  },
  rights4: {
    nb: 'På siden «Familien» ser dere alt som er lagret, kan rette det, laste det ned og slette det. Er et instrument lånt ut eller holder arkivet noe tilbake, slettes resten med en gang, og siden viser datoen for det som blir igjen.',
    en: 'On the page “The family” you see everything that is kept, can correct it, download it and delete it. While an instrument is on loan or the archive holds something back, the rest is deleted at once, and the page shows the date of what remains.',
  },
})
