/** Which text says which kind, method and channel. */
import { tallies } from '#app/i18n/tallies.ts'
import type { SaleWord } from './expected.ts'
import type { SaleChannel, VisitKind, VisitMethod } from './tally.ts'

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
