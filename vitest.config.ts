import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { SecondTries } from './tests/support/second-tries.ts'

// Not vite.config.ts: the Remix plugin must not run here. "#app/…" is resolved through package.json.

const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

const importing = (support: RegExp) => tests.filter((path) => support.test(readFileSync(path, 'utf8')))

/** A test that starts the server or a browser says so in its imports: it has the machine to itself. */
const journeys = importing(/from '(#tests\/support|\.)\/(server|browser)\.ts'/)
/** So does a test that opens a database; only for those is PostgreSQL started. */
const stores = importing(/from '(#tests\/support|\.)\/(databases|context)\.ts'/).filter(
  (path) => !journeys.includes(path),
)

export default defineConfig({
  test: {
    restoreMocks: true,
    reporters: ['default', new SecondTries()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts?(x)'],
          exclude: [...stores, ...journeys],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'stores',
          include: stores,
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Journeys share the machine with a server and a browser: one after another, and after everything else.
        test: {
          name: 'journeys',
          include: journeys,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 60_000,
          // docs/decisions/0018-second-try.md
          retry: 1,
        },
      },
    ],
  },
})
