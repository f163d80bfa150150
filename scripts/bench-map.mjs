// npm run bench -- map: what the map costs with 105, 1,000 and 10,000 invented studios, in this process and in Chromium on
// the production build, without tiles. Machines are shared and noisy: read it beside docs, not to the millisecond.
// `COUNTS=105,10000` measures others; `SLOWER=4` slows the browser's processor as a cheap phone's.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { tsImport } from 'tsx/esm/api'
import { measureInPage } from './bench-map-probe.mjs'

if (!existsSync('build/server/index.js')) await import('./ensure-built.mjs')
const { COUNTS = '105,1000,10000', SLOWER = '1', PORT = '4393' } = process.env
const { measureIndex } = await tsImport('../tests/support/seed-map-for-bench.ts', import.meta.url)
const url = `http://127.0.0.1:${PORT}`

async function answers(server) {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) break
    const well = await fetch(`${url}/helse`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (well) return
    await pause(100)
  }
  throw new Error('the server did not start')
}

async function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-map-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PORT,
    PUBLIC_URL: url,
    DATABASE_URL: `file:${folder}/app.db`,
    FILES_URL: `file:${folder}/files`,
    SESSION_SECRET: 'a secret for measuring and nothing else',
    // Nothing answers there: the map stands on its own drawing.
    TILE_URL: 'http://127.0.0.1:9/{z}/{x}/{y}.png',
  }
  const index = await measureIndex(env, count)
  const server = spawn(process.execPath, ['server.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--disable-gpu', '--no-sandbox', '--disable-background-networking', '--disable-quic'],
  })
  try {
    await answers(server)
    return { count, index, page: await measureInPage(browser, url, Number(SLOWER)) }
  } finally {
    await browser.close()
    if (server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done))
      server.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const kB = (value) => (value / 1000).toFixed(0)
const rows = []
for (const count of COUNTS.split(',').map(Number)) rows.push(await measure(count))

console.log('in this process, ms')
console.log('studios   decode   filter   build   look p50   look max   in a window   JSON kB   gzip kB')
for (const { count, index } of rows)
  console.log(
    [
      String(count).padStart(7),
      ms(index.decode).padStart(8),
      ms(index.filter).padStart(8),
      ms(index.build).padStart(7),
      ms(index.lookMedian).padStart(10),
      ms(index.lookWorst).padStart(10),
      String(index.most).padStart(13),
      kB(index.json).padStart(9),
      kB(index.gzip).padStart(9),
    ].join(' '),
  )
console.log(
  `\nin Chromium, ms${SLOWER === '1' ? '' : `, processor ÷ ${SLOWER}`} (times to the changed page, then to its paint)`,
)
console.log(
  'studios   first paint   answer   pins   filter        state change   zoom step    markers   heap MB   HTML kB   JS kB',
)
for (const { count, page } of rows)
  console.log(
    [
      String(count).padStart(7),
      ms(page.paint).padStart(13),
      ms(page.answer).padStart(8),
      ms(page.pins).padStart(6),
      `${ms(page.filter.made)} / ${ms(page.filter.painted)}`.padStart(13),
      `${ms(page.state.made)} / ${ms(page.state.painted)}`.padStart(13),
      `${ms(page.zoom.made)} / ${ms(page.zoom.painted)}`.padStart(13),
      String(page.markers).padStart(9),
      (page.heap / 1e6).toFixed(0).padStart(9),
      kB(page.html).padStart(9),
      kB(page.js).padStart(7),
    ].join(' '),
  )
