import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { refusalAt, seminarFor } from '../managing.server.ts'
import { mayManageDuties } from '../policy.ts'
import { addDuty, changeDuty, type DutyFields, findDuty } from '../store.server.ts'

/**
 * Enters a duty, or changes one. It never takes fewer than have said yes. Throws forbidden or missing for who may not,
 * and conflict when somebody changed it meanwhile.
 */
export async function putDuty(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  fields: DutyFields,
  change: { id: string; version: number } | null = null,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { standing, seminar } = await seminarFor(tx, actor, seminarId)
    if (!mayManageDuties(standing, seminarId)) throw refusalAt(standing, seminarId)
    if (fields.dayId !== null && !seminar.days.some(({ id }) => id === fields.dayId))
      throw invalid('faults.notAChoice', {}, 'dayId')
    if (!change) {
      const { id } = await addDuty(tx, seminarId, fields)
      return ctx.note(tx, 'duty.entered', id, { seminarId, kind: fields.kind })
    }
    const duty = await findDuty(tx, change.id)
    if (!duty || duty.seminarId !== seminarId) throw missing()
    if (fields.needed < duty.turns.length)
      throw invalid('orchestraDuty.fewerThanTaken', { count: duty.turns.length }, 'needed')
    if (!(await changeDuty(tx, change.id, change.version, fields))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'duty.changed', change.id, { seminarId, kind: fields.kind })
  })
}
