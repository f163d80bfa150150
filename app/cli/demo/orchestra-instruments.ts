/** The invented instruments of the orchestra. Two were bought in 2013 and charged to 2014, as the annual report told. */
import type { InstrumentFacts } from '#app/domains/orchestra/instrument/input.ts'
import type { Instrument } from '#app/domains/orchestra/instruments.ts'
import type { Random } from './draw/random.ts'

interface DemoInstrument extends Omit<InstrumentFacts, 'instrument'> {
  instrument: Instrument
  /** When it was entered. */
  registeredOn: string
}

const one = (
  mark: string,
  [instrument, size, maker, serial]: readonly [Instrument, string, string, string],
  [boughtOn, kroner, insured]: readonly [string, number, number],
  more: Partial<DemoInstrument> = {},
): DemoInstrument => ({
  ...{ mark, instrument, size, maker, serial, boughtOn, chargedYear: null, price: kroner * 100 },
  ...{ insured: insured * 100, condition: 'good', remark: '', registeredOn: '2013-01-08', ...more },
})

export const DEMO_INSTRUMENTS: readonly DemoInstrument[] = [
  one('VUS-01', ['bassoon', '', 'Schreiber', 'S 41-0873'], ['2008-10-14', 38_500, 45_000]),
  one('VUS-02', ['oboe', '', 'Howarth', 'H 2291'], ['2008-10-14', 24_900, 28_000]),
  one('VUS-03', ['cello', '3/4', 'Verkstedmerket', 'V 118'], ['2009-02-03', 9_800, 12_000], { condition: 'worn' }),
  one('VUS-04', ['doubleBass', '3/4', 'Strunal', '09-344'], ['2009-02-03', 16_400, 20_000]),
  one('VUS-05', ['horn', '', 'Holton', '671 204'], ['2009-09-22', 21_000, 25_000]),
  one('VUS-06', ['horn', '', 'Holton', '671 219'], ['2009-09-22', 21_000, 25_000]),
  one('VUS-07', ['viola', '38 cm', 'Verkstedmerket', 'B 52'], ['2010-03-11', 7_200, 9_000]),
  one('VUS-08', ['viola', '40 cm', 'Verkstedmerket', 'B 71'], ['2010-03-11', 7_900, 9_500]),
  one('VUS-09', ['violin', '1/2', 'Verkstedmerket', 'F 207'], ['2010-08-30', 3_400, 4_000], { condition: 'worn' }),
  one('VUS-10', ['violin', '3/4', 'Verkstedmerket', 'F 233'], ['2010-08-30', 3_900, 4_500]),
  one('VUS-11', ['trombone', '', 'Bach', '88-1410'], ['2011-05-19', 14_700, 17_000]),
  one('VUS-12', ['tuba', '', 'Miraphone', 'M 18-556'], ['2012-01-25', 47_000, 55_000]),
  one('VUS-13', ['bassoon', '', 'Schreiber', 'S 51-1122'], ['2013-11-18', 41_200, 45_000], {
    ...{ chargedYear: 2014, registeredOn: '2013-11-25' },
  }),
  one('VUS-14', ['oboe', '', 'Howarth', 'H 3057'], ['2013-11-18', 27_600, 30_000], {
    ...{ chargedYear: 2014, registeredOn: '2013-11-25' },
  }),
]

/** A name as a finger draws it: two words of loops, nobody's. */
export function drawSignature(random: Random): string {
  const word = (from: number, to: number): string => {
    const points: string[] = []
    for (let x = from; x <= to; x += 14 + Math.floor(random.next() * 10))
      points.push(`${x},${200 + Math.round(Math.sin(x / 23) * (40 + random.next() * 70))}`)
    return points.join(' ')
  }
  return `${word(90, 430)};${word(490, 900)}`
}
