import { afterEach, expect, it } from 'vitest'
import { allJobs } from '#app/jobs/all.server.ts'
import { runAllOnce, runOne } from '#app/jobs/runner.server.ts'
import { later, minutes } from '#app/kernel/when.ts'
import { MOST_ATTEMPTS, later as queue } from '#app/platform/jobs/queue.store.server.ts'
import { clock, testHouse } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const start = new Date('2013-03-01T12:00:00Z')
const ran: unknown[] = []
let failing = false
const job = {
  name: 'test.job',
  run: async (_house: unknown, payload: Record<string, unknown>) => {
    if (failing) throw new Error('not today')
    ran.push(payload.n)
  },
}
allJobs.jobs.push(job)

afterEach(() => {
  ran.length = 0
  failing = false
})

eachEngine((engine) => {
  it('does each piece of work once, in order, and not before its time', async () => {
    const { db } = await engine.freshDatabase()
    const house = testHouse(db)
    const time = clock(start)
    await db.$transaction(async (tx) => {
      await queue(tx, { name: 'test.job', key: 'second', payload: { n: 2 }, runAt: later(start, minutes(5)) }, start)
      await queue(tx, { name: 'test.job', key: 'first', payload: { n: 1 } }, start)
      await queue(tx, { name: 'test.job', key: 'first', payload: { n: 99 } }, start)
    })
    expect(await runAllOnce(house, time.now)).toBe(1)
    time.advance(minutes(5))
    expect(await runAllOnce(house, time.now)).toBe(1)
    expect(ran).toEqual([1, 2])
    expect(await runOne(house, time.now)).toBe(false)
  })

  it('puts back what failed with a growing wait, and gives it up in the end', async () => {
    const { db } = await engine.freshDatabase()
    const house = testHouse(db)
    const time = clock(start)
    failing = true
    await db.$transaction((tx) => queue(tx, { name: 'test.job', key: 'k' }, start))
    let tries = 0
    for (let n = 0; n < 20; n++) {
      if (await runOne(house, time.now)) tries++
      time.advance(minutes(60 * 7))
    }
    expect(tries).toBe(MOST_ATTEMPTS)
    expect(await db.job.findFirst()).toMatchObject({ doneAt: null, attempts: MOST_ATTEMPTS, lastError: 'not today' })
  })

  it('work that a stopped process held is taken up again after ten minutes', async () => {
    const { db } = await engine.freshDatabase()
    const house = testHouse(db)
    const time = clock(start)
    await db.$transaction((tx) => queue(tx, { name: 'test.job', key: 'k', payload: { n: 1 } }, start))
    await db.job.updateMany({ data: { attempts: 1, heldTo: later(start, minutes(10)) } })
    expect(await runOne(house, time.now)).toBe(false)
    time.advance(minutes(11))
    expect(await runOne(house, time.now)).toBe(true)
    expect(ran).toEqual([1])
  })
})
