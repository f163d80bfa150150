import { expect, it } from 'vitest'
import { countAtDoor } from '#app/domains/exhibition/shift/commands/count-at-door.server.ts'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { doorDay } from '#app/domains/exhibition/shift/door.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { exhibitionTallyView } from '#app/domains/tallies/place-screens.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host, hostOfAsker, key } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

const DAY = '2013-09-14'
/** In Oslo it is two hours later. */
const DURING = `${DAY}T10:30:00Z`
const count = { date: DAY, visits: 1, kind: 'visit', method: 'counter', onceKey: key(1) } as const

eachEngine((engine) => {
  /** Anna has the shift from 12 to 14, and a neighbour without an account the one after it. */
  async function onShift() {
    const { db } = await engine.freshDatabase()
    const begun = await laid(db)
    await takeShift(begun.ctx, anna, YEAR, 'one')
    await enterName(begun.ctx, host, YEAR, { shiftId: 'two', name: 'Naboen' })
    const by = (who: Actor, now = DURING) => begun.ctx.as(who.personId).at(now)
    const counted = () => db.visitEntry.findMany({ orderBy: { enteredAt: 'asc' } })
    return { ...begun, db, by, counted }
  }

  it('counts on the own shift what the host sees, with who counted', async () => {
    const { by, counted } = await onShift()
    await countAtDoor(by(anna), anna, YEAR, { ...count, visits: 3 })
    await countAtDoor(by(host), host, YEAR, { ...count, visits: 4, onceKey: key(2) })
    expect(await counted()).toMatchObject([
      { studioId: null, visits: 3, method: 'counter', enteredById: anna.personId },
      { studioId: null, visits: 4, enteredById: host.personId },
    ])
    const { place } = await exhibitionTallyView(by(host), host, YEAR, DAY)
    expect(place.days.find(({ date }) => date === DAY)).toMatchObject({
      visits: 7,
      entries: [{ mine: true }, { by: 'Demo anna', can: { correct: true } }],
    })
    expect(await doorDay(by(anna), anna, YEAR, DAY)).toMatchObject({
      visits: 7,
      entries: [
        { mine: false, by: 'Demo person-host', can: { correct: false } },
        { mine: true, can: { correct: true } },
      ],
    })
  })

  it('counts a key once, at the same moment too, and knows it again when the hours are over', async () => {
    const { db, by, counted } = await onShift()
    await Promise.all(Array.from({ length: 5 }, () => countAtDoor(by(anna), anna, YEAR, count)))
    await countAtDoor(by(anna, `${DAY}T19:00:00Z`), anna, YEAR, count)
    expect(await counted()).toHaveLength(1)
    expect(await db.auditEntry.count({ where: { deed: 'visits.counted' } })).toBe(1)
    await expect(countAtDoor(by(anna), anna, YEAR, { ...count, visits: 2 })).rejects.toMatchObject({
      key: 'tallies.keyUsed',
    })
  })

  it('is refused to who has no shift that day, with a date or a year of one’s own choosing too', async () => {
    const { db, by, counted } = await onShift()
    await smallRound(db, { year: 2014, first: false })
    for (const who of [bo, hostOfAsker])
      await expect(countAtDoor(by(who), who, YEAR, count)).rejects.toMatchObject({ kind: 'forbidden' })
    const forged = countAtDoor(by(anna), anna, YEAR, { ...count, date: '2013-09-13' })
    await expect(forged).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(countAtDoor(by(anna), anna, 2014, count)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(countAtDoor(by(anna), anna, 2012, count)).rejects.toMatchObject({ kind: 'missing' })
    await expect(doorDay(by(bo), bo, YEAR, DAY)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(doorDay(by(anna), anna, YEAR, '2013-09-13')).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await counted()).toEqual([])
  })

  it('outside the hours it says when, and the host counts all the same', async () => {
    const { by, counted } = await onShift()
    for (const now of ['2013-09-13T10:30:00Z', `${DAY}T08:59:00Z`, `${DAY}T14:01:00Z`, '2013-09-15T10:30:00Z'])
      await expect(countAtDoor(by(anna, now), anna, YEAR, count)).rejects.toMatchObject({
        key: 'exhibitionShifts.countsInHours',
        facts: { from: '11:00', until: '16:00' },
      })
    await countAtDoor(by(host, '2013-09-15T10:30:00Z'), host, YEAR, count)
    expect(await counted()).toHaveLength(1)
  })

  it('an artist who has resigned since has no shift to count on', async () => {
    const { db, by } = await onShift()
    await db.participant.updateMany({ where: { id: 'p-anna' }, data: { resignedAt: new Date('2013-09-01T10:00:00Z') } })
    await expect(countAtDoor(by(anna), anna, YEAR, count)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('on a day on which the exhibition is closed nothing is counted, whatever shift one has', async () => {
    const { db, by, mine, counted } = await onShift()
    await db.exhibitionShift.updateMany({ data: { kind: 'rigging', date: '2013-09-10' } })
    const rigging = by(anna, '2013-09-10T10:30:00Z')
    await expect(countAtDoor(rigging, anna, YEAR, { ...count, date: '2013-09-10' })).rejects.toMatchObject({
      beside: [{ field: 'date', key: 'tallies.notAnOpenDay' }],
    })
    await expect(countAtDoor(by(anna), anna, YEAR, { ...count, visits: -1 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect((await mine(anna, rigging)).door).toBeNull()
    expect(await counted()).toEqual([])
  })

  it('the page of the own shifts has the counter in its hours, and says before them when they begin', async () => {
    const { by, mine } = await onShift()
    const door = async (who: Actor, now: string) => (await mine(who, by(who, now))).door
    expect(await door(anna, '2013-09-13T10:30:00Z')).toBeNull()
    expect(await door(anna, `${DAY}T06:00:00Z`)).toMatchObject({ from: '11:00', until: '16:00', day: null })
    await countAtDoor(by(anna), anna, YEAR, count)
    expect(await door(anna, DURING)).toMatchObject({ day: { date: DAY, visits: 1 }, personId: anna.personId })
    expect(await door(anna, `${DAY}T14:01:00Z`)).toBeNull()
    expect(await door(bo, DURING)).toBeNull()
  })
})
