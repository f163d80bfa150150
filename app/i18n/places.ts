import { words } from './words.ts'

/** What a file of municipalities is refused for. */
export const places = words({
  noName: { nb: 'Kommunen mangler navn.', en: 'The municipality has no name.' },
  twice: {
    nb: (f: { name: string }) => `${f.name} står to ganger i filen.`,
    en: (f: { name: string }) => `${f.name} appears twice in the file.`,
  },
  population: {
    nb: (f: { name: string }) => `Folketallet i ${f.name} må være et helt tall.`,
    en: (f: { name: string }) => `The population of ${f.name} must be a whole number.`,
  },
  position: {
    nb: (f: { name: string }) => `Posisjonen til ${f.name} finnes ikke på kartet.`,
    en: (f: { name: string }) => `The position of ${f.name} does not exist on the map.`,
  },
  leftBeforeJoined: {
    nb: (f: { name: string }) => `${f.name} kan ikke ha gått ut av Vestregionen før kommunen kom med.`,
    en: (f: { name: string }) => `${f.name} cannot have left Vestregionen before it joined.`,
  },
})
