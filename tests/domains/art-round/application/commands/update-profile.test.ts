import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { updateProfile } from '#app/domains/art-round/application/commands/update-profile.server.ts'
import { profileOffer } from '#app/domains/art-round/application/library-screens.server.ts'
import { profileOf } from '#app/domains/art-round/portfolio/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { fillIn, openRound } from '../call.ts'

eachEngine((engine) => {
  describe('bringing the profile up to date from an application', () => {
    const begin = async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      await db.artistProfile.create({ data: { personId: 'kari', artistName: 'Demo kari', savedAt: ctx.now } })
      await startApplication(ctx, kari, 'nb', callId, false)
      return { db, ctx, kari, artist, id: await fillIn(db, callId, 'kari') }
    }

    it('is offered with what differs, done once asked for, and offered no more', async () => {
      const { db, ctx, kari, id } = await begin()
      const offer = await profileOffer(ctx, kari, id)
      expect(offer).toEqual({
        applicationId: id,
        version: 1,
        fields: ['municipalityId', 'disciplines', 'statement', 'practiceYears', 'hasStudio', 'studioAddress'],
      })
      await updateProfile(ctx, kari, id, offer?.version ?? 0)
      expect(await profileOf(db, 'kari')).toMatchObject({ statement: 'Maler lyset over fjorden.', version: 2 })
      expect(await profileOffer(ctx, kari, id)).toBeNull()
    })

    it('overwrites no profile that was saved since, and takes no other’s application', async () => {
      const { db, ctx, kari, artist, id } = await begin()
      await db.artistProfile.update({ where: { personId: 'kari' }, data: { cv: 'Ny', version: 2 } })
      await expect(updateProfile(ctx, kari, id, 1)).rejects.toMatchObject({ key: 'portfolio.changedMeanwhile' })
      const ola = await artist('ola')
      await expect(updateProfile(ctx, ola, id, 0)).rejects.toMatchObject({ kind: 'missing' })
      expect(await profileOffer(ctx, ola, id)).toBeNull()
      expect(await profileOf(db, 'kari')).toMatchObject({ cv: 'Ny', statement: '' })
    })
  })
})
