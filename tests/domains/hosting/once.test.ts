import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idOnce } from '#app/domains/hosting/once.server.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

it('is an id, and the same for the same form with the same words', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(fc.option(fc.string())), (once, what) => {
      expect(idOnce(once, what)).toMatch(UUID)
      expect(idOnce(once, what)).toBe(idOnce(once, [...what]))
    }),
  ))

it.each([
  ['another form', 'form-2', ['task', 'Lån en stige', null]],
  ['other words', 'form-1', ['task', 'Lån to stiger', null]],
  ['something else', 'form-1', ['document', 'Lån en stige', null]],
  ['empty for nothing', 'form-1', ['task', 'Lån en stige', '']],
  ['words that are parted otherwise', 'form-1', ['task', 'Lån', 'en stige']],
] as const)('is another one for %s', (_, once, what) =>
  expect(idOnce(once, what)).not.toBe(idOnce('form-1', ['task', 'Lån en stige', null])),
)

it('is none without the key of a form', () => expect(idOnce('', ['task'])).toBeUndefined())
