/**
 * Each juror looks at the applications in an order of the juror's own, because an order that all share favours those who
 * come last. The order is not stored: it follows from the round's secret seed, the juror and the application, so it
 * is the same after every reload, and an application that comes or goes moves none of the others.
 */

/**
 * 64 evenly spread bits of a text, as two halves of 32. Two multiplying lanes that are mixed with each other at the end
 * (the construction known as cyrb53, with all its bits kept). It spreads well and keeps no secret by itself: what keeps
 * the order from being foretold is the seed.
 */
function spread(text: string): [high: number, low: number] {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [b >>> 0, a >>> 0]
}

/** The applications in this juror's own order: a permutation of `applicationIds`, whatever order they come in. */
export function runningOrder(seed: string, jurorId: string, applicationIds: readonly string[]): string[] {
  // The lengths keep two different triples from being the same text.
  const prefix = `${seed.length}:${seed}${jurorId.length}:${jurorId}`
  return applicationIds
    .map((id) => ({ id, at: spread(prefix + id) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1] || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id)
}
