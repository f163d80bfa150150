import { expect, it } from 'vitest'
import { changeConcert } from '#app/domains/orchestra/concert/commands/change-concert.server.ts'
import { theConcert } from '#app/domains/orchestra/concert/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('tells each guardian once when the hour is another, and nobody of new words', async () => {
    const { ctx, db, office, mother, concertId, orchestra } = await setConcert(engine)
    const before = await theConcert(db, concertId)
    const words = { ...before, textNb: 'Med solister.', partners: ['Ung Symfoni Vestfold'] }
    expect(await changeConcert(ctx, office, concertId, words)).toBe(0)
    const moved = { ...(await theConcert(db, concertId)), begins: '19:00', ensembleIds: [orchestra.youthId, 'unknown'] }
    const told = await changeConcert(ctx, office, concertId, moved)
    const notes = await db.familyNote.findMany({ where: { key: { startsWith: 'concert-moved' } } })
    expect(notes).toHaveLength(told)
    expect(notes.filter(({ guardianId }) => guardianId === orchestra.people.mother)).toHaveLength(1)
    expect(notes[0]?.text).toMatch(/kl\.\s19/)
    expect((await theConcert(db, concertId)).ensembleIds).toEqual([orchestra.youthId])
    await expect(changeConcert(ctx, office, concertId, moved)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(changeConcert(ctx, mother, concertId, moved)).rejects.toMatchObject({ kind: 'missing' })
  })

  it.each([
    [{ ends: '18:00' }, 'orchestraConcert.endsFirst'],
    [{ ends: '17:30' }, 'orchestraConcert.endsFirst'],
    [{ ensembleIds: [] }, 'faults.required'],
    [{ ensembleIds: ['unknown'] }, 'faults.required'],
  ])('refuses %o and changes nothing', async (change, key) => {
    const { ctx, db, office, concertId } = await setConcert(engine)
    const before = await theConcert(db, concertId)
    await expect(changeConcert(ctx, office, concertId, { ...before, ...change })).rejects.toMatchObject({ key })
    expect(await theConcert(db, concertId)).toEqual(before)
  })
})
