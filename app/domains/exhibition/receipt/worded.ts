import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Direction } from '../delivery/delivery.ts'
import { insuredValue } from '../work/rules.ts'
import { saySize } from '../work/say-work.ts'
import type { ExhibitedWork } from '../work/work.ts'
import type { Worded } from './wording.ts'

/** What a receipt says of a work. */
export const wordedOf = (
  work: ExhibitedWork,
  { year, venue }: Pick<Edition, 'year' | 'venue'>,
  direction: Direction,
  locale: Locale,
): Worded => ({
  ...{ direction, year, venue: venue ?? '', artist: work.name, title: work.title },
  made: [work.technique, saySize(work, locale), work.editionNo].filter(Boolean).join(', '),
  insuredOre: insuredValue(work).ore,
})
