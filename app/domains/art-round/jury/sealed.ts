/** The sealed scores of a round in one form that any program can write again, to take a checksum of. */

/** What one juror sealed of one application. */
export interface SealedRow {
  application: number
  letter: string
  /** By the keys of the criteria; never empty. */
  sealed: Readonly<Record<string, number>>
  /** The picked work's place in the artist's order. */
  sealedPick: number | null
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * One line of JSON without spaces: an array of `[round, application, letter, [[criterion, value], …], pick]`, sorted by
 * application and letter, criteria by their keys; numbers as JSON writes them, `pick` null where none was made.
 */
export function canonicalScores(round: number, rows: readonly SealedRow[]): string {
  const sorted = [...rows].sort((a, b) => a.application - b.application || byText(a.letter, b.letter))
  return JSON.stringify(
    sorted.map(({ application, letter, sealed, sealedPick }) => {
      const given = Object.entries(sealed).sort(([one], [other]) => byText(one, other))
      return [round, application, letter, given, sealedPick]
    }),
  )
}
