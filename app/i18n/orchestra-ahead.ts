import { words } from './words.ts'

const joined = (all: readonly string[], and: string): string =>
  all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`

/** The days of the next seminar at a glance. */
export const orchestraAhead = words({
  who: {
    nb: (f: { comes: number; partly: number; away: number; silent: number }) =>
      [
        `${f.comes} kommer hele dagen`,
        f.partly > 0 ? `${f.partly} deler av dagen` : '',
        f.away > 0 ? `${f.away} kan ikke` : '',
        f.silent > 0 ? `${f.silent} har ikke svart` : '',
      ]
        .filter(Boolean)
        .join(', '),
    en: (f: { comes: number; partly: number; away: number; silent: number }) =>
      [
        `${f.comes} come all day`,
        f.partly > 0 ? `${f.partly} for part of it` : '',
        f.away > 0 ? `${f.away} cannot` : '',
        f.silent > 0 ? `${f.silent} have not answered` : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  missing: {
    nb: ({ what }: { what: readonly string[] }) => `Mangler ${joined(what, 'og')}.`,
    en: ({ what }: { what: readonly string[] }) => `Missing: ${joined(what, 'and')}.`,
  },
  unsure: {
    nb: ({ what }: { what: readonly string[] }) => `Venter på svar: ${joined(what, 'og')}.`,
    en: ({ what }: { what: readonly string[] }) => `Waiting for answers: ${joined(what, 'and')}.`,
  },
  nothing: { nb: 'Alle stemmer er dekket.', en: 'Every part is covered.' },
  playable: {
    nb: ({ green, all }: { green: number; all: number }) => `${green} av ${all} stykker kan spilles fulltallig.`,
    en: ({ green, all }: { green: number; all: number }) => `${green} of ${all} pieces can be played with every part.`,
  },
  toCoverage: { nb: 'Se stykke for stykke', en: 'See piece by piece' },
})
