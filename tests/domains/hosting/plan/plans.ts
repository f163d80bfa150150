/** Milestones and tasks for tests. */
import fc from 'fast-check'
import type { Milestone, Task } from '#app/domains/hosting/plan/plan.ts'

export const aMilestone = (given: Partial<Milestone> = {}): Milestone => ({
  ...{ id: 'm', hostingId: 'h', templateId: null, monthsBefore: 12, position: 1, titleNb: 'Avtale', titleEn: '' },
  ...{
    evidence: '',
    evidenceEn: '',
    side: 'office',
    dueOn: null,
    madeOn: null,
    doneOn: null,
    doneById: null,
    wasDueOn: null,
  },
  ...{ note: '', version: 1 },
  ...given,
})

export const aTask = (given: Partial<Task> = {}): Task => ({
  ...{ id: 't', hostingId: 'h', milestoneId: null, meetingId: null, templateId: null, position: 1, title: 'Gjør det' },
  ...{ titleEn: '', text: '', side: 'office', dueOn: null, responsibleId: null, state: 'open', closedAt: null },
  ...{ closedById: null, wasDueOn: null, createdAt: new Date('2010-01-01T12:00:00Z'), version: 1 },
  ...given,
})

const day = fc.constantFrom('2012-11-05', '2013-02-01', '2013-06-10')

/** Any plan that commands can make: what is done has the day that it was due. */
export const anyPlan = fc
  .array(fc.record({ months: fc.constantFrom(36, 24, 18, 12, 6, 2, -3), by: fc.option(day), done: fc.option(day) }), {
    maxLength: 7,
  })
  .chain((given) => {
    const milestones = given.map(({ months, by, done }, index) =>
      aMilestone({ id: `m${index}`, monthsBefore: months, dueOn: by, doneOn: done, wasDueOn: done && '2012-01-01' }),
    )
    const of = fc.constantFrom(null, ...milestones.map(({ id }) => id))
    const task = fc.record({ of, by: fc.option(day), state: fc.constantFrom('open', 'done', 'dropped') })
    return fc.array(task, { maxLength: 12 }).map((tasks) => ({
      milestones,
      tasks: tasks.map(({ of: milestoneId, by, state }, index) =>
        aTask({
          ...{ id: `t${index}`, milestoneId, dueOn: by, state },
          wasDueOn: state === 'done' && (by ?? milestoneId) !== null ? (by ?? '2012-01-01') : null,
        }),
      ),
    }))
  })
