import { counted, words } from './words.ts'

/** The words of the map's own program: few, since they travel with it. */
export const studioMap = words({
  pin: {
    nb: (f: { numbers: string; names: string }) => `Atelier ${f.numbers}: ${f.names}`,
    en: (f: { numbers: string; names: string }) => `Studio ${f.numbers}: ${f.names}`,
  },
  studio: { nb: 'Atelier', en: 'Studio' },
  cluster: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'sted', 'steder')} nær hverandre. Vis dem større`,
    en: (f: { count: number }) => `${counted('en', f.count, 'place', 'places')} close together. Show them larger`,
  },
  zoomIn: { nb: 'Vis større', en: 'Zoom in' },
  zoomOut: { nb: 'Vis mindre', en: 'Zoom out' },
  whole: { nb: 'Vis alle stedene', en: 'Show all places' },
  close: { nb: 'Lukk', en: 'Close' },
  toList: { nb: 'Se i listen', en: 'See in the list' },
  directions: { nb: 'Veibeskrivelse', en: 'Directions' },
  exhibition: { nb: 'Fellesutstilling', en: 'Joint exhibition' },
})
