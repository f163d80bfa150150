import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { sqlite } from '#tests/support/databases.ts'
import { commandLine } from './command-line.ts'

const { run, place } = commandLine(sqlite)

it('a backup is made once, restored into an empty database, and refused by a full one', async () => {
  await run('person', 'add', 'kari@example.com', '--name', 'Kari')
  const file = path.join(place.folder, 'all.tar')
  expect(await run('backup', file)).toMatchObject({ status: 0, out: expect.stringMatching(/: \d+ rows, 0 files/) })
  expect(await run('backup', file)).toMatchObject({ status: 1, err: expect.stringContaining('finnes fra før') })
  expect(await run('restore', file)).toMatchObject({ status: 1, err: expect.stringContaining('ikke tom') })
  vi.stubEnv('DATABASE_URL', (await sqlite.freshDatabase()).url)
  expect(await run('restore', file)).toMatchObject({ status: 0, out: expect.stringContaining('restored') })
  expect(await run('sign-in-link', 'kari@example.com')).toMatchObject({
    status: 0,
    out: expect.stringContaining('?n='),
  })
  expect(await run('restore', path.join(place.folder, 'none.tar'))).toMatchObject({ status: 1 })
})

it('verify is content with nothing, and the jobs end when nothing waits', async () => {
  expect(await run('verify')).toMatchObject({ status: 0, err: '' })
  expect(await run('jobs', '--once')).toEqual({ status: 0, out: '0 done\n', err: '' })
})

it('the demonstration goes into no database that holds anything else', async () => {
  await run('person', 'add', 'kari@example.com', '--name', 'Kari')
  expect(await run('demo', 'load')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('ikke tom') })
})
