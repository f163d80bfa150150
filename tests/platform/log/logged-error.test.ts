import { describe, expect, it } from 'vitest'
import { loggedError } from '#app/platform/log/logged-error.ts'
import { eachEngine } from '#tests/support/databases.ts'

const word = 'Kanarifugl'

it.each([
  ['a text', word, { type: 'string', message: '' }],
  ['an error of our own', new Error('no such hosting'), { type: 'Error', message: 'no such hosting' }],
  [
    'what a driver adds',
    Object.assign(new Error('duplicate key'), { code: '23505', detail: `Key (email)=(${word})` }),
    { type: 'Error', message: 'duplicate key', code: '23505' },
  ],
  [
    'a cause',
    new Error('not sent', { cause: new TypeError('no port') }),
    { cause: { type: 'TypeError', message: 'no port' } },
  ],
])('%s', (_, error, logged) => {
  expect(loggedError(error)).toMatchObject(logged)
  expect(JSON.stringify(loggedError(error))).not.toContain(word)
})

eachEngine((engine) => {
  describe('what goes wrong with a statement', () => {
    it('is told without what was in it', async () => {
      const { db } = await engine.freshDatabase()
      const person = { id: 'a', name: word, phone: word, createdAt: new Date() }
      await db.person.create({ data: person })
      const wrong = [
        [db.person.create({ data: { ...person, id: 'b', intent: word } as never }), /Unknown argument `intent`/],
        [db.person.create({ data: person }), /Unique constraint failed/],
        [db.person.findMany({ where: { name: 7 as never, phone: word } }), /Invalid value provided/],
      ] as const
      for (const [one, says] of wrong) {
        const error = await one.then(
          () => null,
          (fault: unknown) => fault,
        )
        const logged = loggedError(error)
        expect(logged.message).toMatch(says)
        expect(logged.stack).toContain('at ')
        expect(JSON.stringify(logged)).not.toContain(word)
      }
    })
  })
})
