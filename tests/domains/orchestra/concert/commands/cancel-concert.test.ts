import { expect, it } from 'vitest'
import { cancelConcert } from '#app/domains/orchestra/concert/commands/cancel-concert.server.ts'
import { sayPlayer } from '#app/domains/orchestra/concert/commands/say-player.server.ts'
import { concertFigures, publicConcertEntries } from '#app/domains/orchestra/concert/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert, TODAY } from '../scene.ts'

eachEngine((engine) => {
  it('tells those who play, at once where it is tomorrow, and stays as cancelled', async () => {
    const { ctx, db, office, otherGuardian, concertId, orchestra } = await setConcert(engine)
    const { dina } = orchestra.children
    await sayPlayer(ctx, otherGuardian, concertId, { childId: dina, plays: false })
    await expect(cancelConcert(ctx, otherGuardian, concertId, '')).rejects.toMatchObject({ kind: 'missing' })
    const told = await cancelConcert(ctx.at('2013-03-19T18:00:00Z'), office, concertId, 'Salen er stengt.')
    const notes = await db.familyNote.findMany({ where: { key: { startsWith: 'concert-cancelled' } } })
    expect(notes).toHaveLength(told)
    expect(notes.every(({ urgency, text }) => urgency === 'emergency' && text.includes('Salen er stengt.'))).toBe(true)
    expect(notes.some(({ guardianId }) => guardianId === orchestra.people.otherGuardian)).toBe(false)
    const [entry] = await publicConcertEntries(db, TODAY, 'nb', 'https://example.org')
    expect(entry).toMatchObject({ cancelled: true, starts: new Date('2013-03-20T17:00:00Z') })
    expect(await concertFigures(db, 2013)).toEqual([])
    expect(await cancelConcert(ctx, office, concertId, '')).toBe(0)
  })
})
