// npm run bench: what pages cost, as ratios to a bare node:http server in the same run.
// Machines are shared and noisy: read the ratios and the CPU time of a request, not the seconds.
// npm run bench -- map: the map with up to 10,000 studios, in a browser; see bench-map.mjs.
// npm run bench -- jury: every list of the jury and the secretariat with 2,545 applications; see bench-jury.mjs.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'

if (process.argv[2] === 'jury') {
  await import('./bench-jury.mjs')
  process.exit()
}
if (process.argv[2] === 'map') {
  await import('./bench-map.mjs')
  process.exit()
}
// lighthouse, phone: the public pages in a browser.
if (process.argv[2] === 'lighthouse' || process.argv[2] === 'phone') {
  await import(`./bench-${process.argv[2]}.mjs`)
  process.exit()
}
await import('./ensure-built.mjs')
if (!existsSync('data/demo.db')) {
  console.error('there is no demonstration to measure: run npm run demo once')
  process.exit(1)
}

const SECONDS = Number(process.env.SECONDS ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
cpSync('data/demo.db', join(folder, 'app.db'))
const port = 4390
const env = {
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  PORT: String(port),
  DATABASE_URL: `file:${folder}/app.db`,
  FILES_URL: 'file:./uploads/demo',
}
const server = spawn(process.execPath, ['server.js'], { env, stdio: ['ignore', 'inherit', 'inherit'] })
const bare = http
  .createServer((_req, res) => res.setHeader('content-type', 'text/html').end('<!doctype html><title>x</title>'))
  .listen(4391, '127.0.0.1')

/** User and system time of a process in milliseconds; null where /proc does not tell. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

async function measure(name, url, pid) {
  const first = await fetch(url)
  const bytes = (await first.arrayBuffer()).byteLength
  if (first.status !== 200) throw new Error(`${url} answers ${first.status}`)
  await autocannon({ url, connections: 2, duration: 1 })
  const before = pid && cpuOf(pid)
  const result = await autocannon({
    url,
    connections: 2,
    duration: SECONDS,
    headers: { 'accept-encoding': 'identity' },
  })
  const after = pid && cpuOf(pid)
  const cpu = before === null || !pid ? null : (after - before) / result.requests.total
  return { name, bytes, rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cpu }
}

try {
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`http://127.0.0.1:${port}/helse`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break
    if (tries > 100) throw new Error('the server did not start')
    await pause(100)
  }
  const floor = await measure('bare node:http', 'http://127.0.0.1:4391/', null)
  const rows = [floor]
  for (const [name, path] of [
    ['health', '/helse'],
    ['front page', '/'],
    ['list of artists', '/kunstnere'],
    ['map', '/kart'],
    ['joint exhibition', '/fellesutstilling'],
    ['archive', '/arkiv'],
    ['sign-in', '/logg-inn'],
    ['studios.geojson', '/data/2013/studios.geojson'],
  ])
    rows.push(await measure(name, `http://127.0.0.1:${port}${path}`, server.pid))
  console.log('page                 req/s   p50 ms   p99 ms   CPU ms/req   bytes     1 to bare')
  for (const r of rows) {
    const cells = [
      r.rps.toFixed(0).padStart(7),
      String(r.p50).padStart(8),
      String(r.p99).padStart(8),
      (r.cpu === null ? '–' : r.cpu.toFixed(2)).padStart(12),
      String(r.bytes).padStart(9),
      (floor.rps / r.rps).toFixed(1).padStart(11),
    ]
    console.log(r.name.padEnd(18) + cells.join(' '))
  }
} finally {
  bare.close()
  server.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
