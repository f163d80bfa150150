import { counted, words } from './words.ts'

const groups = {
  acting: { nb: 'Sekretariatet hjelper til', en: 'Help from the secretariat' },
  application: { nb: 'Søknader', en: 'Applications' },
  profile: { nb: 'Profil', en: 'Profile' },
  portfolio: { nb: 'Profil', en: 'Profile' },
  library: { nb: 'Verkene mine', en: 'My works' },
  picture: { nb: 'Bilder', en: 'Pictures' },
  participation: { nb: 'Deltakelse', en: 'Participation' },
  participant: { nb: 'Deltakelse', en: 'Participation' },
  studio: { nb: 'Atelier', en: 'Studio' },
  visits: { nb: 'Besøkstall', en: 'Visitor figures' },
  sale: { nb: 'Salg', en: 'Sales' },
  session: { nb: 'Innlogging', en: 'Signing in' },
  role: { nb: 'Roller', en: 'Roles' },
  person: { nb: 'Opplysninger om deg', en: 'Details about you' },
  own: { nb: 'Sletting', en: 'Deletion' },
  jury: { nb: 'Juryarbeid', en: 'Jury work' },
  duel: { nb: 'Juryarbeid', en: 'Jury work' },
  meeting: { nb: 'Juryarbeid', en: 'Jury work' },
} as const
/** Terms that people count in years. */
const spans: Record<number, { nb: string; en: string }> = {
  365: { nb: 'ett år', en: 'one year' },
  730: { nb: 'to år', en: 'two years' },
}
const groupOf = (deed: string) => groups[deed.split('.')[0] as keyof typeof groups] ?? { nb: 'Annet', en: 'Other' }

