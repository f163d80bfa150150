// The production build over a copy of the demonstration, for measuring; nothing that is measured changes the original.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Starts it on a port; `stop` ends it and removes the copy. Exits when there is no demonstration. */
export async function startDemoServer(port) {
  if (!existsSync('data/demo.db')) {
    console.error('there is no demonstration to measure: run npm run demo once')
    process.exit(1)
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  for (const end of ['', '-wal'])
    if (existsSync(`data/demo.db${end}`)) cpSync(`data/demo.db${end}`, join(folder, `app.db${end}`))
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: `file:${folder}/app.db`,
    FILES_URL: 'file:./uploads/demo',
    // No tile server is asked from here: every tile is the mark, so that none fails.
    TILE_URL: `${url}/favicon.svg?{z}-{y}-{x}`,
  }
  const server = spawn(process.execPath, ['server.js'], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  const stop = () => {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; ; tries++) {
    const well = await fetch(`${url}/helse`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (well) return { url, pid: server.pid, stop }
    if (tries > 150) {
      stop()
      throw new Error('the server did not start')
    }
    await pause(100)
  }
}

/** Every page that is measured, with the address of one artist who takes part. */
export async function measuredPages(url) {
  const list = await (await fetch(`${url}/kunstnere`)).text()
  const artist = /href="(\/kunstnere\/[\w-]+)"/.exec(list)?.[1]
  if (!artist) throw new Error('the list has no artist')
  return [
    ['front page', '/'],
    ['map', '/kart'],
    ['list of artists', '/kunstnere'],
    ['artist', artist],
  ]
}

export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
}
