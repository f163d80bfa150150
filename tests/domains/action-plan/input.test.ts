import { expect, it } from 'vitest'
import { planInput } from '#app/domains/action-plan/input.ts'

const activity = { intent: 'activity', measureId: 'm', title: 'Annonsesalg' }
const status = { intent: 'status', id: 'a', quarter: '1', status: 'done' }

it.each([
  [{ ...activity }, { owner: '', ownerId: null, quarters: '' }],
  [
    { ...activity, ownerId: 'kari', quarters: 'q3+q2' },
    { ownerId: 'kari', quarters: 'Q2+Q3' },
  ],
  [{ ...activity, number: '7' }, { title: 'Annonsesalg' }],
  [status, { quarter: 1, note: '' }],
  [{ ...status, quarter: '0' }, { quarter: 0 }],
  [{ intent: 'move', id: 'a', step: 'up' }, { step: -1 }],
])('takes %j', (sent, taken) => {
  const parsed = planInput.parse(sent)
  expect(parsed).toMatchObject(taken)
  expect(parsed).not.toHaveProperty('number')
})

it.each([
  [{ ...activity, title: ' ' }, 'title', 'faults.required'],
  [{ ...activity, title: 'x'.repeat(161) }, 'title', undefined],
  [{ ...activity, quarters: '31.02.' }, 'quarters', 'actionPlan.notQuarters'],
  [{ ...status, quarter: '5' }, 'quarter', undefined],
  [{ ...status, status: 'perfect' }, 'status', undefined],
  [{ intent: 'rename', id: 'm', measure: 'Ny' }, 'version', undefined],
])('refuses %j beside its field', (sent, field, message) => {
  const { error } = planInput.safeParse(sent)
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  if (message) expect(error?.issues[0]?.message).toBe(message)
})
