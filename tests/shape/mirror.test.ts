import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesUnder } from './sources.ts'

const decisions = filesUnder('app/domains').filter((path) =>
  /\/(rules|policy)\.ts$|\/commands\/[^/]+\.server\.ts$/.test(path),
)
const testOf = (path: string) => path.replace(/^app/, 'tests').replace(/(\.server)?\.ts$/, '.test.ts')

it.each(decisions)('%s has its test at the same path', (path) => {
  expect(existsSync(testOf(path)), testOf(path)).toBe(true)
})

it('the domains decide something', () => {
  expect(decisions.length).toBeGreaterThan(0)
})
