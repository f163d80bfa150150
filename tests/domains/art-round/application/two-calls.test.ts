/** Two calls in one edition, from the applications to the answers: nothing that is done to one reaches the other. */
import { expect, it } from 'vitest'
import { applyView, reviewView } from '#app/domains/art-round/application/artist-screens.server.ts'
import { checkApplication } from '#app/domains/art-round/application/commands/check-application.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { withdrawApplication } from '#app/domains/art-round/application/commands/withdraw-application.server.ts'
import { applicationsView } from '#app/domains/art-round/application/office-screens.server.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import type { ApplicationsFilter } from '#app/domains/art-round/application/views.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { signOf } from '#app/domains/art-round/selection/decisions.ts'
import { participationView } from '#app/domains/art-round/studio/screens.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announceAll } from '../protocol/announce-all.ts'
import { CLOSES, fillIn, OPENS, office, openRound } from './call.ts'

const UNDECIDED = signOf({ decision: 'none', workId: null, waitingPlace: null })

const everything: ApplicationsFilter = {
  ...{ search: '', call: '', state: '', check: '', municipality: '', discipline: '' },
  ...{ sort: 'number', down: false, page: null },
}

eachEngine((engine) => {
  /** Kari and Ola in the juried call; Kari and Siri in the side call; sent in turn. */
  async function twoCalls(db: Db) {
    const round = await openRound(db)
    const { ctx, editionId, callId } = round
    const { id: sideId } = await db.call.create({
      data: {
        ...{ editionId, kind: 'side', titleNb: 'Tekstil i vest', titleEn: 'Textiles', textNb: '', textEn: '' },
        ...{ opensAt: OPENS, closesAt: CLOSES, capacity: 1 },
      },
    })
    const [kari, ola, siri] = [await round.artist('kari'), await round.artist('ola'), await round.artist('siri')]
    const numbers: number[] = []
    const ids: string[] = []
    for (const [actor, id] of [
      [kari, callId],
      [siri, sideId],
      [ola, callId],
      [kari, sideId],
    ] as const) {
      await startApplication(ctx, actor, 'nb', id, false)
      ids.push(await fillIn(db, id, actor.personId))
      numbers.push(await submitApplication(ctx, actor, 'nb', id))
    }
    const [kariJuried = '', siriSide = '', olaJuried = '', kariSide = ''] = ids
    return { ...round, sideId, kari, ola, siri, numbers, ids: { kariJuried, siriSide, olaJuried, kariSide } }
  }

  it('share one row of numbers, and are listed each for itself or together', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, callId, sideId, numbers } = await twoCalls(db)
    expect(numbers).toEqual([1, 2, 3, 4])
    const listed = async (call: string) => {
      const { rows, found, counts, calls } = await applicationsView(ctx, office, 'nb', 2013, { ...everything, call })
      expect(calls.map(({ title }) => title)).toEqual(['Utlysning', 'Tekstil i vest'])
      return [rows.map(({ number, call: title }) => `${number} ${title}`), found, counts.submission.submitted]
    }
    expect(await listed('')).toEqual([['1 Utlysning', '2 Tekstil i vest', '3 Utlysning', '4 Tekstil i vest'], 4, 4])
    expect(await listed(callId)).toEqual([['1 Utlysning', '3 Utlysning'], 2, 2])
    expect(await listed(sideId)).toEqual([['2 Tekstil i vest', '4 Tekstil i vest'], 2, 2])
    // A call that is another edition's, or nobody's, filters nothing away in silence.
    expect((await listed('finnes-ikke'))[1]).toBe(4)
  })

  it('one is withdrawn, and the other stands', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, callId, sideId, kari, ids } = await twoCalls(db)
    await withdrawApplication(ctx, kari, 'nb', callId)
    expect(await db.application.findUnique({ where: { id: ids.kariSide } })).toMatchObject({ submission: 'submitted' })
    expect((await reviewView(ctx, kari, 'nb', sideId)).shown.state).toBe('received')
    expect((await reviewView(ctx, kari, 'nb', callId)).shown.state).toBe('withdrawn')
  })

  it('decisions and the announcement of one leave the other’s applicants at «mottatt»', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, editionId, callId, sideId, kari, ola, siri, ids } = await twoCalls(db)
    for (const id of Object.values(ids)) await checkApplication(ctx, office, id, { check: 'complete', reason: '' })
    const work = async (id: string) => (await worksOf(db, [id])).get(id)?.[0]?.id ?? ''
    const after = ctx.at('2013-04-20T10:00:00Z')
    const accept = async (id: string) =>
      ({
        id,
        decision: 'accepted',
        workId: await work(id),
        waitingPlace: null,
        reason: 'Til tekstil',
        seen: UNDECIDED,
      }) as const
    const decline = (id: string) =>
      ({ id, decision: 'declined', workId: null, waitingPlace: null, reason: 'Ikke tekstil', seen: UNDECIDED }) as const

    const before = await juriedRows(db, callId)
    await decideApplication(after, office, 2013, await accept(ids.kariSide), sideId)
    await decideApplication(after, office, 2013, decline(ids.siriSide), sideId)
    // An application of the other call is not on this bench.
    await expect(decideApplication(after, office, 2013, decline(ids.olaJuried), sideId)).rejects.toMatchObject({
      kind: 'missing',
    })
    expect(await juriedRows(db, callId)).toEqual(before)

    expect(await announceAll(after, office, 2013, sideId)).toMatchObject({ accepted: 1, declined: 1 })
    expect(await juriedRows(db, callId)).toEqual(before)
    expect(await db.call.findUnique({ where: { id: callId } })).toMatchObject({ announcedAt: null })
    expect(await db.edition.findUnique({ where: { id: editionId } })).toMatchObject({ announcedAt: after.now })

    const states = async (actor: typeof kari) =>
      (await participationView(after, actor, 2013)).answers
        .sort(byNumber)
        .map(({ number, state, result, call }) => [...[number, state, result !== null, call.announceOn]])
    expect(await states(kari)).toEqual([
      [1, 'received', false, '2013-04-20'],
      [4, 'accepted', true, null],
    ])
    expect(await states(siri)).toEqual([[2, 'declined', true, null]])
    expect(await states(ola)).toEqual([[3, 'received', false, '2013-04-20']])
    const { closed } = await applyView(after, ola, 'nb')
    expect(closed.find(({ id }) => id === callId)?.mine?.state).toBe('received')
    const answered = await db.mail.findMany({ where: { postedAt: after.now }, select: { personId: true } })
    expect(answered.map(({ personId }) => personId).sort()).toEqual(['kari', 'siri'])
  })
})

const byNumber = (a: { number: number | null }, b: { number: number | null }) => (a.number ?? 0) - (b.number ?? 0)

const juriedRows = (db: Db, callId: string) =>
  db.application.findMany({ where: { callId }, orderBy: { number: 'asc' } })
