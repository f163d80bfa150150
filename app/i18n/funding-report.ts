import { words } from './words.ts'

/** The finances in the annual report. */
export const fundingReport = words({
  heading: { nb: 'Finansiering', en: 'Funding' },
  total: { nb: 'Kunstrunden hadde til rådighet', en: 'The art round had at its disposal' },
  basisTotal: { nb: 'bevilgede tilskudd og salg med faktura', en: 'contributions granted and sales by invoice' },
  orchestraGift: { nb: 'Tilskudd til orkesteret fra alliansen', en: 'The alliance’s contribution to the orchestra' },
  basisOrchestraGift: { nb: 'bevilget for kalenderåret', en: 'granted for the calendar year' },
  orchestraResult: { nb: 'Resultat for orkesteret', en: 'Result of the orchestra' },
  basisOrchestraResult: {
    nb: 'inntekter minus utgifter som er ført for kalenderåret',
    en: 'income less expenses entered for the calendar year',
  },
  table: { nb: 'Hvem som finansierte kunstrunden', en: 'Who funded the art round' },
  hostNamed: {
    nb: (f: { giver: string }) => `${f.giver} (vertskommune)`,
    en: (f: { giver: string }) => `${f.giver} (host municipality)`,
  },
  noteSold: {
    nb: 'Annonser og sponsorer med faktura er regnet uten merverdiavgift.',
    en: 'Advertisements and sponsors by invoice are counted without value-added tax.',
  },
  advertised: {
    nb: (f: { channels: string }) => `Det ble annonsert i ${f.channels}.`,
    en: (f: { channels: string }) => `The round was advertised in ${f.channels}.`,
  },
  advertisedNew: {
    nb: (f: { channels: string }) => `Det ble for første gang annonsert i ${f.channels}.`,
    en: (f: { channels: string }) => `The round was advertised for the first time in ${f.channels}.`,
  },
  advertisedBoth: {
    nb: (f: { channels: string; fresh: string }) =>
      `Det ble annonsert i ${f.channels}, og for første gang i ${f.fresh}.`,
    en: (f: { channels: string; fresh: string }) =>
      `The round was advertised in ${f.channels}, and for the first time in ${f.fresh}.`,
  },
})
