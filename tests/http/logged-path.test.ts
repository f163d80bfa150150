import { expect, it } from 'vitest'
import { loggedPath } from '#app/http/logged-path.ts'
import { addresses } from '#app/i18n/addresses.ts'

it.each([
  ['/mote/R4nd0m-Key', '/mote/:key'],
  ['/en/meeting/R4nd0m-Key', '/en/meeting/:key'],
  ['/vertskap/kalender/R4nd0m-Key', '/vertskap/kalender/:key'],
  ['/vertskap/2013/verk', '/vertskap/2013/verk'],
  ['/', '/'],
  ['/mote', '/mote'],
])('%s is logged as %s', (path, logged) => expect(loggedPath(path)).toBe(logged))

it('leaves the key out of every address that has one', () => {
  const keyed = Object.values(addresses).flatMap(({ nb, en }) => [nb, en].filter((one) => one.includes(':key')))
  expect(keyed.length).toBeGreaterThan(10)
  for (const pattern of keyed) expect(loggedPath(pattern.replace(':key', 'HEMMELIG'))).not.toContain('HEMMELIG')
})
