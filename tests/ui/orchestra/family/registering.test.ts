import { expect, it } from 'vitest'
import { carried, countOf, partOf, reshaped, textsOf } from '#app/ui/orchestra/family/registering.ts'

const typed = {
  intent: 'add',
  semesterId: 's',
  me: { name: 'Nora', phone: '' },
  children: [
    { name: 'Eva', home: 'me', audition: 'on' },
    { name: 'Per', home: 'other', city: 'Asker' },
  ],
  consents: { openWeb: 'no' },
}

it('adds a child and keeps everything that was typed', () => {
  const { values } = reshaped(typed, 8)
  expect(values).toMatchObject({
    ...{ 'me.name': 'Nora', 'children[0].name': 'Eva', 'children[0].audition': 'on', 'children[1].city': 'Asker' },
    ...{ 'children[2].home': 'me', 'consents.openWeb': 'no' },
  })
  expect(countOf(values)).toBe(3)
  expect(countOf(reshaped(typed, 2).values)).toBe(2)
})

it('takes one out and moves the others up; the last one stays', () => {
  const { values } = reshaped({ ...typed, intent: 'remove-0' }, 8)
  expect(values).toMatchObject({ 'children[0].name': 'Per' })
  expect(countOf(values)).toBe(1)
  const one = { ...typed, children: typed.children.slice(0, 1), intent: 'remove-0' }
  expect(reshaped(one, 8).values).toMatchObject({ 'children[0].name': 'Eva' })
})

it('carries each part through the other', () => {
  const values = textsOf(typed)
  expect(carried(values, 'finish')).toEqual([['consents.openWeb', 'no']])
  expect(carried(values, 'children').map(([name]) => name)).toContain('children[1].city')
  expect(carried({ 'children[0].ensembleId': 'x' }, 'finish')).toHaveLength(1)
})

it.each([
  ['look', 'children[0].name', 'children'],
  ['register', 'consents.openWeb', 'finish'],
  ['register', 'children[0].birthDate', 'children'],
  ['register', 'me.name', 'children'],
  ['register', 'children[0].ensembleId', 'finish'],
])('a form refused at %s for %s comes back to the part %s', (intent, name, part) => {
  expect(partOf({ intent, values: {}, errors: { [name]: ['Nei'] }, formErrors: [] })).toBe(part)
})
