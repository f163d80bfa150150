import { expect, it } from 'vitest'
import { changeConcert } from '#app/domains/orchestra/concert/commands/change-concert.server.ts'
import { sayPlayer } from '#app/domains/orchestra/concert/commands/say-player.server.ts'
import { playersOfConcert, theConcert } from '#app/domains/orchestra/concert/queries.server.ts'
import { concertsToAnswer, concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

const oneself = (personId: string) => someone([], { personId })

eachEngine((engine) => {
  it('counts everybody in until the family says otherwise, and the last word counts', async () => {
    const scene = await setConcert(engine)
    const { ctx, mother, father, otherGuardian, conductor, coach, concertId, orchestra } = scene
    const { ane, bo } = orchestra.children
    const own = async () =>
      (await concertView(ctx, mother, concertId)).own.map(({ name, plays }) => [name.split(' ')[0], plays])
    expect(await own()).toEqual([
      ['Cato', true],
      ['Ane', true],
      ['Bo', true],
    ])
    await sayPlayer(ctx, mother, concertId, { childId: ane, plays: false })
    await sayPlayer(ctx, father, concertId, { childId: bo, plays: false })
    await sayPlayer(ctx, mother, concertId, { childId: bo, plays: true })
    expect(await own()).toEqual([
      ['Cato', true],
      ['Ane', false],
      ['Bo', true],
    ])
    await expect(sayPlayer(ctx, otherGuardian, concertId, { childId: ane, plays: true })).rejects.toMatchObject({
      kind: 'missing',
    })
    // Who said no is told to the conductor; a coach reads numbers.
    expect((await concertView(ctx, conductor, concertId)).absent.map(({ name }) => name)).toEqual(['Ane Trebarn'])
    const coached = await concertView(ctx, coach, concertId)
    expect(coached.absent).toEqual([])
    expect(coached.counts.length).toBeGreaterThan(5)
    expect((await concertsToAnswer(ctx, mother)).map((one) => one.own.length)).toEqual([3])
  })

  it('takes the young person’s own word from thirteen, and leaves the younger to the guardians', async () => {
    const { ctx, mother, concertId, orchestra } = await setConcert(engine)
    const { ane, bo } = orchestra.children
    await sayPlayer(ctx, oneself(ane), concertId, { childId: ane, plays: false })
    const seen = async (childId: string) =>
      (await concertView(ctx, oneself(childId), concertId)).own.map(({ plays, mayAnswer }) => ({ plays, mayAnswer }))
    expect(await seen(ane)).toEqual([{ plays: false, mayAnswer: true }])
    await expect(sayPlayer(ctx, oneself(bo), concertId, { childId: bo, plays: false })).rejects.toMatchObject({
      kind: 'forbidden',
      key: 'orchestraReply.tooYoung',
    })
    await expect(sayPlayer(ctx, oneself(bo), concertId, { childId: ane, plays: false })).rejects.toMatchObject({
      kind: 'missing',
    })
    await sayPlayer(ctx, mother, concertId, { childId: bo, plays: false })
    expect(await seen(bo)).toEqual([{ plays: false, mayAnswer: false }])
    expect([
      (await concertsToAnswer(ctx, oneself(ane))).length,
      (await concertsToAnswer(ctx, oneself(bo))).length,
    ]).toEqual([1, 0])
  })

  it('is over when the concert is, and of one’s own ensembles but for the secretariat', async () => {
    const scene = await setConcert(engine)
    const { ctx, db, mother, office, concertId, orchestra } = scene
    const { ane, bo } = orchestra.children
    await expect(
      sayPlayer(ctx.at('2013-03-21T12:00:00Z'), mother, concertId, { childId: ane, plays: false }),
    ).rejects.toMatchObject({ key: 'orchestraConcert.isPast' })
    await changeConcert(ctx, office, concertId, {
      ...(await theConcert(db, concertId)),
      ensembleIds: [orchestra.youthId],
    })
    await expect(sayPlayer(ctx, mother, concertId, { childId: bo, plays: true })).rejects.toMatchObject({
      kind: 'missing',
    })
    await sayPlayer(ctx, office, concertId, { childId: bo, plays: true })
    const players = await playersOfConcert(db, await theConcert(db, concertId))
    expect(players.find(({ childId }) => childId === bo)).toMatchObject({ guest: true, plays: true })
  })
})
