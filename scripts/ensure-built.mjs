// Builds when there is no build, or when something that it is made of is newer.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BUILT = 'build/server/index.js'
const FOLDERS = ['app', 'prisma', 'public']
const FILES = ['package.json', 'vite.config.ts', 'remix.config.js', 'scripts/vite-fast-router.ts']
/** Made by the build itself. */
const MADE = /app\/platform\/db\/generated\//

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !MADE.test(path))
}

function isBuilt() {
  if (!existsSync(BUILT)) return false
  const built = statSync(BUILT).mtimeMs
  const sources = [...FOLDERS.flatMap(filesIn), ...FILES.filter((path) => existsSync(path))]
  return sources.every((path) => statSync(path).mtimeMs <= built)
}

if (!isBuilt()) {
  // What the build says goes to standard error: standard output is the answer of whoever asked for a build.
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(status ?? 1)
}
