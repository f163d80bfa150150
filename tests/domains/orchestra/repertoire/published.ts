/**
 * Real works with the instrumentation that their scores ask for, each in one of the ways in which libraries and publishers
 * write it. Counts: players of flutes, oboes, clarinets, bassoons, horns, trumpets, trombones, tubas, kettledrums,
 * percussion, harps, keyboards, neighbours (piccolo, cor anglais, cornet …) with a player of their own, and players who
 * take up another instrument as well.
 */
export interface Published {
  work: string
  notation: string
  /** "2222 4231": eight sections with all their players. */
  winds: string
  timpani?: number
  percussion?: number
  harps?: number
  keyboards?: number
  /** Voices of the winds that are no main instrument and have a player, in the order of a score. */
  neighbours?: string
  /** "flute.2 piccolo": who takes up what. */
  doubles?: string
  /** Players of the five sections, where the notation states them; "-" for none. */
  strings?: string
  solos?: string
  /** Parts that may be left out. */
  optional?: string
}

export const classical = (work: string, notation: string): Published => ({
  work,
  notation,
  winds: '2222 2200',
  timpani: 1,
})
