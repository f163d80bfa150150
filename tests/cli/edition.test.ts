import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCommandLine } from '#app/cli/main.server.ts'
import { sqlite } from '#tests/support/databases.ts'

let said = ''
const run = async (...argv: string[]) => {
  said = ''
  return { status: await runCommandLine(argv), said }
}

beforeEach(async () => {
  const { url } = await sqlite.freshDatabase()
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('LOG_LEVEL', 'silent')
  vi.stubEnv('SESSION_SECRET', 'a secret of the tests and of nobody else')
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

it('opens an edition with the dates that are told and proposes the rest, and shows it', async () => {
  const told = [
    '--opens',
    '2027-03-02T08:00',
    '--closes',
    '2027-04-20',
    '--capacity',
    '90',
    '--venue',
    'Arena Vestfossen',
    '--publish',
  ]
  expect(await run('edition', 'create', '2027', ...told)).toEqual({ status: 0, said: 'opened 2027, published\n' })
  const shown = await run('--json', 'edition', 'show', '2027')
  expect(JSON.parse(shown.said)).toMatchObject({
    year: 2027,
    number: 21,
    capacity: 90,
    venue: 'Arena Vestfossen',
    openingAt: '2027-09-09T18:00',
    periodTo: '2027-09-19',
    calls: [{ opens: '2027-03-02T08:00', closes: '2027-04-20T23:59' }],
    faults: 0,
  })
  expect((await run('edition', 'show', '2027')).said).toContain('2027 (no. 21) · ')
})

it.each([
  ['a year that is not there', ['edition', 'show', '2026'], 1],
  ['a host that is no member', ['edition', 'create', '2027', '--host', 'atlantis'], 1],
  ['a deadline before the opening', ['edition', 'create', '2027', '--closes', '2027-02-01'], 1],
  ['a time that the clock jumps over', ['edition', 'create', '2027', '--closes', '2027-03-28T02:30'], 1],
  ['no such day', ['edition', 'create', '2027', '--closes', '2027-02-30'], 2],
  ['no year', ['edition', 'create', 'next'], 2],
] as const)('refuses %s', async (_, argv, status) => {
  const refused = await run(...argv)
  expect(refused.status).toBe(status)
  expect(refused.said).not.toBe('')
  expect((await run('edition', 'show', '2027')).status).toBe(1)
})
