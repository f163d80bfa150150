import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBack, milestoneDue, openingDay, openingMove, taskDue } from '#app/domains/hosting/plan/deadlines.ts'
import { addDays, addMonths, daysBetween } from '#app/kernel/when.ts'
import { aMilestone, anyPlan, aTask } from './plans.ts'

describe('the day of the opening in Oslo', () => {
  it.each([
    // An evening in winter, by the clock of Greenwich the day before; and around both changes of the clock in 2013.
    ['2013-01-31T23:30:00Z', '2013-02-01'],
    ['2013-03-30T22:59:00Z', '2013-03-30'],
    ['2013-03-30T23:30:00Z', '2013-03-31'],
    ['2013-03-31T21:59:00Z', '2013-03-31'],
    ['2013-03-31T22:00:00Z', '2013-04-01'],
    ['2013-09-12T16:00:00Z', '2013-09-12'],
    ['2013-09-12T22:30:00Z', '2013-09-13'],
    ['2013-10-26T22:30:00Z', '2013-10-27'],
    ['2013-10-27T22:30:00Z', '2013-10-27'],
    ['2013-10-27T23:00:00Z', '2013-10-28'],
  ])('%s is %s', (openingAt, day) =>
    expect(openingDay({ opensOn: '2010-01-01' }, { openingAt: new Date(openingAt) })).toBe(day),
  )

  it('is what the hosting says, as long as the edition does not', () => {
    expect(openingDay({ opensOn: '2015-09-12' }, null)).toBe('2015-09-12')
    expect(openingDay({ opensOn: '2015-09-12' }, { openingAt: null })).toBe('2015-09-12')
    expect(openingDay({ opensOn: null }, null)).toBeNull()
  })
})

