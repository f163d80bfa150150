import { tellAbsences as tell } from '#app/domains/orchestra/reply/commands/tell-absences.server.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Who does not come, to coach and leader: at once within a day of it, else in the evening. */
export const tellAbsences: Round = {
  name: 'orchestra.tell-absences',
  everyMs: 15_000,
  run: async (house, now) => {
    await tell(contextOf(house, now(), null), {
      sections: (tx, { id, semesterId }) => sectionsAt(tx, { semesterId, seminarId: id }),
    })
  },
}
