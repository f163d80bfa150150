import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DECISIONS, PARTICIPATIONS } from '#app/domains/art-round/application/application.ts'
import { myStudioView, participationView, studiosView } from '#app/domains/art-round/studio/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { juriedEdition } from '../selection/juried.ts'
import { announcedEdition, confirmedEdition, secretary } from './admitted.ts'

it('until the announcement the page is the same whatever is decided', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  const { applicationIds, personIds, workIds } = await juriedEdition(db, { applications: 1 })
  const artist = someone([], { personId: personIds[0] ?? '' })
  const id = applicationIds[0] ?? ''
  const untouched = JSON.stringify(await participationView(ctx, artist, 2013))
  const decided = fc.record({
    decision: fc.constantFrom(...DECISIONS),
    participation: fc.constantFrom(...PARTICIPATIONS),
    decidedWorkId: fc.constantFrom(null, workIds[0]?.[1] ?? null),
    waitingPlace: fc.option(fc.integer({ min: 1, max: 99 })),
    check: fc.constantFrom('complete' as const, 'incomplete' as const, 'ineligible' as const),
    checkReason: fc.constantFrom(null, 'Kanarifugl'),
    answeredAt: fc.constantFrom(null, new Date('2013-04-01T00:00:00Z')),
  })
  await fc.assert(
    fc.asyncProperty(decided, async (data) => {
      await db.application.update({ where: { id }, data })
      expect(JSON.stringify(await participationView(ctx, artist, 2013))).toBe(untouched)
    }),
    { numRuns: 60 },
  )
  expect(untouched).toContain('"state":"received"')
})

it('after it each sees the own result and what to do', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
  const { artist } = await announcedEdition(db, ctx, { applications: 20 })
  const seen = async (number: number) => (await participationView(ctx, artist(number), 2013)).answers[0]
  expect(await seen(1)).toMatchObject({
    state: 'accepted',
    result: { work: { title: 'Verk 1.2' }, answerBy: '2013-05-10', participant: null },
    can: { confirm: true, resign: true },
  })
  expect(await seen(5)).toMatchObject({
    state: 'waitlisted',
    result: { waitingPlace: 2, work: null },
    can: { confirm: false },
  })
  expect(await seen(20)).toMatchObject({ state: 'declined', can: { confirm: false, resign: false } })
  await expect(participationView(ctx, someone(), 2013)).rejects.toMatchObject({ kind: 'missing' })
})

it('the form is for those who take part; the list, with what is missing, for the secretariat', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  const { artist } = await confirmedEdition(db, ctx, [1, 2], {
    more: (n) => (n === 1 ? { hasStudio: false, statement: '' } : {}),
  })
  expect(await myStudioView(ctx, artist(2), 2013, null)).toMatchObject({
    studio: { number: 1 },
    lacks: ['position', 'access'],
  })
  await expect(myStudioView(ctx, artist(3), 2013, null)).rejects.toMatchObject({ kind: 'missing' })
  await expect(studiosView(ctx, artist(2), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
  const { rows, lacking } = await studiosView(ctx, secretary, 2013)
  expect(rows.map(({ name, studio }) => [name, studio?.number ?? null])).toEqual([
    ['Kunstner 002', 1],
    ['Kunstner 001', null],
  ])
  expect(lacking).toEqual({ position: 1, hours: 0, text: 1, access: 1 })
})
