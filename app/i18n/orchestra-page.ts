import { words } from './words.ts'

/** The orchestra's page for everyone. */
export const orchestraPage = words({
  openNow: {
    nb: (f: { semester: string }) => `Påmeldingen til ${f.semester} er åpen`,
    en: (f: { semester: string }) => `Enrolment for ${f.semester} is open`,
  },
  openTo: {
    nb: (f: { day: string }) => `Meld på senest ${f.day}.`,
    en: (f: { day: string }) => `Sign up by ${f.day}.`,
  },
  openLong: { nb: 'Du kan melde på hele semesteret.', en: 'You can sign up all semester.' },
  soon: {
    nb: (f: { semester: string; day: string }) => `Påmeldingen til ${f.semester} åpner ${f.day}`,
    en: (f: { semester: string; day: string }) => `Enrolment for ${f.semester} opens on ${f.day}`,
  },
  closed: { nb: 'Påmeldingen er ikke åpen nå', en: 'Enrolment is not open now' },
  closedHelp: {
    nb: 'Vi tar opp nye før hvert semester, i desember og i mai. Spør gjerne kulturskolen i kommunen din, eller kom og hør en konsert.',
    en: 'New members come in before each semester, in December and in May. Ask the school of music in your municipality, or come to a concert.',
  },
  signUp: { nb: 'Meld på', en: 'Sign up' },
  howToJoin: {
    nb: 'En foresatt melder på, og kan ta flere barn på én gang. Det koster ingenting.',
    en: 'A guardian signs up, several children at once if need be. It costs nothing.',
  },
  wanted: {
    nb: (f: { instruments: string }) => `Nå trenger vi særlig ${f.instruments}.`,
    en: (f: { instruments: string }) => `Just now we are looking for ${f.instruments} in particular.`,
  },
  haveAccount: { nb: 'Er dere med allerede?', en: 'Already with us?' },
  toHome: { nb: 'Gå til orkestersidene', en: 'Go to the orchestra’s pages' },

  ages: {
    nb: (f: { ensemble: string; from: number; to: number; day: string }) =>
      `${f.ensemble} er for musikere fra ${f.from} til ${f.to} år, regnet ${f.day}.`,
    en: (f: { ensemble: string; from: number; to: number; day: string }) =>
      `${f.ensemble} is for players from ${f.from} to ${f.to} years old, as counted on ${f.day}.`,
  },
  auditions: {
    nb: (f: { ensemble: string }) => `Nye i ${f.ensemble} spiller et kort prøvespill.`,
    en: (f: { ensemble: string }) => `New members of ${f.ensemble} play a short audition.`,
  },
  coaches: { nb: 'Hvem dere møter', en: 'Whom you meet' },
  coachesMore: {
    nb: 'En dirigent leder fellesøvelsene. Instruktørene kommer fra kulturskolene i regionen, fra Oslo-Filharmonien og fra Kringkastingsorkesteret. Alle voksne som er alene med barn, har vist politiattest.',
    en: 'A conductor leads the tutti rehearsals. The coaches come from the schools of music of the region, from the Oslo Philharmonic and from the Norwegian Radio Orchestra. Every adult who is alone with children has shown a police certificate.',
  },

  seminars: {
    nb: (f: { semester: string }) => `Helgeseminarer ${f.semester}`,
    en: (f: { semester: string }) => `Weekend seminars, ${f.semester}`,
  },
  seminarsHelp: {
    nb: 'Fellesøvelser, gruppeøvelser og lunsj. Den som er med, får svar på alt annet på sine egne sider.',
    en: 'Tutti rehearsals, sectionals and lunch. Members find all the rest on their own pages.',
  },
  noSeminars: {
    nb: 'Datoene for neste semester kommer her så snart de er klare.',
    en: 'The dates of next semester will stand here as soon as they are ready.',
  },
  withPartner: {
    nb: (f: { partner: string }) => `sammen med ${f.partner}`,
    en: (f: { partner: string }) => `with ${f.partner}`,
  },
  over: { nb: 'gjennomført', en: 'held' },
  concerts: { nb: 'Konserter', en: 'Concerts' },

  outreach: { nb: 'Vi spiller også på skolene', en: 'We play in schools, too' },
  outreachHelp: {
    nb: 'Sammen med skoler og kulturskoler gir vi barn sitt første møte med et instrument.',
    en: 'With schools and schools of music we give children their first meeting with an instrument.',
  },
  association: { nb: 'Venneforeningen', en: 'The friends’ association' },
  associationMore: {
    nb: 'Foreldre og venner lager lunsj, kjører, søker støtte og heier. Alle kan bli med, også de som ikke spiller.',
    en: 'Parents and friends make lunch, drive, apply for grants and cheer. Everyone may join, also those who do not play.',
  },
  joinAssociation: { nb: 'Bli medlem av venneforeningen', en: 'Join the friends’ association' },
  alliance: {
    nb: 'Orkesteret drives av kommunene i Vestregionen og har spilt siden 2008.',
    en: 'The orchestra is run by the municipalities of Vestregionen and has played since 2008.',
  },
})
