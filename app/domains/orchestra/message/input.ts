import { z } from 'zod'
import { filledLine, prose, ticked } from '#app/kernel/shapes.ts'

const id = z.string().max(60).default('')

/** Who a letter is for, as it stands in the address and in the form. */
export const audienceShape = {
  seminar: id,
  ensemble: id,
  group: id,
  /** "all", "silent", or the id of a day that they come on. */
  answered: id,
  musicians: ticked,
}
export const audienceInput = z.object(audienceShape)
export const sendMessageInput = z.object({
  ...audienceShape,
  subject: filledLine(120),
  text: prose(4000).pipe(z.string().min(1, 'faults.required')),
  emergency: ticked,
  /** Ticked where it is urgent: who sends has read how many it reaches at once. */
  sure: ticked,
})
export type AudienceFields = z.output<typeof audienceInput>
