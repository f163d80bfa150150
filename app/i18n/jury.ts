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
        ? 'One application lacks scores or the pick of a work.'
        : `${counted('en', f.applications, 'application', 'applications')} lack scores or the pick of a work.`,
  },
})
