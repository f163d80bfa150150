import { describe, expect, it } from 'vitest'
import { arrangeWorks } from '#app/domains/art-round/application/commands/arrange-works.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import type { WorkDeed } from '#app/domains/art-round/application/deeds.ts'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, fillIn, openRound } from '../call.ts'

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const round = await openRound(db)
    const kari = await round.artist('kari')
    const id = await startApplication(round.ctx, kari, 'nb', round.callId, false)
    await fillIn(db, round.callId, 'kari')
    const works = async () => (await worksOf(db, [id])).get(id) ?? []
    const arrange = (deed: WorkDeed) => arrangeWorks(round.ctx, kari, 'nb', round.callId, deed)
    return { ...round, db, kari, works, arrange }
  }

  describe('arranging works', () => {
    it('adds as many as the call allows', async () => {
      const { works, arrange } = await begun()
      await arrange({ kind: 'add' })
      await arrange({ kind: 'add' })
      expect((await works()).map((work) => [work.title, work.position])).toEqual([
        ['Verk 1', 1],
        ['Verk 2', 2],
        ['', 3],
        ['', 4],
      ])
      await expect(arrange({ kind: 'add' })).rejects.toMatchObject({
        key: 'application.worksTooMany',
        facts: { most: 4 },
      })
    })

    it.each([
      ['the second up', 'up', 1, ['Verk 2', 'Verk 1', '']],
      ['the first up, which is where it is', 'up', 0, ['Verk 1', 'Verk 2', '']],
      ['the first down', 'down', 0, ['Verk 2', 'Verk 1', '']],
      ['the last down, which is where it is', 'down', 2, ['Verk 1', 'Verk 2', '']],
      ['the first away', 'remove', 0, ['Verk 2', '']],
    ] as const)('moves %s', async (_, kind, index, titles) => {
      const { works, arrange } = await begun()
      await arrange({ kind: 'add' })
      await arrange({ kind, workId: (await works())[index]?.id ?? '' })
      expect((await works()).map(({ title }) => title)).toEqual(titles)
      expect((await works()).map(({ position }) => position)).toEqual(titles.map((_, n) => n + 1))
    })

    it.each([
      ['all of them', [2, 0, 1], ['', 'Verk 1', 'Verk 2']],
      ['some: the rest keeps its order and comes after', [1], ['Verk 2', 'Verk 1', '']],
      ['with one that is gone', [9, 1, 0], ['Verk 2', 'Verk 1', '']],
      ['none', [], ['Verk 1', 'Verk 2', '']],
    ])('puts them in an order that names %s', async (_, order, titles) => {
      const { works, arrange } = await begun()
      await arrange({ kind: 'add' })
      const before = await works()
      const workIds = order.map((index) => before[index]?.id ?? 'gone')
      await arrange({ kind: 'order', workIds })
      await arrange({ kind: 'order', workIds })
      expect((await works()).map(({ title }) => title)).toEqual(titles)
      expect((await works()).map(({ position }) => position)).toEqual([1, 2, 3])
    })

    it('takes a picture down, and does not mind what is gone', async () => {
      const { works, arrange, db } = await begun()
      const [first] = await works()
      const deed = {
        kind: 'take-down',
        workId: first?.id ?? '',
        pictureId: first?.pictures[0]?.pictureId ?? '',
      } as const
      await arrange(deed)
      await arrange(deed)
      await arrange({ kind: 'remove', workId: 'gone' })
      expect((await works()).map((work) => work.pictures.length)).toEqual([0, 1])
      // The row stays: another year's application may show it.
      expect(await db.picture.count()).toBe(2)
    })

    it('is over when the window is', async () => {
      const { ctx, kari, callId } = await begun()
      await expect(arrangeWorks(ctx.at(CLOSES), kari, 'nb', callId, { kind: 'add' })).rejects.toMatchObject({
        key: 'application.closed',
      })
    })
  })
})
