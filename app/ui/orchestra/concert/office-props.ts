import type { ConcertView, OfficeConcert } from '#app/domains/orchestra/concert/views.ts'
import type { Reply } from '#app/kernel/reply.ts'

/** What each part of the secretariat's page of a concert is given. */
export interface OfficePartProps {
  view: ConcertView
  parts: OfficeConcert
  reply: Reply | undefined
}
