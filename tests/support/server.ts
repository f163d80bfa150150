/** The production build as its own process, on its own database and folder of files. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './ports.ts'

export interface TestServer {
  url: string
  port: number
  /** Holds the database (unless told otherwise) and the files; removed by stop(). */
  folder: string
  env: NodeJS.ProcessEnv
  /** Milliseconds from the start of the process until it answered. */
  startedIn: number
  /** Everything it has printed so far. */
  log(): string
  /** Asks it to stop, waits, removes the folder, and answers with its exit status. */
  stop(): Promise<number | null>
  /** Ends it as a power cut would; the folder stays. */
  kill(): Promise<void>
  /** Starts it again on the same port, database and files. */
  restart(): Promise<void>
}

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 30_000

/** @param env settings in place of, or beside, those that a test server has. Throws with the log when it does not start. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  if (!existsSync('build/server/index.js')) throw new Error('there is no build: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'server-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own: Record<string, string> = {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATABASE_URL: `file:${folder}/app.db`,
    FILES_URL: `file:${folder}/files`,
    // Nobody on the net is asked.
    ADDRESS_URL: 'off',
    ...env,
  }
  let log = ''
  let child: ChildProcess
  let exited: Promise<number | null>
  const server: TestServer = {
    url,
    port,
    folder,
    env: Object.assign({ ...process.env }, own),
    startedIn: 0,
    log: () => log,
    restart: async () => {
      const from = performance.now()
      child = spawn(process.execPath, ['server.js'], { env: server.env, stdio: ['ignore', 'pipe', 'pipe'] })
      exited = new Promise((done) => child.once('exit', (status) => done(status)))
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += text))
      await answering(url, child, () => log)
      server.startedIn = performance.now() - from
    },
    stop: async () => {
      child.kill('SIGTERM')
      const status = await exited
      rmSync(folder, { recursive: true, force: true })
      return status
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
  await server.restart()
  return server
}

async function answering(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const giveUp = performance.now() + PATIENCE
  for (;;) {
    const health = await fetch(`${url}/helse`).catch(() => null)
    if (health?.ok) return
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > giveUp) {
      child.kill('SIGKILL')
      throw new Error(`the server did not start\n${log()}`)
    }
    await pause(50)
  }
}
