import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Instrument } from '../instruments.ts'

export const CONDITIONS = ['good', 'worn', 'damaged', 'inRepair'] as const
export type Condition = (typeof CONDITIONS)[number]

/** When a picture of an instrument was taken: in the store, as it was handed out, as it came back. */
export const MOMENTS = ['stock', 'out', 'in'] as const
export type Moment = (typeof MOMENTS)[number]

/** An instrument that the orchestra owns. */
export interface OwnedInstrument {
  id: string
  /** As it is marked: "VUS-07". */
  mark: string
  instrument: Instrument
  /** As "3/4"; empty: full size. */
  size: string
  maker: string
  serial: string
  boughtOn: CivilDate | null
  /** The year that the price is charged to, where it differs from the year of buying. */
  chargedYear: number | null
  priceOre: Ore | null
  insuredOre: Ore | null
  condition: Condition
  remark: string
  retiredAt: Date | null
  version: number
  changedAt: Date
}

export interface Repair {
  id: string
  instrumentId: string
  what: string
  workshop: string
  sentOn: CivilDate
  doneOn: CivilDate | null
  costOre: Ore | null
}

/** An agreement to lend an instrument to a child, from the first draft until it lies in the archive. */
export interface Loan {
  id: string
  instrumentId: string
  childId: string
  /** Which wording was, or will be, signed. */
  agreement: number
  preparedAt: Date
  preparedById: string
  signedById: string | null
  signedName: string
  /** See kernel/signature.ts; empty: signed by name alone. */
  signature: string
  /** The agreement as it stood on the screen when it was signed, word for word; empty before. */
  signedText: string
  signedAt: Date | null
  lentOn: CivilDate | null
  dueOn: CivilDate
  returnedOn: CivilDate | null
  conditionOut: string
  conditionIn: string
  remindedAt: Date | null
  version: number
}

export interface InstrumentPhoto {
  id: string
  instrumentId: string
  loanId: string | null
  pictureId: string
  moment: Moment
  words: string
  takenAt: Date
}
