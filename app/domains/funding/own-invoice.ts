/** An invoice to a person's address, as «Mine data» gives it out. */
import type { CivilDate } from '#app/kernel/when.ts'

export interface OwnInvoice {
  number: number
  kind: string
  buyer: string
  orgNumber: string
  address: string
  text: string
  /** Negative in a credit note; with value-added tax. */
  amountNok: number
  issuedOn: CivilDate
  dueOn: CivilDate | null
  paidOn: CivilDate | null
}
