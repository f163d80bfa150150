import { expect, it } from 'vitest'
import { correctAtDoor } from '#app/domains/exhibition/shift/commands/correct-at-door.server.ts'
import { countAtDoor } from '#app/domains/exhibition/shift/commands/count-at-door.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { doorDay } from '#app/domains/exhibition/shift/door.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host, key } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

const DAY = '2013-09-14'
const DURING = `${DAY}T11:30:00Z`

eachEngine((engine) => {
  /** Anna and Bo have shifts that meet; Anna has counted 5, Bo 7. */
  async function counted() {
    const { db } = await engine.freshDatabase()
    const begun = await laid(db)
    await takeShift(begun.ctx, anna, YEAR, 'one')
    await takeShift(begun.ctx, bo, YEAR, 'two')
    const by = (who: Actor, now = DURING) => begun.ctx.as(who.personId).at(now)
    const one = { date: DAY, kind: 'visit', method: 'counter' } as const
    await countAtDoor(by(anna), anna, YEAR, { ...one, visits: 5, onceKey: key(1) })
    await countAtDoor(by(bo), bo, YEAR, { ...one, visits: 7, onceKey: key(2) })
    const entryOf = async (who: Actor) =>
      (await db.visitEntry.findFirstOrThrow({ where: { enteredById: who.personId } })).id
    const sum = async () => (await doorDay(by(host), host, YEAR, DAY)).visits
    return { ...begun, db, by, entryOf, sum }
  }

  it('puts the own count right once, and no other’s', async () => {
    const { db, by, entryOf, sum } = await counted()
    const own = { entryId: await entryOf(anna), visits: 4, onceKey: key(3) }
    await correctAtDoor(by(anna), anna, YEAR, own)
    await correctAtDoor(by(anna), anna, YEAR, own)
    expect(await sum()).toBe(11)
    expect(await db.auditEntry.count({ where: { deed: 'visits.corrected' } })).toBe(1)
    const others = { entryId: await entryOf(bo), visits: null, onceKey: key(4) }
    await expect(correctAtDoor(by(anna), anna, YEAR, others)).rejects.toMatchObject({ kind: 'forbidden' })
    await correctAtDoor(by(host, '2013-09-20T10:00:00Z'), host, YEAR, others)
    expect(await sum()).toBe(4)
  })

  it('is missing for what is not counted, and refused when the hours are over', async () => {
    const { by, entryOf, sum } = await counted()
    const given = { visits: 1, onceKey: key(5) }
    const nothing = correctAtDoor(by(anna), anna, YEAR, { ...given, entryId: 'ingen' })
    await expect(nothing).rejects.toMatchObject({ kind: 'missing' })
    const late = correctAtDoor(by(anna, `${DAY}T20:00:00Z`), anna, YEAR, { ...given, entryId: await entryOf(anna) })
    await expect(late).rejects.toMatchObject({ key: 'exhibitionShifts.countsInHours' })
    expect(await sum()).toBe(12)
  })
})
