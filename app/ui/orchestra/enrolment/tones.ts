import type { EnrolmentState } from '#app/domains/orchestra/enrolment/enrolment.ts'
import type { Tone } from '#app/ui/kit/notice.tsx'

/** The colour that helps the word; neutral for what has ended. */
const TONES: Partial<Record<EnrolmentState, Tone>> = {
  applied: 'warning',
  audition: 'info',
  offered: 'info',
  waiting: 'info',
  enrolled: 'success',
}
export const stateTone = (state: EnrolmentState): Tone | undefined => TONES[state]
