import { describe, expect, it } from 'vitest'
import { takeSteps } from '#app/domains/orchestra/enrolment/commands/take-steps.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { conductor, office, scene } from '../scene.ts'

const enrol = { step: 'enrol', offerDay: null, leaveTo: null } as const

eachEngine((engine) => {
  describe('several at once', () => {
    it('all or none', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, seeded, put, enrolmentOf } = await scene(db)
      const { cato, dina, ane } = seeded.children
      await put(cato, { state: 'applied' })
      await put(dina, { state: 'applied' })
      const ids = await Promise.all([cato, dina].map(async (childId) => (await enrolmentOf(childId)).id))
      const member = (await enrolmentOf(ane)).id
      const all = (who: Parameters<typeof takeSteps>[1], of: string[]) => takeSteps(ctx, who, seeded.term, of, enrol)
      await expect(all(office, [...ids, member])).rejects.toMatchObject({ kind: 'conflict' })
      expect((await enrolmentOf(cato)).state).toBe('applied')
      await expect(all(conductor, ids)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(all(office, [])).rejects.toMatchObject({ key: 'orchestraEnrolment.nothingTicked' })
      await expect(takeSteps(ctx, office, '1999-v', ids, enrol)).rejects.toMatchObject({ kind: 'missing' })
      expect(await all(office, [...ids, ids[0] ?? ''])).toBe(2)
      expect((await enrolmentOf(dina)).state).toBe('enrolled')
    })
  })
})
