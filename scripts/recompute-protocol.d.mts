interface RankedNumber {
  application: number
  rank: number | null
  mean: number | null
  adjusted: number | null
  tiedWith: number[]
}

/** The ranking and the line that follow from a protocol's scores. */
export function recompute(protocol: unknown): {
  ranking: RankedNumber[]
  line: { accepted: number[]; tied: number[]; placesForTied: number }
  checksum: string
}
/** What in a protocol does not follow from its scores; nothing when all agrees. */
export function faultsOf(protocol: unknown): string[]
