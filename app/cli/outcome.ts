import type { House } from '#app/platform/context.server.ts'

/** What a command has to say when it is done. */
export interface Outcome {
  /** One line for people. */
  line: string
  /** The same for machines, with --json. */
  facts?: unknown
  /** A file that was asked for, on standard output as it is. */
  bytes?: Buffer | string
  /** Lines before the one that sums up, on standard error. */
  remarks?: readonly string[]
  /** The deed came to nothing, for the reasons that `line` and `remarks` tell: the exit status is 1. */
  refused?: boolean
}

/** The command asks for what there is not, and would ask in vain whatever the data: exit status 2. */
export class WrongCall extends Error {}

export type Deed = (house: House) => Promise<Outcome>
export type Does = (deed: Deed) => void
