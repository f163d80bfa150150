import { counted, words } from './words.ts'

export const selection = words({
  // How the ranking came about, as the bench and the protocol say it.
  rankedByMean: {
    nb: 'Rekkefølgen er gjennomsnittet av jurymedlemmenes poeng. Alle har vurdert alle søknadene, så det ville ikke endret rekkefølgen å korrigere for strenge og milde jurymedlemmer.',
    en: 'The order is the mean of the jurors’ scores. Everyone has assessed every application, so correcting for strict and lenient jurors would not change the order.',
  },
  rankedByAdjusted: {
    nb: (f: { missing: number }) =>
      `${counted('nb', f.missing, 'vurdering', 'vurderinger')} mangler. Rekkefølgen er derfor korrigert for hvor strenge eller milde jurymedlemmene er.`,
    en: (f: { missing: number }) =>
      `${counted('en', f.missing, 'assessment is', 'assessments are')} missing. The order is therefore corrected for how strict or lenient the jurors are.`,
  },
  tieRule: {
    nb: 'Står søknader likt, går den foran som har den høyeste enkeltvurderingen, deretter den nest høyeste. Er også de like, deler søknadene plass, og juryen avgjør.',
    en: 'When applications are tied, the one with the highest single assessment goes first, then the second highest. If those are equal too, the applications share a place and the jury decides.',
  },
  lineThroughTie: {
    nb: (f: { tied: number; places: number }) =>
      `${counted('nb', f.tied, 'søknad', 'søknader')} står likt om ${f.places === 1 ? 'den siste plassen' : `de ${counted('nb', f.places, 'siste plassen', 'siste plassene')}`}.`,
    en: (f: { tied: number; places: number }) =>
      `${counted('en', f.tied, 'application is', 'applications are')} tied for the last ${f.places === 1 ? 'place' : counted('en', f.places, 'place', 'places')}.`,
  },
  splitPick: {
    nb: 'Juryen er uenig om verket. Kunstnerens egen prioritering avgjør.',
    en: 'The jury is divided over the work. The artist’s own priority decides.',
  },

  // What the deeds answer.
  notSealed: {
    nb: (f: { count: number }) =>
      f.count > 0
        ? `${counted('nb', f.count, 'jurymedlem har', 'jurymedlemmer har')} ikke bekreftet at vurderingen er ferdig.`
        : 'Juryen har ikke bekreftet at vurderingen er ferdig.',
    en: (f: { count: number }) =>
      f.count > 0
        ? `${counted('en', f.count, 'juror has', 'jurors have')} not confirmed that the assessment is finished.`
        : 'The jury has not confirmed that the assessment is finished.',
  },
  announcedAlready: {
    nb: 'Opptaket er kunngjort. Avgjørelsene kan ikke endres, men ledige plasser kan tilbys ventelisten.',
    en: 'The selection has been announced. Decisions can no longer be changed, but free places can be offered to the waiting list.',
  },
  notAnnounced: { nb: 'Opptaket er ikke kunngjort ennå.', en: 'The selection has not been announced yet.' },
  undecidedLeft: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} er ikke avgjort.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'application is', 'applications are')} undecided.`,
  },
  uncheckedLeft: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'innsendt søknad er', 'innsendte søknader er')} ikke kontrollert mot kravene.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'submitted application has', 'submitted applications have')} not been checked against the requirements.`,
  },
  tooManyAccepted: {
    nb: (f: { accepted: number; capacity: number }) =>
      `${f.accepted} er antatt, men det er bare ${counted('nb', f.capacity, 'plass', 'plasser')}.`,
    en: (f: { accepted: number; capacity: number }) =>
      `${f.accepted} are accepted, but there ${f.capacity === 1 ? 'is' : 'are'} only ${counted('en', f.capacity, 'place', 'places')}.`,
  },
  tooManyShared: {
    nb: (f: { accepted: number; capacity: number; elsewhere: number }) =>
      `${f.accepted} er antatt her og ${f.elsewhere} i andre utlysninger, men de deler ${counted('nb', f.capacity, 'plass', 'plasser')}. Antar du færre, eller gir utlysningene hver sine plasser, kan du kunngjøre.`,
    en: (f: { accepted: number; capacity: number; elsewhere: number }) =>
      `${f.accepted} are accepted here and ${f.elsewhere} in other calls, but they share ${counted('en', f.capacity, 'place', 'places')}. Accept fewer, or give each call places of its own, and you can announce.`,
  },
  nothingToAnnounce: { nb: 'Det er ingen søknader å kunngjøre.', en: 'There are no applications to announce.' },
  workMissing: { nb: 'Velg hvilket verk som er antatt.', en: 'Choose the work that is accepted.' },
  reasonMissing: { nb: 'Skriv kort hvorfor.', en: 'Write briefly why.' },
  noPlaceFree: {
    nb: (f: { capacity: number }) => `Alle ${counted('nb', f.capacity, 'plassen', 'plassene')} er tildelt.`,
    en: (f: { capacity: number }) =>
      `All ${counted('en', f.capacity, 'place has been', 'places have been')} allocated.`,
  },
  nobodyWaits: { nb: 'Ingen står på ventelisten.', en: 'Nobody is on the waiting list.' },

  // Letters to applicants.
  mailGreeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  mailAcceptedSubject: {
    nb: (f: { year: number }) => `Du er antatt til Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are accepted for Kunst rett vest ${f.year}`,
  },
  mailAccepted: {
    nb: (f: { year: number }) => `Gratulerer. Juryen har antatt deg til Kunst rett vest ${f.year}.`,
    en: (f: { year: number }) => `Congratulations. The jury has accepted you for Kunst rett vest ${f.year}.`,
  },
  mailWork: {
    nb: (f: { title: string }) => `Til fellesutstillingen har juryen valgt verket «${f.title}».`,
    en: (f: { title: string }) => `For the joint exhibition the jury has chosen the work “${f.title}”.`,
  },
  mailConfirmBy: {
    nb: (f: { date: string }) => `Svar senest ${f.date} om du vil delta. Svarer du ikke, kan plassen gå til en annen.`,
    en: (f: { date: string }) =>
      `Tell us by ${f.date} whether you will take part. If you do not answer, the place may go to someone else.`,
  },
  mailConfirm: {
    nb: 'Svar på om du vil delta, så snart du kan.',
    en: 'Tell us as soon as you can whether you will take part.',
  },
  mailOffered: {
    nb: 'En plass er blitt ledig. Du står først på ventelisten, og vi tilbyr deg plassen.',
    en: 'A place has become free. You are first on the waiting list, and we offer you the place.',
  },
  mailWaitlistedSubject: {
    nb: (f: { year: number }) => `Du står på venteliste til Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `You are on the waiting list for Kunst rett vest ${f.year}`,
  },
  mailWaitlisted: {
    nb: (f: { year: number; number: number; place: number }) =>
      `Juryen har vurdert søknad ${f.number} til Kunst rett vest ${f.year}. Du er ikke antatt nå, men står som nummer ${f.place} på ventelisten.`,
    en: (f: { year: number; number: number; place: number }) =>
      `The jury has considered application ${f.number} for Kunst rett vest ${f.year}. You have not been accepted for now, but are number ${f.place} on the waiting list.`,
  },
  mailWaitlistedNext: {
    nb: 'Blir det din tur, skriver vi til deg. Du trenger ikke å gjøre noe før da.',
    en: 'If your turn comes, we will write to you. There is nothing you need to do before then.',
  },
  mailDeclinedSubject: {
    nb: (f: { year: number; number: number }) => `Svar på søknad ${f.number} til Kunst rett vest ${f.year}`,
    en: (f: { year: number; number: number }) => `Answer to application ${f.number} for Kunst rett vest ${f.year}`,
  },
  mailDeclined: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Juryen har vurdert alle søknadene til Kunst rett vest ${f.year}, og søknad ${f.number} er dessverre ikke antatt.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. The jury has considered every application for Kunst rett vest ${f.year}, and application ${f.number} has unfortunately not been accepted.`,
  },
  mailDeclinedKind: {
    nb: 'Vi får langt flere gode søknader enn vi har plass til, og et avslag er ingen dom over kunsten din. Hver årgang har en ny jury, og du er velkommen til å søke igjen.',
    en: 'We receive many more good applications than we have places for, and a refusal is no verdict on your art. Every edition has a new jury, and you are welcome to apply again.',
  },
  mailNotConsidered: {
    nb: (f: { year: number; number: number }) =>
      `Takk for søknaden din. Søknad ${f.number} til Kunst rett vest ${f.year} ble ikke lagt fram for juryen fordi den ikke oppfylte kravene i utlysningen.`,
    en: (f: { year: number; number: number }) =>
      `Thank you for applying. Application ${f.number} for Kunst rett vest ${f.year} was not put to the jury, as it did not meet the requirements of the call.`,
  },
  mailFile: {
    nb: 'Du har rett til å se dokumentene i din egen sak. Svar på denne e-posten hvis du ønsker innsyn.',
    en: 'You have the right to see the documents in your own case. Reply to this e-mail if you wish to see them.',
  },
  mailSee: { nb: 'Se svaret ditt', en: 'See your answer' },
})
