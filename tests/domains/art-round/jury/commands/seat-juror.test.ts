import { expect, it } from 'vitest'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CANARY, calledFor, held, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('makes the person known, gives the seat and the role of the year, once', async () => {
    const { ctx, db, callId } = await calledFor(engine, 0)
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    const wish = { email: 'kari@example.com', name: 'Kari', chair: true }
    const seat = await seatJuror(ctx, secretary, YEAR, roundId, wish)
    expect(await seatJuror(ctx, secretary, YEAR, roundId, wish)).toBe(seat)
    expect(await db.person.findMany({ include: { grants: true } })).toMatchObject([
      { email: 'kari@example.com', name: 'Kari', grants: [{ role: 'chair', editionYear: YEAR }] },
    ])
    expect(await db.jurorSeat.count()).toBe(1)
    expect(await db.mail.count()).toBe(0)
  })

  it('leaves the name of someone who is known', async () => {
    const { ctx, db, callId } = await calledFor(engine, 0)
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    await db.person.create({ data: { email: 'ola@example.com', name: 'Ola Nordmann', createdAt: ctx.now } })
    await seatJuror(ctx, secretary, YEAR, roundId, { email: 'ola@example.com', name: 'O.', chair: false })
    expect(await db.person.findMany()).toMatchObject([{ name: 'Ola Nordmann' }])
  })

  it('has one chair, seven seats, and none for who has applied', async () => {
    const { ctx, db, roundId } = await held(engine, 1)
    const seat = (email: string, chair = false) =>
      seatJuror(ctx, secretary, YEAR, roundId, { email, name: 'Juror', chair })
    await expect(seat('fire@example.com', true)).rejects.toMatchObject({ key: 'jury.chairTaken' })
    await expect(seat(`${CANARY}1@example.com`)).rejects.toMatchObject({ key: 'jury.hasApplied', field: 'email' })
    for (const email of ['4@example.com', '5@example.com', '6@example.com', '7@example.com']) await seat(email)
    await expect(seat('8@example.com')).rejects.toMatchObject({ key: 'jury.juryFull' })
    expect(await db.jurorSeat.count()).toBe(7)
    expect(await db.person.count({ where: { email: '8@example.com' } })).toBe(0)
  })

  it('writes at once to who joins an open round', async () => {
    const { ctx, db, roundId } = await held(engine, 0)
    const before = await db.mail.count()
    await seatJuror(ctx, secretary, YEAR, roundId, { email: 'vara@example.com', name: 'Vara', chair: false })
    expect((await db.mail.count()) - before).toBe(1)
  })

  it('is the secretariat’s to do', async () => {
    const { ctx, roundId } = await held(engine, 0)
    const wish = { email: 'kari@example.com', name: 'Kari', chair: false }
    await expect(seatJuror(ctx, someone(['chair']), YEAR, roundId, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(seatJuror(ctx, secretary, YEAR, 'another', wish)).rejects.toMatchObject({ kind: 'missing' })
  })
})
