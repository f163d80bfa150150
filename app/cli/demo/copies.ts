/**
 * Where the 92,000 copies of the catalogue of 2013 went. Known are the sum, the part that went with the four newspapers,
 * and the names of newspapers and other channels; how it was shared among them is invented, and the rows say so.
 */
import { round2013 } from './figures.ts'
import { shareOut } from './share-out.ts'

export interface DemoCopies {
  channel: string
  copies: number
  inserted: boolean
  date: string
}

/** Parts of the inserts by the newspapers' reach, in the order of the file. */
const BY_NEWSPAPER = [38, 34, 10, 18]
/** The other channels in Norwegian, in the order of the file, and their parts of the rest. */
const OTHERS: readonly [channel: string, part: number][] = [
  ['Kommunenes servicetorg', 24],
  ['Biblioteker', 26],
  ['Kafeer', 9],
  ['Museer', 10],
  ['Gallerier', 13],
  ['Kunstnerne selv', 18],
]

export function demoCopies(): DemoCopies[] {
  const { copies, insertedInNewspapers, newspapers } = round2013.catalogue
  const inserts = shareOut(insertedInNewspapers, BY_NEWSPAPER, 100)
  const rest = shareOut(
    copies - insertedInNewspapers,
    OTHERS.map(([, part]) => part),
    100,
  )
  return [
    ...newspapers.map((channel, n) => ({ channel, copies: inserts[n] ?? 0, inserted: true, date: '2013-09-05' })),
    ...OTHERS.map(([channel], n) => ({ channel, copies: rest[n] ?? 0, inserted: false, date: '2013-08-28' })),
  ]
}
