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
    nb: 'Ved lik poengsum går den foran som har den høyeste enkeltvurderingen, deretter den nest høyeste. Er også de like, deler søknadene plass, og juryen avgjør.',
    en: 'When totals are equal, the application with the highest single assessment goes first, then the second highest. If those are equal too, the applications share a place and the jury decides.',
  },
  lineThroughTie: {
    nb: (f: { tied: number; places: number }) =>
      `${counted('nb', f.tied, 'søknad', 'søknader')} står likt om ${f.places === 1 ? 'den siste plassen' : `de ${counted('nb', f.places, 'siste plassen', 'siste plassene')}`}.`,
    en: (f: { tied: number; places: number }) =>
      `${counted('en', f.tied, 'application is', 'applications are')} tied for the last ${f.places === 1 ? 'place' : counted('en', f.places, 'place', 'places')}.`,
  },
  splitPick: {
    nb: 'Juryen er delt om verket. Kunstnerens egen prioritering avgjør.',
    en: 'The jury is divided on the work. The artist’s own priority decides.',
  },
})
