import type { OfficeRound, ShownRound } from '#app/domains/orchestra/audition/views.ts'
import type { Reply } from '#app/kernel/reply.ts'

/** What each part of the secretariat's page of a round is given. */
export interface OfficePartProps {
  round: ShownRound
  parts: OfficeRound
  reply: Reply | undefined
}
