/** The next of 1, 1.2, 1.5, 2, 3, 5 or 8 times a power of ten from a value on: where a scale ends. */
export function niceCeiling(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 1.2, 1.5, 2, 3, 5, 8].find((step) => step * power >= value) ?? 10) * power
}
