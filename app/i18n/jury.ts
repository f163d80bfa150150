import { counted, words } from './words.ts'

export const jury = words({
  // What the rules answer.
  roundNotOpen: { nb: 'Juryeringen er ikke åpen.', en: 'The jurying is not open.' },
  notDeclared: {
    nb: 'Signer habilitetserklæringen før du begynner.',
    en: 'Sign the declaration of impartiality before you begin.',
  },
  sealed: {
    nb: 'Du har bekreftet at du er ferdig, så poengene er forseglet.',
    en: 'You have confirmed that you are finished, so the scores are sealed.',
  },
  recused: { nb: 'Du er inhabil for denne søknaden.', en: 'You have a conflict of interest in this application.' },
  scoreOutside: {
    nb: (f: { min: number; max: number }) => `Poengene må være et helt tall fra ${f.min} til ${f.max}.`,
    en: (f: { min: number; max: number }) => `The score must be a whole number from ${f.min} to ${f.max}.`,
  },
  nothingToScore: { nb: 'Det er ingen søknader å vurdere ennå.', en: 'There are no applications to assess yet.' },
  notFinished: {
    nb: (f: { applications: number }) =>
      f.applications === 1
        ? 'Én søknad mangler poeng eller valg av verk.'
        : `${counted('nb', f.applications, 'søknad', 'søknader')} mangler poeng eller valg av verk.`,
    en: (f: { applications: number }) =>
      f.applications === 1
        ? 'One application lacks scores or a picked work.'
        : `${counted('en', f.applications, 'application', 'applications')} lack scores or a picked work.`,
  },

  // What the deeds answer.
  sheetGone: {
    nb: 'Du har ikke lenger denne søknaden til vurdering. Gå tilbake til listen.',
    en: 'You no longer have this application to assess. Go back to the list.',
  },
  notDeclaredOrOpen: {
    nb: 'Du kan se verkene når juryeringen er åpen og du har signert habilitetserklæringen.',
    en: 'You can see the works when the jurying is open and you have signed the declaration of impartiality.',
  },
  signedOut: {
    nb: 'Du er logget ut. Logg inn igjen i et nytt vindu, og la denne siden stå åpen.',
    en: 'You are signed out. Sign in again in another window, and keep this page open.',
  },
  noSuchWork: { nb: 'Søknaden har ikke dette verket.', en: 'The application does not have this work.' },
  reasonMissing: { nb: 'Skriv kort hvorfor du er inhabil.', en: 'Write briefly why you have a conflict of interest.' },
  tickToSign: { nb: 'Kryss av for å signere.', en: 'Tick the box to sign.' },
  scaleEmpty: { nb: 'Høyeste poeng må være over laveste.', en: 'The highest score must be above the lowest.' },
  noCriteria: { nb: 'Juryen trenger minst ett kriterium.', en: 'The jury needs at least one criterion.' },
  noCriterionCounts: {
    nb: 'Minst ett kriterium må ha vekt over 0.',
    en: 'At least one criterion must have a weight above 0.',
  },
  keyTwice: {
    nb: (f: { key: string }) => `Nøkkelen «${f.key}» er brukt to ganger.`,
    en: (f: { key: string }) => `The key “${f.key}” is used twice.`,
  },
  termsLocked: {
    nb: 'Noen har gitt poeng, så skala og kriterier er låst.',
    en: 'Someone has given scores, so the scale and the criteria are locked.',
  },
  juryFull: {
    nb: (f: { most: number }) => `Juryen kan ha høyst ${f.most} medlemmer.`,
    en: (f: { most: number }) => `The jury can have at most ${f.most} members.`,
  },
  chairTaken: { nb: 'Juryen har allerede en leder.', en: 'The jury already has a chair.' },
  hasApplied: {
    nb: 'Den som har søkt i år, kan ikke sitte i juryen.',
    en: 'Someone who has applied this year cannot sit on the jury.',
  },
  seatSealed: {
    nb: 'Jurymedlemmet har forseglet poengene sine. De kan ikke endres.',
    en: 'The juror has sealed the scores. They cannot be changed.',
  },
  seatHasAssessments: {
    nb: (f: { count: number }) =>
      `Jurymedlemmet har vurdert ${counted('nb', f.count, 'søknad', 'søknader')}. Kryss av for å slette vurderingene også.`,
    en: (f: { count: number }) =>
      `The juror has assessed ${counted('en', f.count, 'application', 'applications')}. Tick the box to delete the assessments too.`,
  },
  openedAlready: { nb: 'Juryeringen er allerede åpnet.', en: 'The jurying has already been opened.' },
  callStillOpen: {
    nb: 'Juryeringen kan åpnes når søknadsfristen er ute.',
    en: 'The jurying can be opened when the call has closed.',
  },
  tooFewJurors: {
    nb: (f: { least: number }) => `Juryen må ha minst ${f.least} medlemmer før den begynner.`,
    en: (f: { least: number }) => `The jury must have at least ${f.least} members before it begins.`,
  },
  notAllSealed: {
    nb: (f: { jurors: number }) =>
      `${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')} har ikke bekreftet at vurderingen er ferdig.`,
    en: (f: { jurors: number }) =>
      `${counted('en', f.jurors, 'juror', 'jurors')} ${f.jurors === 1 ? 'has' : 'have'} not confirmed that the assessment is finished.`,
  },
  rowsDisagree: { nb: 'Raden sier noe annet enn en tidligere rad.', en: 'The row contradicts an earlier one.' },
  recusedScored: {
    nb: 'Et inhabilt jurymedlem kan verken gi poeng eller velge verk.',
    en: 'A juror with a conflict of interest can neither score nor pick a work.',
  },
  criterionMissing: { nb: 'Poengene mangler kriterium.', en: 'The score lacks a criterion.' },
  noSuchApplication: {
    nb: (f: { number: number }) => `Ingen innsendt søknad i årgangen har nummer ${f.number}.`,
    en: (f: { number: number }) => `No submitted application of the edition has the number ${f.number}.`,
  },
  noSuchCriterion: {
    nb: (f: { key: string }) => `Juryen har ikke kriteriet «${f.key}».`,
    en: (f: { key: string }) => `The jury has no criterion “${f.key}”.`,
  },
  noCall: { nb: 'Årgangen har ingen utlysning med jury.', en: 'The edition has no call with a jury.' },
  severalCalls: { nb: 'Søknadene hører til flere utlysninger.', en: 'The applications belong to several calls.' },
  noScale: {
    nb: 'Poengene passer ikke til en skala fra 1 til 7, fra 0 til 10 eller fra 0 til 100.',
    en: 'The scores fit no scale from 1 to 7, from 0 to 10 or from 0 to 100.',
  },

  // Letters.
  greeting: {
    nb: (f: { name: string }) => (f.name ? `Hei, ${f.name}` : 'Hei'),
    en: (f: { name: string }) => (f.name ? `Hello, ${f.name}` : 'Hello'),
  },
  openSubject: {
    nb: (f: { year: number }) => `Juryeringen av Kunst rett vest ${f.year} er åpen`,
    en: (f: { year: number }) => `The jurying of Kunst rett vest ${f.year} is open`,
  },
  openMail: {
    nb: (f: { year: number }) => `Du sitter i juryen for Kunst rett vest ${f.year}, og nå kan du se verkene.`,
    en: (f: { year: number }) => `You are on the jury of Kunst rett vest ${f.year}, and can now see the works.`,
  },
  openMailHow: {
    nb: 'Du signerer først habilitetserklæringen. Så ser du verkene uten navn, i din egen rekkefølge, og poengene lagres mens du arbeider.',
    en: 'You first sign the declaration of impartiality. Then you see the works without names, in an order of your own, and the scores are saved as you work.',
  },
  toTheJury: { nb: 'Gå til juryeringen', en: 'Go to the jurying' },
  allSealedSubject: {
    nb: (f: { year: number }) => `Juryen for Kunst rett vest ${f.year} er ferdig`,
    en: (f: { year: number }) => `The jury of Kunst rett vest ${f.year} has finished`,
  },
  allSealedMail: {
    nb: (f: { year: number; jurors: number }) =>
      `Alle de ${f.jurors} jurymedlemmene har forseglet poengene sine. Rangeringen for ${f.year} er klar til jurymøtet.`,
    en: (f: { year: number; jurors: number }) =>
      `All ${f.jurors} jurors have sealed their scores. The ranking of ${f.year} is ready for the jury’s meeting.`,
  },
  toTheSelection: { nb: 'Gå til utvelgelsen', en: 'Go to the selection' },
})
