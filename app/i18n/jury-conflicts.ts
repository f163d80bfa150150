import { counted, words } from './words.ts'

/** Ties that were found between jurors and applicants, for the secretariat to answer. */
export const juryConflicts = words({
  conflicts: { nb: 'Mulig inhabilitet', en: 'Possible conflicts of interest' },
  conflictsLede: {
    nb: (f: { applications: number; jurors: number }) =>
      `${counted('nb', f.applications, 'søknad', 'søknader')} er sammenlignet med det som er kjent om ${counted('nb', f.jurors, 'jurymedlem', 'jurymedlemmer')}: adresser, grupper og CV-er. Du avgjør hva som gjelder.`,
    en: (f: { applications: number; jurors: number }) =>
      `${counted('en', f.applications, 'application', 'applications')} compared with what is known of ${counted('en', f.jurors, 'juror', 'jurors')}: addresses, groups and CVs. You decide what holds.`,
  },
  conflictsLink: { nb: 'Gå gjennom mulig inhabilitet', en: 'Look through possible conflicts of interest' },
  conflictsNone: { nb: 'Ingen ubesvarte forslag', en: 'No open suggestions' },
  conflictsNoneHelp: {
    nb: 'Nye søknader og jurymedlemmer kan gi nye forslag.',
    en: 'New applications and jurors may give new suggestions.',
  },
  conflictsAnswered: { nb: 'Besvart', en: 'Answered' },
  conflictAnswer: { nb: 'Avgjørelse', en: 'Decision' },
  conflictReason: { nb: 'Grunn', en: 'Reason' },
  kindOwn: { nb: 'Egen søknad eller gruppe', en: 'Own application or group' },
  kindAddress: { nb: 'Samme adresse', en: 'Same address' },
  kindHousehold: { nb: 'Kan bo sammen', en: 'May share a household' },
  kindGroup: { nb: 'Samme gruppe', en: 'Same group' },
  kindCoExhibitor: { nb: 'Nevnt i CV-en', en: 'Named in the CV' },
  acceptConflict: { nb: 'Inhabil', en: 'Recuse' },
  dismissConflict: { nb: 'Habil', en: 'Not a conflict' },
  answerOf: {
    nb: (f: { deed: string; juror: string; number: number }) => `${f.deed}: ${f.juror}, søknad ${f.number}`,
    en: (f: { deed: string; juror: string; number: number }) => `${f.deed}: ${f.juror}, application ${f.number}`,
  },
  answeredAccepted: {
    nb: (f: { when: string }) => `Inhabil fra ${f.when}`,
    en: (f: { when: string }) => `Recused on ${f.when}`,
  },
  answeredDismissed: {
    nb: (f: { when: string }) => `Habil, avgjort ${f.when}`,
    en: (f: { when: string }) => `Not a conflict, decided on ${f.when}`,
  },
  saidByJuror: { nb: 'Meldt av jurymedlemmet', en: 'Declared by the juror' },
})
