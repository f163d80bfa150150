import { describe, expect, it } from 'vitest'
import { saveProfile } from '#app/domains/art-round/portfolio/commands/save-profile.server.ts'
import { profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { someProfile } from '../kept.ts'

eachEngine((engine) => {
  describe('saving a profile', () => {
    it('makes it at the first save, counts the version up, and touches nobody else’s', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      await saveProfile(ctx, kari, 0, someProfile())
      await saveProfile(ctx, ola, 0, someProfile({ artistName: 'Ola Demo' }))
      await saveProfile(ctx, kari, 1, someProfile({ cv: 'Kunsthøgskolen' }))
      expect(await profileOf(db, 'kari')).toEqual({
        ...someProfile({ cv: 'Kunsthøgskolen' }),
        personId: 'kari',
        version: 2,
        savedAt: ctx.now,
      })
      expect(await profileOf(db, 'ola')).toMatchObject({ artistName: 'Ola Demo', version: 1 })
    })

    it.each([0, 1])(
      'is refused on top of version %i when another window was first, with what stands',
      async (version) => {
        const { db } = await engine.freshDatabase()
        const { ctx, artist } = await openRound(db)
        const kari = await artist('kari')
        await saveProfile(ctx, kari, 0, someProfile())
        await saveProfile(ctx, kari, 1, someProfile({ phone: '911', disciplines: ['glass'], municipalityId: 'modum' }))
        const refused = await saveProfile(ctx, kari, version, someProfile({ stepFree: false })).catch((e: unknown) => e)
        expect(refused).toMatchObject({
          kind: 'conflict',
          key: 'portfolio.changedMeanwhile',
          beside: [
            { field: 'municipalityId', key: 'portfolio.stands', facts: { text: 'modum' } },
            { field: 'phone', key: 'portfolio.stands', facts: { text: '911' } },
            { field: 'disciplines', key: 'portfolio.standsDisciplines', facts: { disciplines: ['glass'] } },
            { field: 'stepFree', key: 'portfolio.standsYes' },
          ],
        })
        expect(await profileOf(db, 'kari')).toMatchObject({ phone: '911', stepFree: true, version: 2 })
      },
    )

    it('takes no municipality that is none', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, artist } = await openRound(db)
      const kari = await artist('kari')
      await expect(saveProfile(ctx, kari, 0, someProfile({ municipalityId: 'paris' }))).rejects.toMatchObject({
        kind: 'invalid',
        field: 'municipalityId',
      })
      expect(await profileOf(db, 'kari')).toBeNull()
    })
  })
})
