import { words } from './words.ts'

/** The words of the small program that every public page carries: few, since they travel with it. */
export const roundButton = words({
  add: { nb: 'Legg i runden', en: 'Add to my round' },
  inRound: {
    nb: (f: { count: number }) => `I runden din (${f.count})`,
    en: (f: { count: number }) => `In your round (${f.count})`,
  },
  remove: { nb: 'Ta bort', en: 'Remove' },
  added: {
    nb: (f: { number: number }) => `Atelier ${f.number} ligger i runden din`,
    en: (f: { number: number }) => `Studio ${f.number} is in your round`,
  },
  removed: {
    nb: (f: { number: number }) => `Atelier ${f.number} er tatt ut av runden din`,
    en: (f: { number: number }) => `Studio ${f.number} is out of your round`,
  },
})
