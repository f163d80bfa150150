import type { ItemWords } from '#app/domains/outreach/marketing/marketing.ts'
import { someone } from '#tests/support/actors.ts'

export const secretary = someone(['secretariat'])
export const host = someone(['host'], { year: 2013 })

export const ITEM: ItemWords = {
  ...{ kind: 'advertisement', channel: 'Billedkunst', what: 'Halvside', audience: 'artists', date: '2013-02-14' },
  ...{ untilDate: null, costOre: 4_500_00, state: 'planned', owner: '', isNew: false, note: '' },
}
