import { expect, it } from 'vitest'
import { pressInput } from '#app/domains/outreach/press/input.ts'

const record = { intent: 'record', medium: 'Bygdeposten', kind: 'newspaper', date: '2013-09-12' }

it('takes what a form says of a story, and nothing else', () => {
  expect(pressInput.parse({ ...record, url: 'https://example.no/sak', shown: 'on', enteredById: 'noen' })).toEqual({
    ...record,
    ...{ title: '', url: 'https://example.no/sak', note: '', shown: true },
  })
})

it.each([
  [{ medium: '' }, 'medium'],
  [{ kind: 'rumour' }, 'kind'],
  [{ date: '2013-02-31' }, 'date'],
  [{ date: '' }, 'date'],
  [{ url: 'javascript:alert(1)' }, 'url'],
  [{ url: 'ikke en adresse' }, 'url'],
  [{ intent: 'save', id: 's' }, 'version'],
])('refuses %j beside its field', (change, field) => {
  expect(pressInput.safeParse({ ...record, ...change }).error?.issues.map(({ path }) => path[0])).toEqual([field])
})
