/** Ways of parting a sum so that the parts come to exactly the sum. */

/** Parts a whole number by weights, each part a whole number of `step`; the largest remainders take what is left over. */
export function shareOut(total: number, weights: readonly number[], step = 1): number[] {
  const steps = Math.floor(total / step)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (weights.length === 0 || sum <= 0) throw new RangeError('nothing to share by')
  const exact = weights.map((weight) => (steps * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = steps - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  const whole = parts.map((part) => part * step)
  // What is no whole step goes to the largest part.
  const largest = whole.indexOf(Math.max(...whole))
  whole[largest] = (whole[largest] ?? 0) + (total - steps * step)
  return whole
}