describe('months counted back', () => {
  it.each([
    ['2013-09-12', 36, '2010-09-12'],
    ['2013-09-12', 24, '2011-09-12'],
    ['2013-09-12', 18, '2012-03-12'],
    ['2013-09-12', 12, '2012-09-12'],
    ['2013-09-12', 6, '2013-03-12'],
    ['2013-09-12', 2, '2013-07-12'],
    ['2013-09-12', 0, '2013-09-12'],
    ['2013-09-12', -3, '2013-12-12'],
    // The day on which the clock is changed, both ways.
    ['2013-09-30', 6, '2013-03-30'],
    ['2013-10-01', 6, '2013-04-01'],
    ['2013-10-31', 7, '2013-03-31'],
    ['2013-04-27', -6, '2013-10-27'],
    // The last day of a month that is shorter, in leap years too.
    ['2013-08-31', 6, '2013-02-28'],
    ['2012-08-31', 6, '2012-02-29'],
    ['2013-08-31', 18, '2012-02-29'],
    ['2013-08-31', 2, '2013-06-30'],
    ['2013-11-30', -3, '2014-02-28'],
    ['2012-02-29', 12, '2011-02-28'],
    ['2012-02-29', 48, '2008-02-29'],
  ])('%s, %i months: %s', (opening, months, day) => expect(countBack(opening, months)).toBe(day))

  const days = fc.integer({ min: 0, max: 365 * 80 }).map((count) => addDays('1990-01-01', count))
  it('give the same day of the month, or the last of a shorter one, and no clock has a say', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -24, max: 60 }), (opening, months) => {
        const day = countBack(opening, months)
        const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(monthOf(opening) - monthOf(day)).toBe(months)
        if (day.slice(8) !== opening.slice(8)) {
          expect(day.slice(8) < opening.slice(8)).toBe(true)
          expect(addDays(day, 1).slice(8)).toBe('01')
        }
      }),
    )
  })

  it('keep their order: an opening that moves on moves nothing back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), fc.integer({ min: -24, max: 60 }), (from, on, months) => {
        const to = addDays(from, on)
        const moved = daysBetween(countBack(from, months), countBack(to, months))
        expect(moved).toBeGreaterThanOrEqual(0)
        // Months differ in length by three days at most, and both days may lie at the end of a shorter one.
        expect(Math.abs(moved - on)).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('when something is due', () => {
  it.each([
    ['counted', { monthsBefore: 6, dueOn: null }, '2013-09-12', '2013-03-12'],
    ['set by hand', { monthsBefore: 6, dueOn: '2013-02-01' }, '2013-09-12', '2013-02-01'],
    ['no opening', { monthsBefore: 6, dueOn: null }, null, null],
    ['no opening, set by hand', { monthsBefore: 6, dueOn: '2013-02-01' }, null, '2013-02-01'],
  ])('a milestone, %s', (_, milestone, opening, due) => expect(milestoneDue(milestone, opening)).toBe(due))

  it.each([
    ['its own day', '2013-05-05', { monthsBefore: 6, dueOn: null }, '2013-05-05'],
    ['its milestone’s', null, { monthsBefore: 6, dueOn: null }, '2013-03-12'],
    ['its milestone’s, set by hand', null, { monthsBefore: 6, dueOn: '2013-02-01' }, '2013-02-01'],
    ['none', null, null, null],
  ])('a task, %s', (_, dueOn, milestone, due) => expect(taskDue({ dueOn }, milestone, '2013-09-12')).toBe(due))
})

describe('an opening that moves', () => {
  const plan = {
    milestones: [
      aMilestone({ id: 'm36', monthsBefore: 36, doneOn: '2010-10-01', wasDueOn: '2010-09-12' }),
      aMilestone({ id: 'm12', monthsBefore: 12 }),
      aMilestone({ id: 'm6', monthsBefore: 6, dueOn: '2013-03-01' }),
    ],
    tasks: [
      aTask({ id: 'a', milestoneId: 'm36', state: 'done', wasDueOn: '2010-09-12' }),
      aTask({ id: 'b', milestoneId: 'm36' }),
      aTask({ id: 'c', milestoneId: 'm12' }),
      aTask({ id: 'd', milestoneId: 'm12', dueOn: '2012-08-01' }),
      aTask({ id: 'e', milestoneId: 'm6' }),
      aTask({ id: 'f', milestoneId: 'm12', state: 'dropped' }),
      aTask({ id: 'g' }),
      aTask({ id: 'h', state: 'done' }),
    ],
  }

  it.each([
    ['2013-09-12', '2013-09-14', { moved: 3, stands: 2, own: 3 }],
    ['2013-09-14', '2013-09-12', { moved: 3, stands: 2, own: 3 }],
    [null, '2013-09-12', { moved: 3, stands: 2, own: 3 }],
    ['2013-09-12', null, { moved: 3, stands: 2, own: 3 }],
  ])('from %s to %s', (from, to, counts) => expect(openingMove(plan, from, to)).toEqual({ from, to, ...counts }))

  it('is nothing to tell when it is where it was', () => {
    expect(openingMove(plan, '2013-09-12', '2013-09-12')).toBeNull()
    expect(openingMove(plan, null, null)).toBeNull()
  })

  it('is not told of what keeps its day though the opening moves: the last day of a shorter month', () => {
    const six = { milestones: [aMilestone({ id: 'm6', monthsBefore: 6 })], tasks: [] }
    expect(openingMove(six, '2013-08-30', '2013-08-31')).toMatchObject({ moved: 0, stands: 0, own: 0 })
  })

  it('moves what is not done and has no day of its own, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -400, max: 400 }), (any, by) => {
        const [from, to] = ['2013-09-12', addDays('2013-09-12', by)]
        const of = new Map(any.milestones.map((milestone) => [milestone.id, milestone]))
        const dueAt = (opening: string) => [
          ...any.milestones.map((one) => (one.doneOn === null ? milestoneDue(one, opening) : one.wasDueOn)),
          ...any.tasks
            .filter(({ state }) => state !== 'dropped')
            .map((task) =>
              task.state === 'done' ? task.wasDueOn : taskDue(task, of.get(task.milestoneId ?? '') ?? null, opening),
            ),
        ]
        const [before, after] = [dueAt(from), dueAt(to)]
        const moved = before.filter((due, index) => due !== after[index]).length
        const move = openingMove(any, from, to)
        if (by === 0) expect(move).toBeNull()
        else {
          expect(move?.moved).toBe(moved)
          // Whatever has a day is counted once, but for what counts from the opening to the same day as before.
          const dated = before.filter((due) => due !== null).length
          expect(dated - ((move?.moved ?? 0) + (move?.stands ?? 0) + (move?.own ?? 0))).toBeGreaterThanOrEqual(0)
          if (to.slice(8) !== from.slice(8))
            expect((move?.moved ?? 0) + (move?.stands ?? 0) + (move?.own ?? 0)).toBe(dated)
        }
      }),
    )
  })

  it('and back again leaves every day as it was', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 400 }), (any, by) => {
        const to = addDays('2013-09-12', by)
        const [there, back] = [openingMove(any, '2013-09-12', to), openingMove(any, to, '2013-09-12')]
        expect({ ...back, from: null, to: null }).toEqual({ ...there, from: null, to: null })
      }),
    )
  })
})

it('a year is twelve months, however it is counted', () =>
  expect(countBack('2013-09-12', 12)).toBe(addMonths('2013-09-12', -12)))
