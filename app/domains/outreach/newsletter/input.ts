import { z } from 'zod'
import { isLocale } from '#app/i18n/words.ts'
import { date, email, filledLine, line, prose, several, time, whole } from '#app/kernel/shapes.ts'
import { INPUT_MOST } from './limits.ts'
import { LISTS, OPEN_LISTS } from './newsletter.ts'

const list = z.enum(LISTS, { error: 'faults.notAChoice' })
const version = whole(1, 1_000_000)

/** From the public page. `nettsted` is a trap: nobody sees it, and programs fill it in. */
export const subscribeInput = z.object({
  email,
  lists: several(4).pipe(z.array(z.enum(OPEN_LISTS)).min(1, 'newsletter.chooseOne')),
  nettsted: line(500),
})
/** Nothing is asked: the key in the address says it all. */
export const pressInput = z.object({})
/** The same; and what mail programs send of themselves (RFC 8058). */
export const leaveInput = z.object({ 'List-Unsubscribe': line(40) })

export const newIssueInput = z.object({ intent: z.literal('new') })
export const issueInput = z.object({
  intent: z.literal('save'),
  version,
  subjectNb: filledLine(INPUT_MOST.subject),
  subjectEn: line(INPUT_MOST.subject),
  bodyNb: prose(INPUT_MOST.body),
  bodyEn: prose(INPUT_MOST.body),
  lists: several(4).pipe(z.array(list)),
  editionId: line(40).transform((id) => id || null),
  shown: z.preprocess((v) => v === 'on', z.boolean()),
})
export const testInput = z.object({ intent: z.literal('test'), to: email })
export const sendNowInput = z.object({ intent: z.literal('send-now'), version })
export const sendLaterInput = z.object({ intent: z.literal('send-later'), version, date, time })
export const unplanInput = z.object({ intent: z.literal('unplan') })
export const stopInput = z.object({ intent: z.literal('stop') })
export const removeIssueInput = z.object({ intent: z.literal('remove') })
export const showInput = z.object({ intent: z.literal('show'), shown: z.preprocess((v) => v === 'on', z.boolean()) })

export const addSubscriberInput = z.object({
  intent: z.literal('add'),
  email,
  name: line(120),
  list,
  locale: z.string().refine(isLocale, 'faults.notAChoice'),
  ground: filledLine(200),
})
export const importInput = z.object({
  intent: z.literal('import'),
  list,
  ground: filledLine(200),
  pasted: prose(INPUT_MOST.pasted).pipe(z.string().min(1, 'faults.required')),
})
export const registerInput = z.object({ intent: z.literal('register') })
const subscriberId = filledLine(40)
export const removeSubscriberInput = z.object({ intent: z.literal('remove'), subscriberId })
export const endSubscriptionInput = z.object({ intent: z.literal('end'), subscriberId, list })
export const tryAgainInput = z.object({ intent: z.literal('try-again'), subscriberId })

/** On one's own page. */
export const ownNewsInput = z.object({ intent: z.literal('news'), list, wanted: z.enum(['yes', 'no']) })
