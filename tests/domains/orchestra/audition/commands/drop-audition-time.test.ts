import { expect, it } from 'vitest'
import { dropAuditionTime } from '#app/domains/orchestra/audition/commands/drop-audition-time.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, book, freeTimes, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('takes a free time away, and never one that somebody has', async () => {
    const scene = await setAuditions(engine)
    const { ctx, office, roundId, mother, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    const [first = ''] = await freeTimes(scene)
    await dropAuditionTime(ctx, office, roundId, first)
    expect(await freeTimes(scene)).not.toContain(first)
    const { slotId } = await auditionOf(scene, orchestra.children.ane)
    await expect(dropAuditionTime(ctx, office, roundId, slotId ?? '')).rejects.toMatchObject({ kind: 'conflict' })
    const [second = ''] = await freeTimes(scene)
    await expect(dropAuditionTime(ctx, mother, roundId, second)).rejects.toMatchObject({ kind: 'missing' })
  })
})
