import { expect, it } from 'vitest'
import { changeProgramme } from '#app/domains/orchestra/concert/commands/change-programme.server.ts'
import { listProgramme } from '#app/domains/orchestra/concert/store.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('adds, moves, takes out, and says who plays', async () => {
    const { ctx, db, office, conductor, concertId, pieceIds, orchestra } = await setConcert(engine)
    const composers = async () => (await listProgramme(db, concertId)).map(({ composer }) => composer.split(' ')[1])
    const change = (given: object, actor = office) =>
      changeProgramme(ctx, actor, concertId, { intent: 'programme', ...given } as Parameters<typeof changeProgramme>[3])
    expect(await composers()).toEqual(['Grieg', 'Halvorsen'])
    const [grieg] = await listProgramme(db, concertId)
    if (!grieg) throw new Error('a piece')
    await change({ change: 'move', id: grieg.id, way: 'down' })
    expect(await composers()).toEqual(['Halvorsen', 'Grieg'])
    const write = { change: 'write', id: grieg.id, by: '', soloist: 'Gjest Gjestesen', conductor: 'Dirigent' }
    await change({ ...write, soloistId: orchestra.children.ane })
    expect((await listProgramme(db, concertId)).at(-1)).toMatchObject({
      ...{ id: grieg.id, soloistId: orchestra.children.ane, soloist: 'Gjest Gjestesen', conductor: 'Dirigent' },
    })
    await expect(change({ ...write, soloistId: orchestra.people.mother })).rejects.toMatchObject({ field: 'soloistId' })
    await change({ change: 'add', pieceId: pieceIds[0] })
    expect(await composers()).toEqual(['Halvorsen', 'Grieg', 'Grieg'])
    await change({ change: 'drop', id: grieg.id })
    expect(await composers()).toEqual(['Halvorsen', 'Grieg'])
    await expect(change({ change: 'drop', id: grieg.id })).rejects.toMatchObject({ kind: 'missing' })
    await expect(change({ change: 'add', pieceId: 'none' })).rejects.toMatchObject({ kind: 'missing' })
    await expect(change({ change: 'add', pieceId: pieceIds[0] }, conductor)).rejects.toMatchObject({ kind: 'missing' })
  })
})
