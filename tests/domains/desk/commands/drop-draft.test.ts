import { describe, expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { dropDraft } from '#app/domains/desk/commands/drop-draft.server.ts'
import { fillIn, openRound } from '#tests/domains/art-round/application/call.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  describe('deleting a draft', () => {
    it('takes works and pictures along, and only the own draft that was never sent', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const [kari, ola] = [await artist('kari'), await artist('ola')]
      for (const actor of [kari, ola]) await startApplication(ctx, actor, 'nb', callId, false)
      const id = await fillIn(db, callId, 'kari')
      await fillIn(db, callId, 'ola')
      await expect(dropDraft(ctx, ola, id)).rejects.toMatchObject({ kind: 'missing' })
      await expect(dropDraft(ctx, { ...kari, actedBy: { personId: 'x', name: '' } }, id)).rejects.toMatchObject({
        key: 'people.notInPerson',
      })
      await dropDraft(ctx, kari, id)
      expect(await db.application.findMany({ select: { applicantId: true } })).toEqual([{ applicantId: 'ola' }])
      expect(await db.picture.count({ where: { ownerId: 'kari' } })).toBe(0)
      expect(await db.picture.count({ where: { ownerId: 'ola' } })).toBe(2)
      expect(await db.job.count({ where: { name: 'picture.remove' } })).toBe(2)
    })

    it('is refused for what was sent once, also when it is opened for changes', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, callId, artist } = await openRound(db)
      const kari = await artist('kari')
      const id = await startApplication(ctx, kari, 'nb', callId, false)
      for (const submission of ['submitted', 'reopened', 'withdrawn'] as const) {
        await db.application.update({ where: { id }, data: { submission, number: 1 } })
        await expect(dropDraft(ctx, kari, id)).rejects.toMatchObject({ key: 'ownData.sentIsKept' })
      }
    })
  })
})
