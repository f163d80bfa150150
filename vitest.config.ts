import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Not vite.config.ts: the Remix plugin must not run here. "#app/…" is resolved through package.json.

const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

/** A test that opens a database says so in its imports; only for those is PostgreSQL started. */
const opensDatabase = /#tests\/support\/(databases|context)\.ts/
const stores = tests.filter(
  (path) => !path.startsWith('tests/journeys/') && opensDatabase.test(readFileSync(path, 'utf8')),
)

export default defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts?(x)'],
          exclude: ['tests/journeys/**', ...stores],
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
          include: ['tests/journeys/**/*.test.ts?(x)'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
