import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { filledLine, line, prose, whole } from '#app/kernel/shapes.ts'
import { MOST_NOTE, MOST_OWNER, MOST_TITLE, QUARTERS, STATUSES } from './plan.ts'
import { tidyQuarters } from './rules.ts'

const key = (textKey: TextKey): string => textKey
const id = z.string().max(60)
const version = whole(1, 1_000_000)

/** "Q1", "Q2+Q3", "ongoing", or nothing. */
const quarters = line(20).transform((text, issues) => {
  const tidy = tidyQuarters(text)
  if (tidy !== null) return tidy
  issues.addIssue({ code: 'custom', message: key('actionPlan.notQuarters') })
  return z.NEVER
})
const activityWords = {
  title: filledLine(MOST_TITLE),
  owner: line(MOST_OWNER),
  ownerId: id.default('').transform((chosen) => chosen || null),
  quarters,
}
const step = z.enum(['up', 'down']).transform((way): -1 | 1 => (way === 'up' ? -1 : 1))

export const planInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('measure'), measure: filledLine(MOST_TITLE) }),
  z.object({ intent: z.literal('rename'), id, version, measure: filledLine(MOST_TITLE) }),
  z.object({ intent: z.literal('drop-measure'), id, version }),
  z.object({ intent: z.literal('activity'), measureId: id, ...activityWords }),
  z.object({ intent: z.literal('save'), id, version, measureId: id, ...activityWords }),
  z.object({ intent: z.literal('drop'), id, version }),
  z.object({ intent: z.literal('move'), id, step }),
  z.object({
    ...{ intent: z.literal('status'), id, status: z.enum(STATUSES), note: line(MOST_NOTE) },
    quarter: whole(0, 4).pipe(z.union(QUARTERS.map((quarter) => z.literal(quarter)))),
  }),
  z.object({ intent: z.literal('follow') }),
  z.object({ intent: z.literal('paste'), rows: prose(100_000) }),
])
