import { expect, it } from 'vitest'
import { marketingInput } from '#app/domains/outreach/marketing/input.ts'

const add = { intent: 'add', kind: 'advertisement', channel: 'Billedkunst', audience: 'artists', state: 'planned' }

it.each([
  [{}, { what: '', date: null, untilDate: null, costOre: null, owner: '', isNew: false, note: '' }],
  [
    { costOre: '4 500,50', isNew: 'on', date: '2013-02-14' },
    { costOre: 4_500_50, isNew: true, date: '2013-02-14' },
  ],
  [{ costOre: '0' }, { costOre: 0 }],
  [{ channel: ' Instagram ' }, { channel: 'Instagram' }],
])('takes %j', (change, taken) => {
  const parsed = marketingInput.parse({ ...add, ...change, enteredById: 'noen' })
  expect(parsed).toMatchObject(taken)
  expect(parsed).not.toHaveProperty('enteredById')
})

it.each([
  [{ channel: ' ' }, 'channel', 'faults.required'],
  [{ kind: 'skywriting' }, 'kind', null],
  [{ state: 'perfect' }, 'state', null],
  [{ date: '2013-02-31' }, 'date', 'faults.notADate'],
  [{ untilDate: 'snart' }, 'untilDate', 'faults.notADate'],
  [{ costOre: '-5' }, 'costOre', 'faults.notAnAmount'],
  [{ costOre: 'gratis' }, 'costOre', 'faults.notAnAmount'],
  [{ costOre: '1 000 000 000 000' }, 'costOre', null],
  [{ intent: 'save', id: 'm' }, 'version', null],
])('refuses %j beside its field', (change, field, message) => {
  const { error } = marketingInput.safeParse({ ...add, ...change })
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  if (message) expect(error?.issues[0]?.message).toBe(message)
})
