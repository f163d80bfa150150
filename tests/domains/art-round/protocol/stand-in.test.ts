/** A stand-in's scores count where fewer than two of the others are left, and nowhere else: on every way out. */
import { expect, it } from 'vitest'
import { sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { protocolDocument } from '#app/domains/art-round/protocol/document.ts'
import { rankingByJuror } from '#app/domains/art-round/protocol/file-rows.server.ts'
import type { ProtocolContent } from '#app/domains/art-round/protocol/protocol.ts'
import { rankingRows } from '#app/domains/art-round/selection/file-rows.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { faultsOf } from '../../../../scripts/recompute-protocol.mjs'
import { juriedEdition } from '../selection/juried.ts'

const secretary = someone(['secretariat'])

/** The last of the four is the stand-in, who was lent a hand everywhere; `null` is recused. */
const SCORES = [
  [90, 90, 90, 1],
  [80, null, null, 100],
  [70, 70, null, 100],
  [60, 60, 60, 100],
  [null, null, null, 40],
]
/** How many scores of each count. */
const COUNTED = [3, 2, 2, 3, 1]

eachEngine((engine) => {
  it('the ranking, the screen, the files, the protocol and the outsider’s program count the same', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { roundId, applicationIds } = await juriedEdition(db, { scores: SCORES, capacity: 2 })
    const vara = await db.person.findUniqueOrThrow({ where: { email: 'jury2013-3@example.com' } })
    const seat = await db.jurorSeat.findFirstOrThrow({ where: { personId: vara.id } })
    await db.jurorSeat.update({ where: { id: seat.id }, data: { standIn: true } })

    const sealed = new Map((await sealedScores(db, roundId))?.map((of) => [of.applicationId, of.scores.length]))
    expect(applicationIds.map((id) => sealed.get(id))).toEqual(COUNTED)

    const { rows } = await selectionView(ctx, secretary, 2013)
    const shown = new Map(rows.map(({ number, outcome }) => [number, outcome]))
    expect(COUNTED.map((_, i) => shown.get(i + 1)?.scores.length)).toEqual(COUNTED)
    expect(shown.get(1)?.mean).toBe(90)
    expect(shown.get(2)?.mean).toBe(90)
    expect(shown.get(3)?.mean).toBe(70)

    const file = await rankingRows(ctx, secretary, 2013)
    expect(COUNTED.map((_, i) => file.find(({ application }) => application === i + 1)?.scores)).toEqual(COUNTED)

    await makeProtocol(ctx, secretary, 2013)
    const kept = await db.protocol.findFirstOrThrow()
    const protocol = kept.content as unknown as ProtocolContent
    expect(faultsOf(protocol)).toEqual([])
    expect(protocol.rounds[0]?.scores.map(({ counts }) => counts.length)).toEqual(COUNTED)
    // What the stand-in gave beside it is sealed, and so in the checksum.
    expect(protocol.rounds[0]?.scores.map(({ letters }) => Object.keys(letters).length)).toEqual([4, 2, 3, 4, 1])
    expect(protocol.ranking.map(({ application, rank }) => [application, rank])).toEqual(
      file.map(({ application, rank }) => [application, rank]),
    )

    const letters = protocol.rounds[0]?.jurors.map(({ letter }) => letter) ?? []
    const standIn = protocol.rounds[0]?.jurors.find((of) => of.standIn)?.letter ?? ''
    const byJuror = await rankingByJuror(ctx, secretary, 2013)
    const given = (number: number) => {
      const row = byJuror.rows.find(({ application }) => application === number)
      return letters.filter((letter) => row?.[letter] !== null).length
    }
    expect(COUNTED.map((_, i) => given(i + 1))).toEqual(COUNTED)
    expect(byJuror.rows.find(({ application }) => application === 1)?.[standIn]).toBeNull()
    expect(byJuror.rows.find(({ application }) => application === 2)?.[standIn]).toBe(100)

    const { sections } = protocolDocument(protocol, { number: 1, madeAt: ctx.now }, 'nb')
    const table = sections.find(({ heading }) => heading === 'Rangering')?.table
    const column = table?.columns.findIndex(({ label }) => label === standIn) ?? -1
    const printed = (number: string) => table?.rows.find((row) => row[1] === number)?.[column]
    expect([printed('1'), printed('2'), printed('3')]).toEqual(['–', '100,0', '–'])
  })
})
