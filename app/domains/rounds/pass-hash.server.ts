import { hashOfCode, newSecret } from '#app/platform/crypto/keys.server.ts'

/** A pass nobody can guess: a random number and nothing else. */
export const newPass = newSecret

/** What is kept of a pass: keyed with the edition, so that the passes of two years cannot be told to be one. */
export const hashOfPass = (secret: string, pass: string, editionId: string): string =>
  hashOfCode(`pass:${editionId}:${pass}`, secret)
