/**
 * Measures the jury's lists at the largest size that a joint exhibition has had: 2,545 applications of three works, seven
 * jurors. It proves nothing by itself and is no test; on a
 * machine that others share the processor's time says more than the clock's: `npx tsx tests/support/measure-jury.ts [applications] [database]`.
 * Without an address it makes a SQLite file in the folder for passing files and removes it.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conflictsView } from '#app/domains/art-round/jury/conflicts.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetsFrom, sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { contextOf, openHouse } from '#app/platform/context.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { LARGE_NOW, seedLargeRound } from './large-round.ts'

const RUNS = 40

const [count = '2545', address] = process.argv.slice(2)
const file = join(tmpdir(), `measure-jury-${process.pid}.db`)
const url = address ?? `file:${file}`
const env = { NODE_ENV: 'test', DATABASE_URL: url, FILES_URL: `file:${tmpdir()}`, LOG_LEVEL: 'silent' }
const settings = readSettings({
  ...env,
  SESSION_SECRET: 'a secret for measuring and nothing else',
} as NodeJS.ProcessEnv)
await migrate(url)
const house = await openHouse(settings)
try {
  const begun = performance.now()
  const round = await seedLargeRound(house.db, {
    applications: Number(count),
    works: 3,
    jurors: 7,
    scored: true,
    sealed: false,
  })
  console.log(`seeded ${count} applications in ${Math.round(performance.now() - begun)} ms`)
  const ctx = contextOf(house, LARGE_NOW, null)
  const { year, secretary, jurors } = round
  const juror = jurors[0] ?? secretary
  const lists: Record<string, (run: number) => Promise<unknown>> = {
    desk: (run) => deskView(ctx, juror, year, { page: (run % 40) + 1 }),
    'desk, what is left': () => deskView(ctx, juror, year, { filter: 'open' }),
    sheet: (run) => sheetView(ctx, juror, year, String((run % 20) + 1)),
    'ten sheets': (run) => sheetsFrom(ctx, juror, year, String((run % 20) + 1), 10),
    'set-up': () => setUpView(ctx, secretary, year, null),
    ties: () => conflictsView(ctx, secretary, year, null),
  }
  for (const [name, list] of Object.entries(lists)) {
    const times: number[] = []
    const cpu = process.cpuUsage()
    for (let run = 0; run < RUNS; run++) {
      const from = performance.now()
      await list(run)
      times.push(performance.now() - from)
    }
    const { user, system } = process.cpuUsage(cpu)
    times.sort((a, b) => a - b)
    const at = (part: number) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(0)} ms`
    console.log(
      `${name.padEnd(20)} median ${at(0.5)}   p95 ${at(0.95)}   processor ${((user + system) / 1000 / RUNS).toFixed(0)} ms`,
    )
  }
} finally {
  await house.db.$disconnect()
  if (!address) for (const end of ['', '-wal', '-shm', '.migration-lock']) rmSync(file + end, { force: true })
}
