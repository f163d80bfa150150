// npm test: everything, in the order of what fails fastest; stops at the first red. Status 2: something is missing here.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const bin = (name) => join('node_modules', '.bin', name)

/** Heading, command, arguments. */
const STEPS = [
  ['Generated clients', process.execPath, ['scripts/generate.mjs']],
  ['Types', bin('tsc'), ['--noEmit']],
  ['Lint', bin('biome'), ['check', '.']],
  ['Import direction', bin('depcruise'), ['app', '--config', '.dependency-cruiser.cjs']],
  ['Migrations', bin('tsx'), ['scripts/migrate.ts', 'check']],
  ['Build', process.execPath, ['scripts/ensure-built.mjs']],
  ['Tests', bin('vitest'), ['run', ...process.argv.slice(2)]],
]

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

function hasPostgres() {
  if (process.env.TEST_POSTGRES_URL) return true
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  return (
    versions.some((version) => existsSync(join(debian, version, 'bin', 'initdb'))) ||
    (onPath('initdb') && onPath('postgres'))
  )
}

const hasChromium = () =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
    (path) => path && existsSync(path),
  )

const NEEDED = [
  { name: 'Chromium', is: hasChromium, debian: 'chromium', otherwise: 'name its path in CHROMIUM' },
  { name: 'PostgreSQL', is: hasPostgres, debian: 'postgresql', otherwise: 'name a server in TEST_POSTGRES_URL' },
]

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** Root on Debian can bring what is missing; nobody else is asked to trust that. */
function bringWhatIsMissing() {
  const missing = NEEDED.filter(({ is }) => !is())
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = missing.map(({ debian }) => debian)
    console.log(`Installing ${packages.join(' and ')} from Debian …`)
    quietly('apt-get', ['update'])
    quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  }
  const still = NEEDED.filter(({ is }) => !is())
  if (still.length === 0) return
  const how = still.map(
    ({ name, debian, otherwise }) => `${name} is missing: apt-get install ${debian}, or ${otherwise}`,
  )
  console.error(how.join('; '))
  process.exit(2)
}

function run([heading, command, args]) {
  const from = performance.now()
  console.log(`\n── ${heading} ${'─'.repeat(60 - heading.length)}`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) console.error(error.message)
  if (status !== 0) {
    console.error(`\n${heading}: failed`)
    process.exit(1)
  }
  console.log(`${heading}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
}

bringWhatIsMissing()
for (const step of STEPS) run(step)
