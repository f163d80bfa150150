import type { ClearedFor } from './clearance.ts'

export interface ClearanceRow {
  id: string
  personId: string
  name: string
  role: ClearedFor
  shownOn: string
  shownTo: string
}
