import { words } from './words.ts'

const directions = {
  n: { nb: 'nord', en: 'north' },
  ne: { nb: 'nordøst', en: 'north-east' },
  e: { nb: 'øst', en: 'east' },
  se: { nb: 'sørøst', en: 'south-east' },
  s: { nb: 'sør', en: 'south' },
  sw: { nb: 'sørvest', en: 'south-west' },
  w: { nb: 'vest', en: 'west' },
  nw: { nb: 'nordvest', en: 'north-west' },
}
export type Direction = keyof typeof directions

interface Named {
  name: string
}

/** What holds now where the paper says something else. */
export const catalogueErrata = words({
  resigned: {
    nb: (f: Named) => `${f.name} har trukket seg og deltar ikke likevel.`,
    en: (f: Named) => `${f.name} has withdrawn and is not taking part after all.`,
  },
  new: {
    nb: (f: Named & { number: string; place: string }) =>
      `${f.name} er kommet med${f.number ? ` som nummer ${f.number}` : ''}${f.place ? `: ${f.place}` : ', bare i fellesutstillingen'}.`,
    en: (f: Named & { number: string; place: string }) =>
      `${f.name} has joined${f.number ? ` as number ${f.number}` : ''}${f.place ? `: ${f.place}` : ', in the joint exhibition only'}.`,
  },
  name: {
    nb: (f: { before: string; after: string }) => `Navnet er ${f.after}, ikke ${f.before}.`,
    en: (f: { before: string; after: string }) => `The name is ${f.after}, not ${f.before}.`,
  },
  number: {
    nb: (f: Named & { after: string }) => `${f.name} har fått nummer ${f.after}.`,
    en: (f: Named & { after: string }) => `${f.name} now has number ${f.after}.`,
  },
  moved: {
    nb: (f: Named & { studio: number; place: string }) => `${f.name} viser i atelier ${f.studio}, ${f.place}.`,
    en: (f: Named & { studio: number; place: string }) => `${f.name} shows in studio ${f.studio}, ${f.place}.`,
  },
  noStudio: {
    nb: (f: Named) => `${f.name} har ikke åpent atelier, men er med i fellesutstillingen.`,
    en: (f: Named) => `${f.name} has no open studio, but is in the joint exhibition.`,
  },
  closed: { nb: 'Atelieret holder ikke åpent.', en: 'The studio will not be open.' },
  hours: {
    nb: (f: { hours: string }) => `Atelieret er åpent ${f.hours}.`,
    en: (f: { hours: string }) => `The studio is open ${f.hours}.`,
  },
  address: {
    nb: (f: { place: string }) => `Adressen er ${f.place}.`,
    en: (f: { place: string }) => `The address is ${f.place}.`,
  },
  meetingPoint: {
    nb: (f: { place: string }) => `Møtestedet er i ${f.place}. Kunstneren møter deg der.`,
    en: (f: { place: string }) => `The meeting point is in ${f.place}. The artist meets you there.`,
  },
  position: {
    nb: (f: { distance: string; direction: Direction }) =>
      `Atelieret ligger om lag ${f.distance} lenger ${directions[f.direction].nb} enn kartet viser.`,
    en: (f: { distance: string; direction: Direction }) =>
      `The studio is about ${f.distance} further ${directions[f.direction].en} than the map shows.`,
  },
  placed: {
    nb: (f: { place: string }) => `Atelieret mangler på kartet. Det ligger i ${f.place}.`,
    en: (f: { place: string }) => `The studio is missing on the map. It is in ${f.place}.`,
  },
  stepFree: { nb: 'Atelieret har trinnfri inngang.', en: 'The studio has a step-free entrance.' },
  steps: {
    nb: 'Atelieret har ikke trinnfri inngang.',
    en: 'The studio has no step-free entrance.',
  },
  work: {
    nb: (f: Named & { title: string }) => `${f.name} viser «${f.title}» i fellesutstillingen.`,
    en: (f: Named & { title: string }) => `${f.name} shows “${f.title}” in the joint exhibition.`,
  },
  price: {
    nb: (f: { title: string; price: string }) => `«${f.title}» koster ${f.price}.`,
    en: (f: { title: string; price: string }) => `“${f.title}” costs ${f.price}.`,
  },
  notForSale: {
    nb: (f: { title: string }) => `«${f.title}» er ikke til salgs.`,
    en: (f: { title: string }) => `“${f.title}” is not for sale.`,
  },
  venue: {
    nb: (f: { venue: string }) => `Fellesutstillingen er i ${f.venue}.`,
    en: (f: { venue: string }) => `The joint exhibition is at ${f.venue}.`,
  },
  period: {
    nb: (f: { period: string }) => `Fellesutstillingen varer ${f.period}.`,
    en: (f: { period: string }) => `The joint exhibition runs ${f.period}.`,
  },
  exhibitionHours: {
    nb: (f: { hours: string }) => `Fellesutstillingen er åpen ${f.hours}.`,
    en: (f: { hours: string }) => `The joint exhibition is open ${f.hours}.`,
  },
  studioDays: {
    nb: (f: { hours: string }) => `De vanlige åpningstidene i atelierene er ${f.hours}.`,
    en: (f: { hours: string }) => `The usual hours of the studios are ${f.hours}.`,
  },
  opening: {
    nb: (f: { when: string }) => `Åpningen er ${f.when}.`,
    en: (f: { when: string }) => `The opening is on ${f.when}.`,
  },
  eventNew: {
    nb: (f: { title: string; when: string; where: string }) =>
      `Nytt i programmet: ${f.title}, ${f.when}${f.where ? `, ${f.where}` : ''}.`,
    en: (f: { title: string; when: string; where: string }) =>
      `New in the programme: ${f.title}, ${f.when}${f.where ? `, ${f.where}` : ''}.`,
  },
  eventChanged: {
    nb: (f: { title: string; when: string; where: string }) =>
      `${f.title} er ${f.when}${f.where ? `, ${f.where}` : ''}.`,
    en: (f: { title: string; when: string; where: string }) =>
      `${f.title} is on ${f.when}${f.where ? `, ${f.where}` : ''}.`,
  },
  eventCancelled: {
    nb: (f: { title: string }) => `${f.title} er avlyst.`,
    en: (f: { title: string }) => `${f.title} is cancelled.`,
  },
})
