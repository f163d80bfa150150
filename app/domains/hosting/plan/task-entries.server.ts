/** What somebody has to do in hostings, in the calendar of that one. */
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { workCalendar as words } from '#app/i18n/work-calendar.ts'
import { withQuery } from '#app/kernel/page.ts'
import { type CalendarEntry, wholeDays } from '#app/platform/calendar/calendar-text.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { type Hosting, isLive } from '../hosting.ts'
import { standingBy } from '../policy.ts'
import { openingDay, taskDue } from './deadlines.ts'
import { maySeeOwnTasks } from './policy.ts'
import { listGroupsOf, listMilestones, listOpenTasksOf } from './store.server.ts'

/** A hosting with what its plan is counted from. */
export interface Counted {
  hosting: Hosting
  edition: { openingAt: Date | null } | null
  /** Grows with whatever moves the opening. */
  moves: number
  /** "Sande og Svelvik 2014" */
  said: string
}

/**
 * The tasks that one is responsible for, has not done, and that have a day: those of «Mine oppgaver», in the hostings that go
 * on and that one still has a part in. Each keeps its identity wherever it is moved. In three statements, however many.
 */
export async function ownTaskEntries(
  tx: Tx,
  who: Pick<Actor, 'personId' | 'grants'>,
  all: readonly Counted[],
  { locale, publicUrl }: { locale: Locale; publicUrl: string },
): Promise<CalendarEntry[]> {
  const tasks = await listOpenTasksOf(tx, who.personId)
  const groups = new Set(await listGroupsOf(tx, who.personId))
  const milestones = await listMilestones(tx, [...new Set(tasks.map(({ hostingId }) => hostingId))])
  return all.flatMap(({ hosting, edition, moves, said }) => {
    if (!isLive(hosting) || !maySeeOwnTasks(who, hosting, groups.has(hosting.id))) return []
    const { id, changedAt } = hosting
    const opening = openingDay(hosting, edition)
    const plan = milestones.filter(({ hostingId }) => hostingId === id)
    // Of every milestone: a task that goes from one that was changed often to one that never was has a greater number still.
    const changes = moves + plan.reduce((sum, { version }) => sum + version, 0)
    // Somebody of the project group without a role has the own tasks, and not the plan.
    const reads = standingBy(who.grants, hosting) !== null
    return tasks.flatMap((task): CalendarEntry[] => {
      const due = taskDue(task, plan.find((one) => one.id === task.milestoneId) ?? null, opening)
      if (task.hostingId !== id || due === null) return []
      const title = locale === 'nb' ? task.title : task.titleEn || task.title
      const there = withQuery(addressIn(locale, 'hostingPlan', { id }), '', { apen: task.milestoneId })
      return [
        {
          ...{ uid: `task-${task.id}@vestregionen`, sequence: changes + task.version, ...wholeDays(due) },
          changedAt: changedAt > task.createdAt ? changedAt : task.createdAt,
          title: say(locale, words.task, { title, hosting: said }),
          ...{ text: task.text, place: '', position: null, cancelled: false },
          href: publicUrl + (reads ? `${there}#oppgave-${task.id}` : addressIn(locale, 'myTasks')),
        },
      ]
    })
  })
}
