/** What the jury noted at its meeting and what it exchanged for balance stand in the protocol. */
import { expect, it } from 'vitest'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { protocolDocument } from '#app/domains/art-round/protocol/document.ts'
import type { ProtocolContent } from '#app/domains/art-round/protocol/protocol.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { swapForBalance } from '#app/domains/art-round/selection/commands/swap-for-balance.server.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { faultsOf } from '../../../../scripts/recompute-protocol.mjs'
import { juriedEdition } from '../selection/juried.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('in the JSON and in print, in both languages', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-18T10:00:00Z' })
    const { applicationIds, workIds, callId } = await juriedEdition(db, {
      scores: [
        [90, 90],
        [80, 81],
        [70, 72],
        [60, 60],
      ],
      capacity: 2,
    })
    const idOf = (number: number) => applicationIds[number - 1] ?? ''
    const items = [2, 3, 1].map((number, index) => ({
      ...{ applicationId: idOf(number), position: index + 1 },
      note: number === 1 ? '' : `  Merknad til ${number}\nmed to linjer `,
    }))
    await db.meeting.create({
      data: { callId, state: 'closed', startedAt: ctx.now, endedAt: ctx.now, items: { create: items } },
    })
    await proposeDecisions(ctx, secretary, 2013, 2)
    const accepted = (number: number) => `accepted:${workIds[number - 1]?.[0]}:`
    const swap = { inId: idOf(3), outId: idOf(2), seenIn: 'waitlisted::1', seenOut: accepted(2) }
    await swapForBalance(ctx.at('2013-04-18T11:00:00Z'), secretary, 2013, { ...swap, reason: 'Flere fra Lier' })

    const contentOf = async (by: TestContext) => {
      const number = await makeProtocol(by, secretary, 2013)
      const { content } = await db.protocol.findFirstOrThrow({ where: { number } })
      return content as unknown as ProtocolContent
    }
    const protocol = await contentOf(ctx)
    expect(faultsOf(protocol)).toEqual([])
    expect(protocol.meetings).toEqual([
      {
        ...{ startedAt: '2013-04-18T10:00:00.000Z', endedAt: '2013-04-18T10:00:00.000Z' },
        notes: [
          { application: 2, note: 'Merknad til 2\nmed to linjer' },
          { application: 3, note: 'Merknad til 3\nmed to linjer' },
        ],
      },
    ])
    expect(protocol.swaps).toEqual([
      {
        ...{ goesIn: 3, goesOut: 2, loss: 9.5, ranks: 1, reason: 'Flere fra Lier', stands: true },
        at: '2013-04-18T11:00:00.000Z',
      },
    ])
    expect(protocol.result.accepted.map(({ application }) => application)).toEqual([1, 3])

    const sectionsIn = (content: ProtocolContent, locale: 'nb' | 'en') => {
      const { sections } = protocolDocument(content, { number: 1, madeAt: ctx.now }, locale)
      return new Map(sections.map((section) => [section.heading, section]))
    }
    const nb = sectionsIn(protocol, 'nb')
    expect(nb.get('Merknader fra møtet')).toMatchObject({
      paragraphs: ['Juryen møttes 18. april 2013.'],
      table: {
        rows: [
          ['2', 'Merknad til 2\nmed to linjer'],
          ['3', 'Merknad til 3\nmed to linjer'],
        ],
      },
    })
    expect(nb.get('Byttet for balansens skyld')?.table?.rows).toEqual([['3', '2', '9,50', '1', 'Flere fra Lier']])
    // Told once: not among what was decided by hand as well.
    expect(nb.has('Avgjort utenom rangeringen')).toBe(false)
    const en = sectionsIn(protocol, 'en')
    expect(en.get('Exchanged for balance')?.table?.rows).toEqual([['3', '2', '9.50', '1', 'Flere fra Lier']])
    expect(en.get('Notes from the meeting')?.paragraphs).toEqual(['The jury met on 18 April 2013.'])

    await decideApplication(ctx.at('2013-04-18T12:00:00Z'), secretary, 2013, {
      ...{ id: idOf(3), seen: accepted(3), decision: 'declined', workId: null, waitingPlace: null },
      reason: 'Trakk verket.',
    })
    const later = sectionsIn(await contentOf(ctx.at('2013-04-18T12:00:01Z')), 'nb')
    expect(later.get('Byttet for balansens skyld')?.table?.rows[0]?.at(-1)).toBe(
      'Flere fra Lier (Avgjort på nytt senere.)',
    )
    expect(later.get('Avgjort utenom rangeringen')?.table?.rows.map(([number]) => number)).toEqual(['3'])
  })

  it('a jury that noted and exchanged nothing has no such sections', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db)
    await makeProtocol(ctx, secretary, 2013)
    const content = (await db.protocol.findFirstOrThrow()).content as unknown as ProtocolContent
    expect([content.meetings, content.swaps]).toEqual([[], []])
    const { sections } = protocolDocument(content, { number: 1, madeAt: ctx.now }, 'nb')
    expect(sections.map(({ heading }) => heading)).not.toContain('Merknader fra møtet')
    expect(sections.map(({ heading }) => heading)).not.toContain('Byttet for balansens skyld')
  })
})
