/** How much may be written, in characters. */
export const INPUT_MOST = {
  subject: 120,
  body: 20_000,
  /** A pasted list: some five thousand receivers. */
  pasted: 400_000,
} as const
