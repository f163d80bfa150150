/** Which text says which kind, method and channel. */
import { tallies } from '#app/i18n/tallies.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayNumber } from '#app/kernel/money.ts'
import type { SaleWord } from './expected.ts'
import { type SaleChannel, VISIT_METHODS, type VisitKind, type VisitMethod, type VisitSum } from './tally.ts'

interface Text {
  nb: string
  en: string
}

export const kindWords: Record<VisitKind, Text> = {
  visit: tallies.kindVisit,
  group: tallies.kindGroup,
  school: tallies.kindSchool,
}
export const methodWords: Record<VisitMethod, Text> = {
  counter: tallies.methodCounter,
  guestbook: tallies.methodGuestbook,
  checkin: tallies.methodCheckin,
  estimate: tallies.methodEstimate,
}
export const channelWords: Record<SaleChannel, Text> = {
  studio: tallies.channelStudio,
  exhibition: tallies.channelExhibition,
  web: tallies.channelWeb,
  after: tallies.channelAfter,
  none: tallies.channelNone,
}
export const saleWords: Record<SaleWord, Text> = {
  sold: tallies.wordSold,
  none: tallies.wordNone,
  'not-reported': tallies.wordNotReported,
}

const countedBy = {
  counter: tallies.countedByCounter,
  guestbook: tallies.countedByGuestbook,
  checkin: tallies.countedByCheckin,
  estimate: tallies.countedByEstimate,
} satisfies Record<VisitMethod, unknown>

/** How visits were counted and who came: one sentence each, of what there is; nothing when nothing was counted. */
export function sayHowCounted({ byKind, byMethod }: Pick<VisitSum, 'byKind' | 'byMethod'>, locale: Locale): string[] {
  const number = (value: number) => sayNumber(value, locale)
  const methods = VISIT_METHODS.filter((method) => byMethod[method] > 0)
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' }).format(
    methods.map((method) => say(locale, countedBy[method], { n: number(byMethod[method]) })),
  )
  const { group, school } = byKind
  return [
    ...(group + school > 0
      ? [say(locale, tallies.groupsAndSchools, { group: number(group), school: number(school) })]
      : []),
    ...(list ? [say(locale, tallies.byMethods, { list })] : []),
  ]
}
