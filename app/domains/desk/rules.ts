import type { ShownApplication } from '#app/domains/art-round/application/rules.ts'
import type { JuryRound, Seat } from '#app/domains/art-round/jury/jury.ts'
import type { OpenStudio, Participant } from '#app/domains/art-round/studio/studio.ts'

/** What an artist is to do with an application, from what may be shown of it. */
export type ApplicationTask = 'continue' | 'received' | 'answer' | 'see-decision' | 'none'

/** A draft waits only while it can still be sent. */
export function applicationTask(
  shown: Pick<ShownApplication, 'state' | 'result'>,
  mayStillSend: boolean,
): ApplicationTask {
  switch (shown.state) {
    case 'draft':
    case 'reopened':
      return mayStillSend ? 'continue' : 'none'
    case 'received':
      return 'received'
    case 'withdrawn':
      return 'none'
    case 'accepted':
      return shown.result?.participation === 'awaiting' ? 'answer' : 'none'
    default:
      return 'see-decision'
  }
}

/** True when a visitor would miss something: where it is, when it is open, or what is made there. */
export function lacksForPublic(
  participant: Pick<Participant, 'aboutNb'>,
  studio: Pick<OpenStudio, 'lat' | 'days'> | null,
): boolean {
  if (participant.aboutNb.trim() === '') return true
  return studio !== null && (studio.lat === null || studio.days.length === 0)
}

export type JuryTask = 'waits-for-opening' | 'score' | 'confirm' | 'sealed'

/** What a juror is to do; `left` counts the applications that are not fully scored. */
export function juryTask(round: Pick<JuryRound, 'state'>, seat: Pick<Seat, 'sealedAt'>, left: number): JuryTask {
  if (seat.sealedAt !== null) return 'sealed'
  if (round.state !== 'open') return 'waits-for-opening'
  return left > 0 ? 'score' : 'confirm'
}
