// npm run demo: builds, serves a database of its own, loads the demonstration into it, and tells who one can be.
import { spawn } from 'node:child_process'

const env = {
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: process.env.DATABASE_URL ?? 'file:./data/demo.db',
  FILES_URL: process.env.FILES_URL ?? 'file:./uploads/demo',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  PORT: process.env.PORT ?? '3000',
  // Makes the large pictures with a third of the memory; it counts only when it is set before the process starts.
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
  // Nobody stands behind the addresses of the demonstration.
  SMTP_URL: '',
  BUILD_IS_CHECKED: '1',
}
const address = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`

/** Everything that was started and has not ended. */
const children = new Set()
let stopping = false

/** @param {string[]} args @param {import('node:child_process').StdioOptions} stdio */
function start(args, stdio) {
  // In a group of its own: Ctrl-C reaches this process alone, which lets the others finish what they hold.
  const child = spawn(process.execPath, args, { env, stdio, detached: true })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const ended = (child) => new Promise((done) => child.once('exit', (status) => done(status ?? 1)))

/** Runs a command of the operator's, its progress shown line by line. Gives what it printed as its result. */
async function admin(...args) {
  const child = start(['scripts/admin.mjs', ...args], ['ignore', 'pipe', 'pipe'])
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  child.stderr.on('data', (text) => process.stdout.write(String(text).replace(/^(?=.)/gm, '  ')))
  const status = await ended(child)
  if (status !== 0 && !stopping) await stop(status)
  return said
}

async function stop(status) {
  if (stopping) return
  stopping = true
  const all = [...children]
  for (const child of all) child.kill('SIGTERM')
  await Promise.all(all.map((child) => (child.exitCode === null ? ended(child) : null)))
  process.exit(status)
}
process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))
process.on('SIGHUP', () => stop(0))

await import('./ensure-built.mjs')

const server = start(['server.js'], ['ignore', 'inherit', 'inherit', 'ipc'])
server.once('exit', (status) => stop(status ?? 1))
await new Promise((serving) => server.once('message', serving))

console.log(`\nKunst rett vest – demonstrasjon: ${address}\n\nÅrgangen 2013 lastes inn.`)
await admin('demo', 'load', '--no-pictures')

const links = JSON.parse(await admin('--json', 'demo', 'links'))
const width = Math.max(...links.map(({ role }) => role.length))
console.log(`\nAlt kan brukes: ${address}\n\nLogg inn som (hver lenke virker én gang, i et kvarter):\n`)
for (const { role, name, link } of links)
  console.log(`  ${role.padEnd(width)}  ${name}\n  ${' '.repeat(width)}  ${link}\n`)
console.log('Nye lenker: stopp med Ctrl-C og start igjen. Ingenting lastes inn på nytt.')
console.log('Alle personer og verk er oppdiktet. Ingen e-post sendes.\n')

// The works in the exhibition first; the pages show each picture as soon as it is there.
await admin('demo', 'load')
console.log(`\nBildene er på plass: ${address}\n`)
