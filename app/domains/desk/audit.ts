import type { CivilDate } from '#app/kernel/when.ts'

/** Which lines of the log are asked for; null narrows nothing. Dates are local and both included. */
export interface AuditAsk {
  personId: string | null
  kind: string | null
  from: CivilDate | null
  to: CivilDate | null
}

interface Who {
  id: string
  name: string
}

/** What a line is about, as far as it can be told. */
export type AuditAbout =
  | { kind: 'application'; id: string; year: number; number: number | null }
  | { kind: 'edition'; year: number }
  | { kind: 'person'; id: string; name: string }
  | { kind: 'other'; id: string }

export interface AuditLine {
  id: string
  at: Date
  /** Who truly did it; null: the clock, or the operator's command line. */
  who: Who | null
  /** The person that it was done for by another. */
  for: Who | null
  deed: string
  about: AuditAbout
  /** Plain facts, as "check: complete". */
  facts: string
}

export interface AuditView {
  ask: AuditAsk
  /** The name of the person that is asked for. */
  person: string | null
  lines: AuditLine[]
  total: number
  page: number
  pages: number
}
