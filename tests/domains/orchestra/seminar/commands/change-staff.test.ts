import { beforeEach, expect, it } from 'vitest'
import { changeStaff } from '#app/domains/orchestra/seminar/commands/change-staff.server.ts'
import { staffOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const part = async (role: string) => {
    const found = (await staffOf(stage.db, stage.seeded.seminarId)).find((one) => one.role === role)
    if (!found) throw new Error(`nobody is ${role}`)
    return found
  }
  const change = async (role: string, wish: Parameters<typeof changeStaff>[4], who = stage.actor('leader')) =>
    changeStaff(stage.ctx, who, stage.seeded.seminarId, (await part(role)).id, wish)

  it('gives another part or other sections', async () => {
    await change('kitchen', { role: 'nightGuard', sections: [], binder: false })
    expect(await part('nightGuard')).toMatchObject({ name: 'Kjøkkenvakt Gryte' })
    await expect(part('kitchen')).rejects.toThrow()
    await change('coach', { role: 'coach', sections: ['viola'], binder: false })
    expect(await staffOf(stage.db, stage.seeded.seminarId)).toContainEqual(
      expect.objectContaining({ sections: ['viola'] }),
    )
  })

  it('trust is given and taken by the secretariat alone', async () => {
    await expect(change('kitchen', { role: 'kitchen', sections: [], binder: true })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(change('leader', { role: 'helper', sections: [], binder: false })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await change('kitchen', { role: 'kitchen', sections: [], binder: true }, stage.office)
    expect((await part('kitchen')).binder).toBe(true)
  })

  it('not by a coach, and not a part of another seminar', async () => {
    const wish = { role: 'helper' as const, sections: [], binder: false }
    await expect(change('kitchen', wish, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    const { id } = await part('kitchen')
    await expect(changeStaff(stage.ctx, stage.office, stage.seeded.nextSeminarId, id, wish)).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
