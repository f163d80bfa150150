import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { date, filledLine, line, optionalDate, prose, whole } from '#app/kernel/shapes.ts'
import { MOST_MONTHS_AFTER, MOST_MONTHS_BEFORE, SIDES, TASK_STATES } from './plan.ts'

const key = (textKey: TextKey): string => textKey
const id = z.string().min(1).max(60)
const version = whole(1, 1_000_000)
const side = z.enum(SIDES, { error: key('faults.notAChoice') })
/** An empty choice is nobody, or nothing. */
const optionalId = line(60).transform((text) => text || null)

export const makePlanInput = z.object({ intent: z.literal('make') })
export const markTaskInput = z.object({
  intent: z.literal('mark-task'),
  id,
  state: z.enum(TASK_STATES, { error: key('faults.notAChoice') }),
  /** Which list of the page it was sent from. */
  from: z.enum(['next', 'plan']).default('plan'),
})
const task = {
  title: filledLine(160),
  text: prose(2000),
  side,
  milestoneId: optionalId,
  dueOn: optionalDate,
  responsibleId: optionalId,
}
/** Made by the page, so that a form that is sent twice adds one. */
const once = line(80)
export const addTaskInput = z.object({ intent: z.literal('add-task'), once, ...task })
export const changeTaskInput = z.object({ intent: z.literal('change-task'), id, version, ...task })
export const reachMilestoneInput = z.object({
  intent: z.literal('reach'),
  id,
  version,
  doneOn: date,
  note: prose(2000),
})
export const reopenMilestoneInput = z.object({ intent: z.literal('reopen'), id, version })
export const dateMilestoneInput = z.object({ intent: z.literal('date'), id, version, dueOn: optionalDate })
/** The opening that was read: another one since is told again. Empty: none. */
export const settleOpeningInput = z.object({ intent: z.literal('settle'), opening: optionalDate })
export const closePassedInput = z.object({ intent: z.literal('passed'), count: whole(1, 1000) })

export const planInput = z.discriminatedUnion('intent', [
  makePlanInput,
  markTaskInput,
  addTaskInput,
  changeTaskInput,
  reachMilestoneInput,
  reopenMilestoneInput,
  dateMilestoneInput,
  settleOpeningInput,
  closePassedInput,
])
export type TaskFacts = Omit<z.output<typeof addTaskInput>, 'intent' | 'once'>

export const MOST_TEMPLATE_TASKS = 20
const templateMilestone = {
  /** Months, and on which side of the opening. */
  months: whole(0, Math.max(MOST_MONTHS_BEFORE, MOST_MONTHS_AFTER)),
  when: z.enum(['before', 'after'], { error: key('faults.notAChoice') }),
  titleNb: filledLine(120),
  titleEn: line(120),
  evidence: line(300),
  evidenceEn: line(300),
  side,
}
/** A row that has no words is no task; one that had a task takes it away. */
const templateTask = z.object({
  id: optionalId,
  position: whole(1, 99),
  titleNb: line(160),
  titleEn: line(160),
  side,
})
export const adoptTemplateInput = z.object({ intent: z.literal('adopt') })
export const addTemplateMilestoneInput = z.object({ intent: z.literal('add'), ...templateMilestone })
export const changeTemplateMilestoneInput = z.object({
  intent: z.literal('change'),
  id,
  version,
  ...templateMilestone,
  tasks: z.array(templateTask).max(MOST_TEMPLATE_TASKS).default([]),
})
export const orderTemplateMilestoneInput = z.object({ intent: z.literal('order'), id, way: z.enum(['up', 'down']) })
export const retireTemplateMilestoneInput = z.object({
  intent: z.literal('retire'),
  id,
  retired: z.enum(['yes', 'no']),
})

export const templateInput = z.discriminatedUnion('intent', [
  adoptTemplateInput,
  addTemplateMilestoneInput,
  changeTemplateMilestoneInput,
  orderTemplateMilestoneInput,
  retireTemplateMilestoneInput,
])
export type TemplateFacts = Omit<z.output<typeof addTemplateMilestoneInput>, 'intent'>
export type TemplateTaskRow = z.output<typeof templateTask>
