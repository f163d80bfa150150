import type { ItemWords } from './marketing.ts'

/** What of a form is told of an item, field by field: nothing else of what was sent is written. */
export const toldOf = (words: ItemWords): ItemWords => ({
  kind: words.kind,
  channel: words.channel,
  what: words.what,
  audience: words.audience,
  date: words.date,
  untilDate: words.untilDate,
  costOre: words.costOre,
  state: words.state,
  owner: words.owner,
  isNew: words.isNew,
  note: words.note,
})
