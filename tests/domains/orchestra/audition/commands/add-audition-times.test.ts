import { expect, it } from 'vitest'
import { addAuditionTimes } from '#app/domains/orchestra/audition/commands/add-audition-times.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { DAY, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('makes whole times, and leaves out those that would meet others in the room', async () => {
    const scene = await setAuditions(engine)
    const { ctx, office, roundId, db, conductor } = scene
    const begins = async () => (await wholeRound(db, roundId)).slots.map((slot) => `${slot.begins} ${slot.room}`)
    expect(await begins()).toHaveLength(8)
    const window = { date: DAY, from: '11:05', to: '11:45', room: 'Storsalen' }
    expect(await addAuditionTimes(ctx, office, roundId, window)).toBe(2)
    expect((await begins()).slice(-3)).toEqual(['11:10 Storsalen', '11:25 Storsalen', '11:35 Storsalen'])
    expect(await addAuditionTimes(ctx, office, roundId, { ...window, room: 'Rom 2' })).toBe(4)
    await expect(addAuditionTimes(ctx, office, roundId, window)).rejects.toMatchObject({ kind: 'invalid', field: 'to' })
    await expect(addAuditionTimes(ctx, conductor, roundId, window)).rejects.toMatchObject({ kind: 'missing' })
  })
})
