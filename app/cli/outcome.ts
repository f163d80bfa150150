import type { House } from '#app/platform/context.server.ts'

/** What a command has to say when it is done. */
export interface Outcome {
  /** One line for people. */
  line: string
  /** The same for machines, with --json. */
  facts?: unknown
  /** A file that was asked for, on standard output as it is. */
  bytes?: Buffer | string
}

export type Deed = (house: House) => Promise<Outcome>
export type Does = (deed: Deed) => void