/** What is held about a person, why, for how long, and what can be deleted. */
export const ownData = words({
  title: { nb: 'Mine data', en: 'My data' },
  lede: {
    nb: 'Her ser du alt som er lagret om deg, hvorfor vi har det, og hvor lenge. Ingen andre ser denne siden.',
    en: 'This is everything that is kept about you, why we have it, and for how long. Nobody else sees this page.',
  },
  take: { nb: 'Ta med deg alt', en: 'Take everything with you' },
  takeHelp: {
    nb: 'Arkivet har alle opplysningene og bildene slik du sendte dem.',
    en: 'The archive has all the details, and the pictures as you sent them.',
  },
  zip: { nb: 'Last ned med bilder (ZIP)', en: 'Download with pictures (ZIP)' },
  json: { nb: 'Last ned uten bilder (JSON)', en: 'Download without pictures (JSON)' },
  why: { nb: 'Hvorfor', en: 'Why' },
  howLong: { nb: 'Hvor lenge', en: 'How long' },
  days: {
    nb: (f: { days: number }) => spans[f.days]?.nb ?? counted('nb', f.days, 'dag', 'dager'),
    en: (f: { days: number }) => spans[f.days]?.en ?? counted('en', f.days, 'day', 'days'),
  },
  show: {
    nb: (f: { count: number }) => (f.count === 1 ? 'Vis den ene' : `Vis alle ${f.count}`),
    en: (f: { count: number }) => (f.count === 1 ? 'Show the one' : `Show all ${f.count}`),
  },
  none: { nb: 'Ingenting lagret.', en: 'Nothing kept.' },

  you: { nb: 'Deg', en: 'You' },
  name: { nb: 'Navn', en: 'Name' },
  email: { nb: 'E-post', en: 'E-mail' },
  phone: { nb: 'Telefon', en: 'Telephone' },
  language: { nb: 'Språk i brev', en: 'Language of letters' },
  languageIs: {
    nb: (f: { locale: string }) => (f.locale === 'en' ? 'Engelsk' : 'Norsk'),
    en: (f: { locale: string }) => (f.locale === 'en' ? 'English' : 'Norwegian'),
  },
  since: { nb: 'Kjent siden', en: 'Known since' },
  youWhy: {
    nb: 'For å vite hvem du er når du logger inn, og kunne skrive til deg.',
    en: 'To know who you are when you sign in, and to be able to write to you.',
  },
  youLong: { nb: 'Til du sletter deg.', en: 'Until you delete yourself.' },

  roles: { nb: 'Roller', en: 'Roles' },
  rolesWhy: {
    nb: 'For å vite hva du har tilgang til, og hvem som hadde tilgang til hva.',
    en: 'To know what you have access to, and who had access to what.',
  },
  rolesLong: { nb: 'Til du sletter deg.', en: 'Until you delete yourself.' },
  roleLine: {
    nb: (f: { role: string; year: string; from: string; until: string }) =>
      [f.role, f.year, `fra ${f.from}`, f.until && `til ${f.until}`].filter(Boolean).join(', '),
    en: (f: { role: string; year: string; from: string; until: string }) =>
      [f.role, f.year, `from ${f.from}`, f.until && `until ${f.until}`].filter(Boolean).join(', '),
  },

  portfolio: { nb: 'Profil og verk', en: 'Profile and works' },
  portfolioWhy: {
    nb: 'For at du skal slippe å skrive alt på nytt hvert år. Bare du ser det.',
    en: 'So that you need not write everything again every year. Only you see it.',
  },
  portfolioLong: { nb: 'Til du sletter det.', en: 'Until you delete it.' },
  portfolioHas: {
    nb: (f: { profile: boolean; works: number }) =>
      `${f.profile ? 'En profil' : 'Ingen profil'}, ${counted('nb', f.works, 'verk', 'verk')}.`,
    en: (f: { profile: boolean; works: number }) =>
      `${f.profile ? 'A profile' : 'No profile'}, ${counted('en', f.works, 'work', 'works')}.`,
  },
  removeProfile: { nb: 'Slett profilen', en: 'Delete the profile' },
  removeProfileSure: {
    nb: 'Søknadene dine blir stående som de er. Neste søknad må du fylle ut på nytt.',
    en: 'Your applications stay as they are. You will have to fill in the next one anew.',
  },
  removeProfileYes: { nb: 'Ja, slett profilen', en: 'Yes, delete the profile' },
  removeLibrary: { nb: 'Slett alle verkene i samlingen', en: 'Delete all works in the collection' },
  removeLibrarySure: {
    nb: (f: { works: number }) =>
      `${counted('nb', f.works, 'verk', 'verk')} forsvinner fra samlingen. Søknadene dine beholder sine kopier.`,
    en: (f: { works: number }) =>
      `${counted('en', f.works, 'work', 'works')} will be gone from your collection. Your applications keep their copies.`,
  },
  removeLibraryYes: {
    nb: (f: { works: number }) => `Ja, slett ${counted('nb', f.works, 'verk', 'verk')}`,
    en: (f: { works: number }) => `Yes, delete ${counted('en', f.works, 'work', 'works')}`,
  },

  applications: { nb: 'Søknader', en: 'Applications' },
  applicationsWhy: {
    nb: 'For at juryen skal vurdere verkene, og for at resultatet kan etterprøves. Juryen og sekretariatet ser søknaden.',
    en: 'So that the jury can assess the works, and so that the result can be verified. The jury and the secretariat see the application.',
  },
  applicationsLong: {
    nb: (f: { draft: string; withdrawn: string }) =>
      `Sendte søknader er saksdokumenter og tas vare på. Et utkast som ikke er sendt, slettes ${f.draft} etter fristen. En søknad du har trukket, slettes ${f.withdrawn} etter at du trakk den, men ikke før resultatet er kunngjort.`,
    en: (f: { draft: string; withdrawn: string }) =>
      `Applications that were sent are case documents and are preserved. A draft that was not sent is deleted ${f.draft} after the deadline. An application that you have withdrawn is deleted ${f.withdrawn} after you withdrew it, but not before the result is announced.`,
  },
  applicationLine: {
    nb: (f: { year: number; number: number | null; state: string; works: number }) =>
      `${f.year}: ${f.state}${f.number === null ? '' : `, søknad nr. ${f.number}`}, ${counted('nb', f.works, 'verk', 'verk')}`,
    en: (f: { year: number; number: number | null; state: string; works: number }) =>
      `${f.year}: ${f.state}${f.number === null ? '' : `, application no. ${f.number}`}, ${counted('en', f.works, 'work', 'works')}`,
  },
  dropDraft: {
    nb: (f: { year: number }) => `Slett utkastet til ${f.year}`,
    en: (f: { year: number }) => `Delete the draft for ${f.year}`,
  },
  dropDraftSure: {
    nb: (f: { works: number; when: string }) =>
      `Det ble sist lagret ${f.when} og har ${counted('nb', f.works, 'verk', 'verk')}. Det kan ikke hentes tilbake.`,
    en: (f: { works: number; when: string }) =>
      `It was last saved ${f.when} and has ${counted('en', f.works, 'work', 'works')}. It cannot be brought back.`,
  },
  dropDraftYes: { nb: 'Ja, slett utkastet', en: 'Yes, delete the draft' },

  invitations: { nb: 'Invitasjoner', en: 'Invitations' },
  invitationsWhy: {
    nb: 'For at du skal kunne søke på en utlysning for inviterte. Sekretariatet har skrevet inn adressen din.',
    en: 'So that you can apply to a call by invitation. The secretariat has entered your address.',
  },
  invitationsLong: {
    nb: (f: { invitation: string }) => `I ${f.invitation} etter fristen, eller etter kunngjøringen hvis den er senere.`,
    en: (f: { invitation: string }) =>
      `For ${f.invitation} after the deadline, or after the announcement if that is later.`,
  },
  invitationLine: {
    nb: (f: { year: number; call: string; when: string }) => `${f.year}: ${f.call}, invitert ${f.when}`,
    en: (f: { year: number; call: string; when: string }) => `${f.year}: ${f.call}, invited ${f.when}`,
  },
  signUps: { nb: 'Påmeldinger til arrangementer', en: 'Sign-ups for events' },
  signUpsWhy: {
    nb: 'For at du skal ha plass og få beskjed. Sekretariatet ser navnet, e-posten og svaret ditt; den som står i døra, ser navnet.',
    en: 'So that you have a seat and are told what changes. The secretariat sees your name, e-mail and answer; who stands at the door sees the name.',
  },
  signUpsLong: {
    nb: (f: { signUp: string }) => `I ${f.signUp} etter arrangementet. Hvor mange som kom, står igjen uten navn.`,
    en: (f: { signUp: string }) => `For ${f.signUp} after the event. How many came is kept without names.`,
  },
  signUpLine: {
    nb: (f: { title: string; date: string; seats: number }) =>
      `${f.title}, ${f.date}: ${counted('nb', f.seats, 'plass', 'plasser')}`,
    en: (f: { title: string; date: string; seats: number }) =>
      `${f.title}, ${f.date}: ${counted('en', f.seats, 'seat', 'seats')}`,
  },
  groups: { nb: 'Grupper som har ført deg opp', en: 'Groups that have named you' },
  groupsWhy: {
    nb: 'Noen har søkt for en gruppe og skrevet at du er med i den.',
    en: 'Someone has applied for a group and written that you are in it.',
  },
  groupsLong: {
    nb: 'Like lenge som gruppens søknad. Er det feil, kan du be gruppen eller sekretariatet ta bort navnet ditt.',
    en: 'As long as the group’s application. If it is wrong, ask the group or the secretariat to take your name out.',
  },

  participations: { nb: 'Deltakelse, besøk og salg', en: 'Participation, visits and sales' },
  participationsWhy: {
    nb: 'For kart, katalog og årsrapport. Hva du selger i atelieret, ser bare du, og den som eventuelt har ført det inn for deg. Andre ser summer for minst tre kunstnere.',
    en: 'For the map, the catalogue and the annual report. What you sell in the studio is seen by you alone, and by whoever may have entered it for you. Others see totals of at least three artists.',
  },
  participationsLong: { nb: 'Runder som har vært, blir stående i arkivet.', en: 'Past rounds stay in the archive.' },
  participationLine: {
    nb: (f: { year: number; name: string; visits: number; sales: number }) =>
      `${f.year}: ${f.name}, ${counted('nb', f.visits, 'besøkstall', 'besøkstall')}, ${counted('nb', f.sales, 'melding om salg', 'meldinger om salg')}`,
    en: (f: { year: number; name: string; visits: number; sales: number }) =>
      `${f.year}: ${f.name}, ${counted('en', f.visits, 'visitor figure', 'visitor figures')}, ${counted('en', f.sales, 'report of sales', 'reports of sales')}`,
  },

  pictures: { nb: 'Bilder', en: 'Pictures' },
  picturesWhy: {
    nb: 'De hører til verkene, samlingen og atelieret ditt.',
    en: 'They belong to your works, your collection and your studio.',
  },
  picturesLong: {
    nb: (f: { loose: string }) =>
      `Så lenge de henger på noe. Bilder som ikke henger noe sted, slettes ${f.loose} etter at de kom.`,
    en: (f: { loose: string }) =>
      `As long as they hang on something. Pictures that hang nowhere are deleted ${f.loose} after they came.`,
  },
  picturesHas: {
    nb: (f: { count: number; megabytes: string; loose: number }) =>
      `${counted('nb', f.count, 'bilde', 'bilder')}, ${f.megabytes} MB${f.loose > 0 ? `. ${counted('nb', f.loose, 'bilde', 'bilder')} henger ikke noe sted` : ''}.`,
    en: (f: { count: number; megabytes: string; loose: number }) =>
      `${counted('en', f.count, 'picture', 'pictures')}, ${f.megabytes} MB${f.loose > 0 ? `. ${counted('en', f.loose, 'picture hangs', 'pictures hang')} nowhere` : ''}.`,
  },
  removePictures: {
    nb: (f: { count: number }) =>
      `Slett ${counted('nb', f.count, 'bilde som ikke henger noe sted', 'bilder som ikke henger noe sted')}`,
    en: (f: { count: number }) =>
      `Delete ${counted('en', f.count, 'picture that hangs nowhere', 'pictures that hang nowhere')}`,
  },

  letters: { nb: 'Brev', en: 'Letters' },
  lettersWhy: {
    nb: 'For å vite hva vi har skrevet til deg, og om det kom fram.',
    en: 'To know what we have written to you, and whether it arrived.',
  },
  lettersLong: {
    nb: (f: { letters: string }) => `I ${f.letters} etter at brevet ble sendt.`,
    en: (f: { letters: string }) => `For ${f.letters} after the letter was sent.`,
  },
  signIns: { nb: 'Innlogginger', en: 'Sign-ins' },
  signInsWhy: {
    nb: 'For at du skal kunne kjenne igjen og avslutte dem.',
    en: 'So that you can recognise them and end them.',
  },
  signInsLong: {
    nb: (f: { session: string }) => `I ${f.session} etter at innloggingen er over.`,
    en: (f: { session: string }) => `For ${f.session} after the session is over.`,
  },
  signInLine: {
    nb: (f: { device: string; when: string }) => `${f.device}, ${f.when}`,
    en: (f: { device: string; when: string }) => `${f.device}, ${f.when}`,
  },
  endSessions: {
    nb: (f: { count: number }) => `Logg ut ${counted('nb', f.count, 'annet sted', 'andre steder')}`,
    en: (f: { count: number }) => `Sign out in ${counted('en', f.count, 'other place', 'other places')}`,
  },
  log: { nb: 'Logg', en: 'Log' },
  logWhy: {
    nb: 'For å kunne se hvem som gjorde hva. Sekretariatet ser loggen.',
    en: 'To be able to see who did what. The secretariat sees the log.',
  },
  logLong: {
    nb: 'Tas vare på sammen med runden. Er du slettet, står det ikke lenger hvem du er.',
    en: 'Preserved with the round. If you are deleted, it no longer says who you are.',
  },
  logLine: {
    nb: (f: { deed: string; when: string; relation: 'by' | 'for' | 'about' }) =>
      `${f.when}: ${groupOf(f.deed).nb} (${{ by: 'av deg', for: 'for deg', about: 'om deg' }[f.relation]})`,
    en: (f: { deed: string; when: string; relation: 'by' | 'for' | 'about' }) =>
      `${f.when}: ${groupOf(f.deed).en} (${{ by: 'by you', for: 'for you', about: 'about you' }[f.relation]})`,
  },

  // Refusals
  bindsRole: {
    nb: 'Du har en rolle i kunstrunden. Be sekretariatet ta den bort før du sletter deg.',
    en: 'You have a role in the art round. Ask the secretariat to take it away before you delete yourself.',
  },
  bindsApplication: {
    nb: 'Du har sendt en søknad til en runde som ikke er over. Trekk søknaden eller meld avbud først, eller vent til runden er over.',
    en: 'You have sent an application to a round that is not over. Withdraw the application or resign first, or wait until the round is over.',
  },
  bindsFamily: {
    nb: 'Du er foresatt eller musikant i ungdomssymfonikerne. Slett barna eller slutt som foresatt på familiesiden først.',
    en: 'You are a guardian or a musician of the youth orchestra. Delete the children, or stop being a guardian, on the family page first.',
  },
  familyToo: { nb: 'Ungdomssymfonikerne', en: 'The youth orchestra' },
  familyTooHelp: {
    nb: 'Det vi har om barna dine i orkesteret, henter og sletter du på familiesiden. Den ber om en kode først.',
    en: 'What we hold about your children in the orchestra is taken out and deleted on the family page. It asks for a code first.',
  },
  familyTooOpen: { nb: 'Til familiesiden', en: 'To the family page' },
  sentIsKept: {
    nb: 'En søknad som er sendt, kan ikke slettes her. Du kan trekke den.',
    en: 'An application that has been sent cannot be deleted here. You can withdraw it.',
  },
  countChanged: {
    nb: (f: { count: number }) =>
      `Noe er endret siden du åpnet siden: nå er det ${counted('nb', f.count, 'ting', 'ting')} som slettes. Se over før du svarer igjen.`,
    en: (f: { count: number }) =>
      `Something has changed since you opened the page: now ${counted('en', f.count, 'thing', 'things')} will be deleted. Check before you answer again.`,
  },
})
