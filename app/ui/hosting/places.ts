import type { AddressName } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'

/** The pages of one hosting, in the order of its tabs. */
export const HOSTING_PLACES: readonly { name: AddressName; text: { nb: string; en: string } }[] = [
  { name: 'hostingCase', text: hosting.status },
  { name: 'hostingVenues', text: hosting.venues },
  { name: 'hostingPlan', text: hosting.plan },
  { name: 'hostingMeetings', text: hosting.meetings },
]
