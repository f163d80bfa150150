import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where Chromium is: CHROMIUM, or where Debian's package puts it; null when it is in neither place. */
export function chromiumProgram(): string | null {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  return places.find((place) => place && existsSync(place)) ?? null
}

/** Calls home and updates are off: a journey meets the product's own server and nobody else. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

export async function launch(...more: string[]): Promise<Browser> {
  const executablePath = chromiumProgram()
  if (!executablePath) throw new Error('Chromium is missing: apt-get install chromium, or name its path in CHROMIUM')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: ['--headless', '--disable-gpu', '--disable-dev-shm-usage', ...asRoot, ...QUIET, ...more],
  })
}
