import { words } from './words.ts'

/** What a file of municipalities is refused for. */
export const places = words({
  noName: { nb: 'Kommunen mangler navn.', en: 'The municipality has no name.' },
  twice: {
    nb: (f: { name: string }) => `${f.name} står to ganger.`,
    en: (f: { name: string }) => `${f.name} stands twice.`,
  },
  population: {
    nb: (f: { name: string }) => `Folketallet i ${f.name} må være et helt tall.`,
    en: (f: { name: string }) => `The population of ${f.name} must be a whole number.`,
  },
  position: {
    nb: (f: { name: string }) => `Posisjonen til ${f.name} ligger utenfor kloden.`,
    en: (f: { name: string }) => `The position of ${f.name} is off the globe.`,
  },
  leftBeforeJoined: {
    nb: (f: { name: string }) => `${f.name} kan ikke ha gått ut av Vestregionen før kommunen kom med.`,
    en: (f: { name: string }) => `${f.name} cannot have left Vestregionen before it joined.`,
  },
})
