import { expect, it } from 'vitest'
import { mayKeepSubscribers, maySetOwnNews, mayWriteNewsletters } from '#app/domains/outreach/newsletter/policy.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

it('only the secretariat writes newsletters and keeps the lists', () => {
  for (const may of [mayWriteNewsletters, mayKeepSubscribers]) {
    expect(may(null)).toBe(false)
    expect(ROLES.filter((role) => may(someone([role])))).toEqual(['secretariat'])
  }
})

it('whoever has an address decides on the news to it, also with the secretariat’s help', () => {
  const person = someone()
  expect(maySetOwnNews(person)).toBe(true)
  expect(maySetOwnNews({ ...person, actedBy: { personId: 'office', name: 'Kari' } })).toBe(true)
  expect(maySetOwnNews({ ...person, email: '' })).toBe(false)
  expect(maySetOwnNews(null)).toBe(false)
})
