import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { sqlite } from '#tests/support/databases.ts'

const run = promisify(execFile)
const PROCESSES = 4
const TIMES = 1000

it('four processes add a thousand each, and not one is lost', { timeout: 120_000 }, async () => {
  const { db, url } = await sqlite.freshDatabase()
  const { id } = await db.job.create({ data: { name: 'count', key: 'count', runAt: new Date() } })
  const script = ['--import', 'tsx', 'tests/platform/db/increment.ts', url, id, String(TIMES)]
  const from = performance.now()
  const waits = await Promise.all(
    Array.from({ length: PROCESSES }, async () => Number((await run(process.execPath, script)).stdout)),
  )
  expect((await db.job.findUniqueOrThrow({ where: { id } })).attempts).toBe(PROCESSES * TIMES)
  // Nobody starves: two seconds at most, or a fifth of the whole where the machine is busy with other things.
  expect(Math.max(...waits)).toBeLessThan(Math.max(2000, (performance.now() - from) / 5))
})
