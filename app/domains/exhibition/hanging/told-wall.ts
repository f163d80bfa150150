import type { Place } from './hanging.ts'

/** What a screen shows of a wall, in a word: another as soon as a work has come, gone or been moved. */
export const toldOf = (hung: readonly Pick<Place, 'participantId' | 'version'>[]): string =>
  hung
    .map(({ participantId, version }) => `${participantId}:${version}`)
    .sort()
    .join(' ')
