/** The address of a page of money has a word of its language; another word is no page. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { expect, it } from 'vitest'
import * as page from '#app/routes/secretariat/funding.tsx'
import * as file from '#app/routes/secretariat/funding-file.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'

const NOW = new Date('2013-05-15T10:00:00Z')
const NB = '/sekretariat/okonomi'
const EN = '/en/secretariat/money'

type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown

async function stage() {
  const { db } = await sqlite.freshDatabase()
  const { people } = await seedHosting(db, NOW)
  const house = testHouse(db)
  const cookie = await signedIn(db, { NODE_ENV: 'test', SESSION_SECRET: house.settings.sessionSecret }, people.office)
  const ask = async (door: unknown, path: string, form?: Record<string, string>) => {
    const [scope = '', year = '', format = ''] =
      path.split('?')[0]?.replace(`${EN}/`, '').replace(`${NB}/`, '').split('/') ?? []
    const request = new Request(`http://localhost:3000${path}`, {
      headers: { cookie, origin: 'http://localhost:3000' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    const context = { house, clock: () => NOW, cspNonce: '' }
    const args = { request, params: { scope, year, format }, context } as unknown as LoaderFunctionArgs &
      ActionFunctionArgs
    const given = await (async () => (door as Door)(args))().catch((error: unknown) => error)
    if (given instanceof Error) throw given
    // What is refused comes with its sentence and its status, and not as an answer yet.
    if (!(given instanceof Response))
      return [(given as { init?: { status?: number } } | null)?.init?.status ?? 200, null]
    return [given.status, given.headers.get('Location')]
  }
  return { db, ask }
}

it('is answered in its own language, sent on from the older English one, and else is no page', async () => {
  const { ask } = await stage()
  for (const [path, status, location] of [
    [`${NB}/kunstrunden/2013`, 200, null],
    [`${NB}/orkesteret/2013`, 200, null],
    [`${EN}/art-round/2013`, 200, null],
    [`${EN}/orchestra/2013`, 200, null],
    [`${EN}/kunstrunden/2013?post=1`, 301, `${EN}/art-round/2013?post=1`],
    [`${EN}/orkesteret/2013`, 301, `${EN}/orchestra/2013`],
    [`${NB}/art-round/2013`, 404, null],
    [`${NB}/artRound/2013`, 404, null],
    [`${EN}/artRound/2013`, 404, null],
    [`${EN}/biblioteket/2013`, 404, null],
  ] as const)
    expect([path, ...((await ask(page.loader, path)) as unknown[])]).toEqual([path, status, location])
  for (const [path, status, location] of [
    [`${NB}/kunstrunden/2013/csv`, 200, null],
    [`${EN}/art-round/2013/csv`, 200, null],
    [`${EN}/kunstrunden/2013/csv`, 301, `${EN}/art-round/2013/csv`],
    [`${NB}/art-round/2013/csv`, 404, null],
  ] as const)
    expect([path, ...((await ask(file.loader, path)) as unknown[])]).toEqual([path, status, location])
})

it('takes a form from a page that stood open with the older address', async () => {
  const { db, ask } = await stage()
  const giver = { intent: 'give', giver: 'Buskerud fylkeskommune', kind: 'county' }
  expect((await ask(page.action, `${EN}/kunstrunden/2013`, giver))[0]).toBe(303)
  expect((await ask(page.action, `${EN}/orchestra/2013`, giver))[0]).toBe(303)
  expect((await ask(page.action, `${EN}/biblioteket/2013`, giver))[0]).toBe(404)
  expect((await db.contribution.findMany({ orderBy: { id: 'asc' } })).map(({ scope }) => scope)).toEqual([
    'artRound',
    'orchestra',
  ])
})
