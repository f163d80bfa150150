import { words } from './words.ts'

/** What stands beside the schematic map. */
export const baseMap = words({
  schematic: { nb: 'Skjematisk kart.', en: 'Schematic map.' },
  madeFrom: { nb: 'Laget med data fra', en: 'Made with data from' },
  and: { nb: 'og', en: 'and' },
})
