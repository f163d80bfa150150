/**
 * Where the round of 2013 was advertised, as the annual report names it, and the other channels of the catalogue. Dates
 * and owners are not known and are left out, and so is what it cost.
 */
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import type { ItemWords } from '#app/domains/outreach/marketing/marketing.ts'
import { operator } from '../operator.ts'
import { round2013, YEAR } from './figures.ts'
import type { At } from './moment.ts'

/** Read by artists; all others are for the public. */
const FOR_ARTISTS = ['Billedkunst', 'Kunsthåndverk']
const IN_NORWEGIAN: Readonly<Record<string, string>> = {
  'the catalogue of Høstutstillingen': 'Høstutstillingens katalog',
}

export async function loadMarketing(at: At): Promise<void> {
  const { asBefore, new: fresh } = round2013.advertisedIn
  const item = (words: Partial<ItemWords> & Pick<ItemWords, 'kind' | 'channel'>): ItemWords => ({
    ...{ what: '', audience: 'public', date: null, untilDate: null, costOre: null, state: 'done', owner: '' },
    ...{ isNew: false, note: '' },
    ...words,
  })
  const advertisement = (channel: string, isNew: boolean) =>
    item({
      ...{ kind: 'advertisement', channel: IN_NORWEGIAN[channel] ?? channel, isNew },
      audience: FOR_ARTISTS.includes(channel) ? 'artists' : 'public',
    })
  const items = [
    ...asBefore.map((channel) => advertisement(channel, false)),
    ...fresh.map((channel) => advertisement(channel, true)),
    ...round2013.catalogue.newspapers.map((channel) => item({ kind: 'printed', channel, what: 'Katalogen som bilag' })),
    item({ kind: 'mailing', channel: 'Nyhetsbrev', what: `${round2013.newsletters} utgaver` }),
    item({ kind: 'digital', channel: 'Nettstedet' }),
  ]
  for (const words of items) await saveItem(at('2013-10-01'), operator, YEAR, null, words)
}
