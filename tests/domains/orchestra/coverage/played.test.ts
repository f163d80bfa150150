import { expect, it } from 'vitest'
import { daysAhead } from '#app/domains/orchestra/coverage/ahead.server.ts'
import { playedIn } from '#app/domains/orchestra/coverage/played.server.ts'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { readNotation } from '#app/domains/orchestra/repertoire/notation.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage, TODAY } from '../seminar/stage.ts'

async function pieceOf({ db, seeded }: Stage, title: string, notation = 'str', on = true): Promise<string> {
  const { id } = await db.piece.create({
    data: {
      ...{ composer: 'Prøve', title, arranger: '', notation, changedAt: new Date(0) },
      scoring: JSON.parse(JSON.stringify(readNotation(notation).scoring)),
    },
  })
  if (on) await db.repertoirePiece.create({ data: { ensembleId: seeded.youthId, pieceId: id, position: 1 } })
  return id
}

eachEngine((engine) => {
  it('what is played: by the session itself, and by the order of the day once it was decided', async () => {
    const stage = await seminarStage(engine)
    const { db, seeded } = stage
    const [first, second, foreign] = [
      await pieceOf(stage, 'Første'),
      await pieceOf(stage, 'Andre'),
      await pieceOf(stage, 'Lånt', 'str', false),
    ]
    await db.seminarSession.update({ where: { id: seeded.tuttiId }, data: { pieces: first } })
    await db.seminarSession.update({ where: { id: seeded.stringsId }, data: { pieces: second } })
    const read = async () => {
      const { pieces, decided } = await playedIn(
        db,
        await theSeminar(db, seeded.seminarId),
        await sessionsOf(db, seeded.seminarId),
      )
      const names = (id: string) => pieces.get(id)?.map(({ name }) => name)
      return { tutti: names(seeded.tuttiId), strings: names(seeded.stringsId), decided: [...decided] }
    }
    expect(await read()).toEqual({ tutti: ['Prøve: Første'], strings: ['Prøve: Andre'], decided: [] })
    for (const [at, pieceId] of [foreign, second].entries())
      await db.seminarPiece.create({ data: { seminarId: seeded.seminarId, pieceId, date: TODAY, position: at + 1 } })
    expect(await read()).toEqual({
      tutti: ['Prøve: Lånt', 'Prøve: Andre'],
      strings: ['Prøve: Andre'],
      decided: [TODAY],
    })
  })

  it('the days ahead: who comes, what is missing; nothing for who does not work with the music', async () => {
    const stage = await seminarStage(engine)
    const { db, seeded } = stage
    await pieceOf(stage, 'Harpestykket', '1 hp, 2 tpt')
    const trumpets = await db.enrolment.findMany({ where: { instrument: 'trumpet', state: 'enrolled' } })
    for (const [at, { childId }] of trumpets.entries())
      await db.reply.create({
        data: {
          ...{ dayId: seeded.dayIds[0], childId, answer: at === 0 ? 'absent' : 'comes' },
          ...{ byId: seeded.people.mother, through: 'site', saidAt: new Date(0) },
        },
      })
    const read = async (who: Parameters<Stage['actor']>[0]) =>
      daysAhead(db, await standingOf(db, stage.actor(who)), await theSeminar(db, seeded.seminarId))
    const [day, next] = (await read('conductor')) ?? []
    expect(day).toMatchObject({
      ...{ date: TODAY, comes: trumpets.length - 1, partly: 0, away: 1, playable: { green: 0, all: 1 } },
      missing: expect.arrayContaining([{ what: 'harp', count: 1 }]),
    })
    expect(next?.unsure).toEqual([{ what: 'trumpet', count: 2 }])
    expect(await read('coach')).toHaveLength(2)
    for (const who of ['kitchen', 'mother', 'association', 'contact'] as const) expect(await read(who)).toBeNull()
  })
})
