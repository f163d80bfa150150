import type { Writing } from '#app/domains/exhibition/receipt/commands/write-receipt.server.ts'
import { key, STROKES } from '../people.ts'

/** A work taken in as it should be: its price is what it is insured for. */
export const takenIn: Writing = {
  ...{ direction: 'in', partyName: 'Kari Nordmann', condition: 'perfect', remark: '', strokes: STROKES },
  ...{ unsigned: false, wording: 1, valueOre: 9_000_00, onceKey: key(1) },
}
