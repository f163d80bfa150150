import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { filledLine, whole } from '#app/kernel/shapes.ts'
import type { House } from '#app/platform/context.server.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { ask, cookieOf } from './asked.ts'

const now = new Date('2013-03-01T12:00:00Z')
let house: House
beforeEach(async () => {
  house = testHouse((await sqlite.freshDatabase()).db)
})

describe('a page', () => {
  const read = page('secretariat', ({ actor, locale }) => ({ who: actor.name, locale }))

  it('sends a stranger to sign in, and back', async () => {
    const answer = await ask(read, { house, now, path: '/sekretariat/personer?sok=a' })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/logg-inn?til=%2Fsekretariat%2Fpersoner%3Fsok%3Da',
    ])
    const english = await ask(read, { house, now, path: '/en/secretariat.data' })
    expect(english.headers.get('location')).toBe('/en/sign-in?til=%2Fen%2Fsecretariat')
  })

  it('refuses another role, in the language of the page, and answers the right one', async () => {
    const juror = await cookieOf(house, ['juror'], now)
    expect(await ask(read, { house, now, path: '/x', cookie: juror })).toMatchObject({
      status: 403,
      body: { sentence: 'Du har ikke tilgang til dette.' },
    })
    const secretary = await cookieOf(house, ['secretariat'], now)
    expect(await ask(read, { house, now, path: '/en/x', cookie: secretary })).toMatchObject({
      status: 200,
      body: { who: 'Noen', locale: 'en' },
    })
  })

  it('takes a cookie that was tampered with for none', async () => {
    const cookie = await cookieOf(house, ['secretariat'], now)
    expect(await ask(read, { house, now, path: '/x', cookie: `${cookie.slice(0, -2)}xx` })).toMatchObject({
      status: 302,
    })
  })

  it.each([
    [missing(), 404],
    [forbidden(), 403],
    [conflict('faults.changedMeanwhile'), 409],
    [invalid('faults.required'), 422],
  ])('turns %s into %i', async (fault, status) => {
    const thrown = page('anyone', () => {
      throw fault
    })
    expect(await ask(thrown, { house, now, path: '/x' })).toMatchObject({ status })
  })

  it.each(['13', '20133', 'abcd', '', '-201', '2013.5'])('has no page for the year %j', (year) =>
    expect(() => yearIn({ year })).toThrow(),
  )
})

describe('a deed', () => {
  const shape = z.object({ title: filledLine(10), count: whole(1, 5) })
  const act = deed('signed-in', shape, ({ value }) => {
    if (value.title === 'tatt') throw invalid('people.emailTaken', {}, 'title')
    if (value.title === 'endret') throw conflict('faults.changedMeanwhile')
    return to('/ferdig')
  })

  it('gives back everything typed with a sentence beside each field', async () => {
    const cookie = await cookieOf(house, [], now)
    const answer = await ask(act, { house, now, path: '/x', cookie, form: { title: '', count: 'mange', extra: 'x' } })
    expect(answer).toMatchObject({
      status: 422,
      body: {
        values: { title: '', count: 'mange' },
        errors: { title: ['Fyll ut dette feltet.'], count: ['Skriv et tall.'] },
        formErrors: [],
      },
    })
  })

  it('puts a refusal of the command beside its field, or at the top', async () => {
    const cookie = await cookieOf(house, [], now)
    expect(await ask(act, { house, now, path: '/en/x', cookie, form: { title: 'tatt', count: '1' } })).toMatchObject({
      status: 422,
      body: { errors: { title: ['There is a person with this address already.'] }, values: { title: 'tatt' } },
    })
    const changed = await ask(act, { house, now, path: '/x', cookie, form: { title: 'endret', count: '1' } })
    expect(changed.status).toBe(409)
    expect((changed.body as { formErrors: string[] }).formErrors).toHaveLength(1)
  })

  it('sends on when it is done, and lets no stranger in', async () => {
    const cookie = await cookieOf(house, [], now)
    const done = await ask(act, { house, now, path: '/x', cookie, form: { title: 'a', count: '2' } })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/ferdig'])
    expect((await ask(act, { house, now, path: '/x', form: { title: 'a', count: '2' } })).headers.get('location')).toBe(
      '/logg-inn?til=%2Fmin-side',
    )
  })

  it('sets no field that the shape does not name', async () => {
    const seen: unknown[] = []
    const keep = deed('anyone', shape, ({ value }) => {
      seen.push(value)
      return null
    })
    await ask(keep, {
      house,
      now,
      path: '/x',
      form: { title: 'a', count: '2', role: 'secretariat', status: 'accepted', price: '1' },
    })
    expect(seen).toEqual([{ title: 'a', count: 2 }])
  })
})
