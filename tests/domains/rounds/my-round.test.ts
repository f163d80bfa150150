import { afterAll, beforeAll, expect, it } from 'vitest'
import { momentOf, roundPlaces } from '#app/domains/rounds/my-round.server.ts'
import { roundOf } from '#app/domains/rounds/round-address.ts'
import { roundCalendar, roundTrack } from '#app/domains/rounds/round-files.server.ts'
import { Fault } from '#app/kernel/fault.ts'
import { SECRET, showRound } from '#tests/domains/studio-map/shown-round.ts'
import { statementsOf } from '#tests/domains/studio-map/statements.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine, type Fresh } from '#tests/support/databases.ts'

const NOW = '2013-09-14T09:30:00Z'
const of = (query: string) => roundOf(new URLSearchParams(query))

eachEngine(({ name, freshDatabase }) => {
  let few: Fresh
  let many: Fresh
  let none: Fresh
  beforeAll(async () => {
    ;[few, many, none] = await Promise.all([freshDatabase(), freshDatabase(), freshDatabase()])
    await showRound(few.db, 6)
    await showRound(many.db, 30)
  }, 60_000)
  afterAll(() => Promise.all([few.close(), many.close(), none.close()]))
  const at = (fresh: Fresh) => testContext({ db: fresh.db, now: NOW })

  it(`${name}: has every studio once, by number, with its artists and hours, and nothing private`, async () => {
    const places = await roundPlaces(at(few))
    const numbers = places?.places.map(({ number }) => number) ?? []
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    // The fifth shares the fourth's studio, and the sixth has none.
    expect(places?.places.map(({ artists }) => artists.length)).toEqual([1, 1, 1, 2])
    expect(places?.days.map(({ date }) => date)).toEqual(['2013-09-14', '2013-09-15', '2013-09-21', '2013-09-22'])
    expect(places?.towns.map((town) => town.name)).toEqual(['Asker', 'Hole'])
    expect(places?.venue).toEqual({ name: 'Arena Prøve', lat: 59.7, lng: 9.9 })
    expect(JSON.stringify(places)).not.toContain(SECRET)
  })

  it(`${name}: is none before a round is published`, async () => {
    expect(await roundPlaces(at(none))).toBeNull()
    await expect(roundCalendar(at(none), of('steder=1'), 'nb')).rejects.toThrow(Fault)
  })

  it(`${name}: asks the database as often for many as for few`, async () => {
    const counts = []
    for (const fresh of [few, many]) {
      const ctx = at(fresh)
      await roundPlaces(ctx)
      counts.push(await statementsOf(name, () => roundPlaces(ctx)))
    }
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(12)
  })

  it(`${name}: makes files of a round, and none of a round without stops`, async () => {
    const ctx = at(few)
    const calendar = await roundCalendar(ctx, of('steder=1,2&dag=2013-09-14&kl=12.00'), 'nb')
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(calendar).toContain('DTSTART:20130914T100000Z')
    expect(await roundTrack(ctx, of('steder=1,2&dag=2013-09-14'), 'en')).toContain('<name>Studio 1: ')
    for (const query of ['', 'steder=99', 'steder=1&dag=2013-09-16', 'steder=1&dag=2012-09-15'])
      await expect(roundTrack(ctx, of(query), 'nb'), query).rejects.toThrow(Fault)
  })

  it(`${name}: a moment is the day and the time in Oslo`, () => {
    expect(momentOf(at(few))).toEqual({ date: '2013-09-14', time: '11:30' })
  })
})
