import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  datedMilestone,
  datedPlan,
  datedTask,
  dueState,
  entriesOf,
  nextUp,
  sumOf,
} from '#app/domains/hosting/plan/rules.ts'
import { addDays } from '#app/kernel/when.ts'
import { aMilestone, anyPlan, aTask } from './plans.ts'

const TODAY = '2013-05-15'

describe('how something stands', () => {
  it.each([
    ['done', { closed: 'done' as const, due: '2013-01-01', madeOn: null }, 'done'],
    ['dropped', { closed: 'dropped' as const, due: '2013-01-01', madeOn: null }, 'dropped'],
    ['without a day', { closed: null, due: null, madeOn: '2013-01-01' }, 'undated'],
    ['due yesterday', { closed: null, due: '2013-05-14', madeOn: '2013-01-01' }, 'overdue'],
    ['due today', { closed: null, due: TODAY, madeOn: '2013-01-01' }, 'near'],
    ['due in two weeks', { closed: null, due: '2013-05-29', madeOn: '2013-01-01' }, 'near'],
    ['due in two weeks and a day', { closed: null, due: '2013-05-30', madeOn: '2013-01-01' }, 'later'],
    ['past when the plan was made', { closed: null, due: '2012-12-31', madeOn: '2013-01-01' }, 'before'],
    ['due on the day of the plan', { closed: null, due: '2013-01-01', madeOn: '2013-01-01' }, 'overdue'],
    ['past, and nobody knows when it was made', { closed: null, due: '2012-12-31', madeOn: null }, 'overdue'],
  ])('%s', (_, due, state) => expect(dueState(due, TODAY)).toBe(state))

  it('a milestone that is reached is shown with the day that it was due, whatever the opening does', () => {
    const reached = aMilestone({ doneOn: '2012-09-01', wasDueOn: '2012-09-12' })
    for (const opening of ['2013-09-12', '2014-09-12', null])
      expect(datedMilestone(reached, opening, TODAY)).toMatchObject({ due: '2012-09-12', state: 'done' })
    expect(datedMilestone(aMilestone(), '2013-09-12', TODAY)).toMatchObject({ due: '2012-09-12', state: 'overdue' })
  })

  it('is past already by the opening alone: a day that somebody has set is meant', () => {
    const of = { createdAt: new Date('2013-05-10T12:00:00Z') }
    const late = aMilestone({ monthsBefore: 6, madeOn: '2013-05-10' })
    expect(datedTask(aTask({ ...of, milestoneId: 'm' }), late, '2013-09-12', TODAY).state).toBe('before')
    expect(datedTask(aTask({ ...of, dueOn: '2013-05-01' }), null, null, TODAY).state).toBe('overdue')
    expect(datedMilestone(late, '2013-09-12', TODAY).state).toBe('before')
    expect(datedMilestone({ ...late, dueOn: '2013-05-01' }, '2013-09-12', TODAY).state).toBe('overdue')
  })
})

const plan = {
  milestones: [
    aMilestone({ id: 'reached', monthsBefore: 12, doneOn: '2012-09-01', wasDueOn: '2012-09-12' }),
    aMilestone({ id: 'late', monthsBefore: 6 }),
    aMilestone({ id: 'ahead', monthsBefore: 2 }),
  ],
  tasks: [
    aTask({ id: 'second', milestoneId: 'late', position: 2 }),
    aTask({ id: 'first', milestoneId: 'late', position: 1 }),
    aTask({ id: 'done', milestoneId: 'late', position: 3, state: 'done' }),
    aTask({ id: 'dropped', milestoneId: 'late', position: 4, state: 'dropped' }),
    aTask({ id: 'soon', milestoneId: null, dueOn: '2013-05-20' }),
    aTask({ id: 'sooner', milestoneId: null, dueOn: '2013-05-16' }),
    aTask({ id: 'never', milestoneId: null }),
    aTask({ id: 'lost', milestoneId: 'of another plan' }),
  ],
}
const dated = datedPlan(plan, '2013-09-12', TODAY)

describe('a plan', () => {
  it('has each task under its milestone, in the order of the template, and the others by their day', () => {
    expect(dated.milestones.map(({ tasks }) => tasks.map(({ item }) => item.id))).toEqual([
      [],
      ['first', 'second', 'done', 'dropped'],
      [],
    ])
    expect(dated.loose.map(({ item }) => item.id)).toEqual(['sooner', 'soon', 'never', 'lost'])
  })

  it('counts what is done of what is to be done; what was dropped is no part of it', () => {
    expect(sumOf(dated.milestones[1]?.tasks ?? [])).toEqual({ done: 1, of: 3, overdue: 2 })
    expect(sumOf(dated.milestones)).toEqual({ done: 1, of: 3, overdue: 1 })
    expect(sumOf([])).toEqual({ done: 0, of: 0, overdue: 0 })
  })

  it('says what comes next: what is overdue, then what is near; the tasks of a milestone instead of it', () => {
    expect(nextUp(dated).map(({ item }) => item.id)).toEqual(['first', 'second', 'sooner', 'soon'])
  })

  it('says a milestone that has no tasks left, and the first that is ahead when nothing is near', () => {
    const of = (milestones: typeof plan.milestones) => datedPlan({ milestones, tasks: [] }, '2013-09-12', TODAY)
    expect(nextUp(of(plan.milestones)).map(({ item }) => item.id)).toEqual(['late'])
    expect(nextUp(of(plan.milestones.filter(({ id }) => id !== 'late'))).map(({ item }) => item.id)).toEqual(['ahead'])
    expect(nextUp(of([]))).toEqual([])
  })

  it('does not hurry what was past when the plan was made', () => {
    const made = aMilestone({ id: 'm24', monthsBefore: 24, madeOn: '2013-01-01' })
    expect(nextUp(datedPlan({ milestones: [made], tasks: [] }, '2013-09-12', TODAY))).toEqual([])
  })

  it('loses nothing, and its sums add up, whatever is in it and whenever it opens', () => {
    fc.assert(
      fc.property(anyPlan, fc.option(fc.integer({ min: -500, max: 500 })), (any, by) => {
        const of = datedPlan(any, by === null ? null : addDays('2013-09-12', by), TODAY)
        const entries = entriesOf(of)
        expect(entries.length).toBe(any.milestones.length + any.tasks.length)
        expect(new Set(entries.map(({ item }) => item)).size).toBe(entries.length)
        const { done, of: all, overdue } = sumOf(entries)
        const count = (state: string) => entries.filter((entry) => entry.state === state).length
        expect([done, overdue]).toEqual([count('done'), count('overdue')])
        expect(all + count('dropped')).toBe(entries.length)
        const next = nextUp(of)
        expect(next.every(({ state, due }) => due !== null && !['done', 'dropped', 'before'].includes(state))).toBe(
          true,
        )
        expect([...next].sort((a, b) => (a.due ?? '').localeCompare(b.due ?? '')).map(({ due }) => due)).toEqual(
          next.map(({ due }) => due),
        )
      }),
    )
  })
})
