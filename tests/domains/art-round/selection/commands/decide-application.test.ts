import { expect, it } from 'vitest'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { signOf } from '#app/domains/art-round/selection/decisions.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])
const rowsOf = async (db: Db) =>
  (await db.application.findMany({ orderBy: { number: 'asc' } })).map((of) => of.waitingPlace ?? of.decision)

async function wishOf(db: Db, id: string) {
  const { decision, decidedWorkId, waitingPlace } = await db.application.findUniqueOrThrow({ where: { id } })
  const seen = signOf({ decision, workId: decidedWorkId, waitingPlace })
  return { id, seen, workId: null, waitingPlace: null, reason: 'Juryens drøfting.' }
}

eachEngine((engine) => {
  it('a place that is taken moves the others down, a place that is left closes', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, actorId: null })
    const { applicationIds, workIds } = await juriedEdition(db, { capacity: 1 })
    await proposeDecisions(ctx, secretary, 2013, 3)
    expect(await rowsOf(db)).toEqual(['accepted', 1, 2, 3, 'declined', 'declined'])
    const [, second = '', , , , sixth = ''] = applicationIds
    await decideApplication(ctx, secretary, 2013, {
      ...(await wishOf(db, sixth)),
      decision: 'waitlisted',
      waitingPlace: 2,
    })
    expect(await rowsOf(db)).toEqual(['accepted', 1, 3, 4, 'declined', 2])
    const workId = workIds[1]?.[0] ?? null
    await decideApplication(ctx.at('2013-03-01T12:00:00Z'), secretary, 2013, {
      ...(await wishOf(db, second)),
      decision: 'accepted',
      workId,
    })
    expect(await rowsOf(db)).toEqual(['accepted', 'accepted', 2, 3, 'declined', 1])
    expect(await db.application.findUnique({ where: { id: second } })).toMatchObject({ decidedWorkId: workId })
    const { history } = await candidateView(ctx, secretary, 2013, 2)
    expect(history).toMatchObject([
      { method: 'hand', decision: 'accepted', reason: 'Juryens drøfting.' },
      { method: 'ranking', decision: 'waitlisted', reason: '' },
    ])
  })

  it('refuses a work of another, an old page, a stranger, and what is not before the jury', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, workIds } = await juriedEdition(db, {
      more: (n) => (n === 6 ? { check: 'incomplete' } : {}),
    })
    const [first = '', , , , , sixth = ''] = applicationIds
    const wish = { ...(await wishOf(db, first)), decision: 'accepted' as const, workId: workIds[1]?.[0] ?? null }
    await expect(decideApplication(ctx, secretary, 2013, wish)).rejects.toMatchObject({ key: 'selection.workMissing' })
    const right = { ...wish, workId: workIds[0]?.[0] ?? null }
    await expect(decideApplication(ctx, someone(['juror']), 2013, right)).rejects.toMatchObject({ kind: 'forbidden' })
    await decideApplication(ctx, secretary, 2013, right)
    await expect(decideApplication(ctx, secretary, 2013, right)).rejects.toMatchObject({
      key: 'faults.changedMeanwhile',
    })
    const outside = { ...(await wishOf(db, sixth)), decision: 'declined' as const }
    await expect(decideApplication(ctx, secretary, 2013, outside)).rejects.toMatchObject({ kind: 'missing' })
    await markAnnounced(db, new Date())
    const late = { ...(await wishOf(db, first)), decision: 'declined' as const }
    await expect(decideApplication(ctx, secretary, 2013, late)).rejects.toMatchObject({
      key: 'selection.announcedAlready',
    })
  })
})
