/** One throw-away PostgreSQL for a run of the tests: in a temporary folder, unsafe against power cuts, gone afterwards. */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './ports.ts'

export interface Postgres {
  /** Address of the maintenance database; the account may make databases. */
  url: string
  stop(): Promise<void>
}

const run = promisify(execFile)
const inOrder = new Intl.Collator('en', { numeric: true })

/** The folder with the server's programs: the newest of Debian's, else one on the PATH; null when there is none. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort(inOrder.compare).reverse() : []
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/** PostgreSQL refuses to run as root: then it runs as the account that Debian's package makes, or as nobody. */
function account(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is no account postgres or nobody')
}

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'jit=off']
const LOCAL = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']

/** Starts a server of its own, or uses the one that TEST_POSTGRES_URL names. Throws when neither is to be had. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) return { url: given, stop: async () => {} }
  const programs = postgresPrograms()
  if (!programs)
    throw new Error('PostgreSQL is missing: apt-get install postgresql, or name a server in TEST_POSTGRES_URL')
  const as = account()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (as) chownSync(folder, as.uid, as.gid)
  const norwegian = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nb-NO']
  const first = ['-D', folder, '-U', 'postgres', '--auth=trust', '--no-sync', '--no-instructions', ...norwegian]
  await run(join(programs, 'initdb'), first, { ...as, cwd: folder })
  const port = await freePort()
  const settings = [...FAST, ...LOCAL, `port=${port}`].map((setting) => `-c ${setting}`).join(' ')
  // The shell's input ends with this process, however it ends; then it stops the server and clears up.
  const script = `"$0" -D "$1" ${settings} >"$1/log" 2>&1 & read -r _; kill -INT $!; wait; rm -rf "$1"`
  const shell = spawn('/bin/sh', ['-c', script, join(programs, 'postgres'), folder], {
    ...as,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const gone = new Promise<void>((done) => shell.once('exit', () => done()))
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await answering(url)
  return {
    url,
    stop: async () => {
      shell.stdin.end()
      await gone
    },
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries > 200) throw error
      await pause(50)
    }
  }
}
