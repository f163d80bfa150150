// npm run bench -- jury: what every list of the jury and the secretariat costs at the largest size that a joint exhibition
// has had, 2,545 applications of three works and seven jurors. One request at a time; on a shared machine the processor's
// time in the server says more than the clock's. `ONLY=selection` measures those whose name has the word; `RUNS=40` and
// `APPLICATIONS=1000` change the size; `LARGE_DB=/somewhere/large.db` keeps the seeded database for the next time;
// `PROFILE=/folder` writes a profile of the server there.
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tsImport } from 'tsx/esm/api'

await import('./ensure-built.mjs')

const { RUNS = '20', APPLICATIONS = '2545', ONLY = '', LARGE_DB, PROFILE, PORT = '4392' } = process.env
const folder = mkdtempSync(join(tmpdir(), 'bench-jury-'))
const file = LARGE_DB ?? join(folder, 'large.db')
const env = {
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  PORT,
  PUBLIC_URL: `http://127.0.0.1:${PORT}`,
  DATABASE_URL: `file:${file}`,
  FILES_URL: `file:${folder}/files`,
  SESSION_SECRET: 'a secret for measuring and nothing else',
}
const { connectSeeded } = await tsImport('../tests/support/seed-for-bench.ts', import.meta.url)
const seeded = await connectSeeded(env, { isNew: !existsSync(file), applications: Number(APPLICATIONS) })

const office = '/sekretariat/arganger/2014'
/** Of everything: who asks, and the address. 2013 is being scored, 2014 is sealed. */
const LISTS = [
  ['jury desk', 'juror2013', (n) => `/jury/2013?side=${1 + (n % 40)}`],
  ['jury desk, what is left', 'juror2013', () => '/jury/2013?vis=open'],
  ['jury sheet', 'juror2013', (n) => `/jury/2013/${1 + n}`],
  ['jury sheet data, 10', 'juror2013', (n) => `/jury/2013/ark/${1 + n}?antall=10`],
  ['jury train', 'juror2013', () => '/jury/tog'],
  ['jury duels', 'juror2014', () => '/jury/2014/dueller'],
  ['jury meeting', 'juror2014', () => '/jury/2014/mote'],
  ['jury set-up', 'office2013', () => '/sekretariat/arganger/2013/jury'],
  ['impartiality', 'office2013', () => '/sekretariat/arganger/2013/jury/habilitet'],
  ['going on', 'office2014', (n) => `${office}/jury/videre?runde=${seeded.nextRoundId}&side=${1 + (n % 10)}`],
  ['applications', 'office2014', (n) => `${office}/soknader?side=${1 + n}`],
  ['applications, searched', 'office2014', (n) => `${office}/soknader?sok=verk ${100 + n}`],
  ['applications, by name', 'office2014', (n) => `${office}/soknader?sorter=name&kommune=lier&side=${1 + (n % 5)}`],
  ['one application', 'office2014', (n) => `${office}/soknader/${seeded.applicationIds[n]}`],
  ['selection', 'office2014', () => `${office}/utvelgelse`],
  ['selection, table page', 'office2014', (n) => `${office}/utvelgelse?side=${1 + (n % 12)}`],
  ['selection, moved line', 'office2014', (n) => `${office}/utvelgelse?plasser=${100 + n}`],
  ['selection, swap', 'office2014', () => `${office}/utvelgelse?en-til=municipality:lier`],
  ['selection, standardised', 'office2014', () => `${office}/utvelgelse?standardisert`],
  ['candidate', 'office2014', (n) => `${office}/utvelgelse/${100 + n}`],
  ['announcement', 'office2014', () => `${office}/kunngjoring`],
  ['protocol', 'office2014', () => `${office}/protokoll`],
  ['contact sheets', 'office2014', () => `${office}/kontaktark?verk=all`],
  ['meeting', 'office2014', () => `${office}/mote`],
  ['edition', 'office2014', () => office],
  ['audit log', 'office2014', (n) => `/sekretariat/logg?side=${1 + n}`],
  ['outbox', 'office2014', (n) => `/sekretariat/utboks?side=${1 + n}`],
  ['people', 'office2014', () => '/sekretariat/personer'],
  ['people, searched', 'office2014', (n) => `/sekretariat/personer?sok=kunstner ${n}`],
  ['overview', 'office2014', () => '/sekretariat'],
].filter(([name]) => name.includes(ONLY))

const execArgv = [
  '--import',
  './scripts/bench-probe.mjs',
  ...(PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${PROFILE}`] : []),
]
const server = fork('server.js', { env, execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
const told = () => new Promise((done) => server.once('message', done))

const used = () => {
  const answer = told()
  server.send('used')
  return answer
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
const ask = (path, cookie) =>
  new Promise((done, fail) => {
    const headers = { cookie, 'accept-encoding': 'gzip' }
    const from = performance.now()
    http
      .get({ host: '127.0.0.1', port: PORT, path: encodeURI(path), headers, agent }, (answer) => {
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => {
          const sent = Buffer.concat(parts)
          const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
          if (answer.statusCode !== 200) return fail(new Error(`${path} answers ${answer.statusCode}`))
          done({ ms: performance.now() - from, sent: sent.length, bytes: body.length })
        })
      })
      .on('error', fail)
  })

async function measure([name, who, address]) {
  const cookie = seeded.cookies[who]
  for (let n = 0; n < 3; n++) await ask(address(n), cookie)
  const times = []
  let last
  const before = await used()
  for (let n = 0; n < Number(RUNS); n++) {
    last = await ask(address(n), cookie)
    times.push(last.ms)
  }
  const after = await used()
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)]
  const each = (field) => (after[field] - before[field]) / times.length
  return { name, median: at(0.5), p95: at(0.95), cpu: each('cpu'), statements: each('statements'), ...last }
}

try {
  await told()
  console.log('list                      median ms   p95 ms   CPU ms/req   SQL   kB sent   kB unpacked')
  for (const list of LISTS) {
    const row = await measure(list)
    const cells = [
      row.median.toFixed(0).padStart(9),
      row.p95.toFixed(0).padStart(8),
      row.cpu.toFixed(0).padStart(12),
      row.statements.toFixed(0).padStart(5),
      (row.sent / 1000).toFixed(0).padStart(9),
      (row.bytes / 1000).toFixed(0).padStart(13),
    ]
    console.log(row.name.padEnd(26) + cells.join(' '))
  }
} finally {
  agent.destroy()
  await seeded.close()
  const ended = new Promise((done) => server.once('exit', done))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
