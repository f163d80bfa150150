import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startVitest } from 'vitest/node'
import { SecondTries } from './second-tries.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(process.cwd(), 'node_modules', '.second-tries-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('names what passed at the second try, with what the first one said, and nothing else', async () => {
  writeFileSync(
    join(folder, 'some.test.ts'),
    `import { expect, it } from 'vitest'
     let tries = 0
     it('passes', () => {})
     it('passes at the second try', () => expect(++tries, 'too early').toBe(2))
     it('fails twice', () => expect(1).toBe(2))`,
  )
  const said: string[] = []
  const reporters = [new SecondTries((text) => said.push(text))]
  const before = process.exitCode
  const run = await startVitest('test', [], {
    root: folder,
    config: false,
    watch: false,
    retry: 1,
    include: ['**/some.test.ts'],
    exclude: [],
    reporters,
  })
  await run.close()
  process.exitCode = before
  const [text = ''] = said
  expect(text).toContain('some.test.ts > passes at the second try\n')
  expect(text).toContain('too early')
  expect(text).not.toContain('fails twice')
  expect(text.match(/some\.test\.ts > /g)).toHaveLength(1)
})
