import { instrumentOf } from '../instruments.ts'
import type { InstrumentFacts } from './input.ts'
import type { OwnedInstrument } from './instrument.ts'

/** What a form says, as it is kept. */
export function ownedFacts({
  instrument,
  price,
  insured,
  ...rest
}: InstrumentFacts): Omit<OwnedInstrument, 'id' | 'version' | 'retiredAt' | 'changedAt'> {
  return { ...rest, instrument: instrumentOf(instrument), priceOre: price, insuredOre: insured }
}
