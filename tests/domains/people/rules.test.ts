import { describe, expect, it } from 'vitest'
import {
  acceptsCode,
  isLive,
  MAILS_AN_HOUR,
  mayMail,
  opensDoor,
  safePath,
  TOKEN_LIFE,
  veiledEmail,
  wantsProlonging,
} from '#app/domains/people/rules.ts'

const now = new Date('2027-03-01T12:00:00Z')
const token = { expiresAt: new Date(now.getTime() + 1), usedAt: null, triesLeft: 1 }

describe('a token', () => {
  it.each([
    ['is fresh', token, true, true],
    ['is used', { ...token, usedAt: now }, false, false],
    ['ends this instant', { ...token, expiresAt: now }, false, false],
    ['has no tries left', { ...token, triesLeft: 0 }, true, false],
  ])('that %s', (_case, given, link, code) => {
    expect([opensDoor(given, now), acceptsCode(given, now)]).toEqual([link, code])
  })
  it('holds for a quarter of an hour', () => expect(TOKEN_LIFE).toBe(15 * 60 * 1000))
  it('is mailed five times an hour at most', () =>
    expect([mayMail(MAILS_AN_HOUR - 1), mayMail(MAILS_AN_HOUR)]).toEqual([true, false]))
})

it.each([
  ['/min-side', '/min-side'],
  ['/kart?dag=2013-09-14&x=%20', '/kart?dag=2013-09-14&x=%20'],
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil',
    'https://evil.example',
    'javascript:alert(1)',
    '/%5cevil',
    '/%2f%2fevil',
    '/a\nb',
    '/\tx',
    '',
    null,
    ' /x',
    `/${'x'.repeat(600)}`,
  ].map((bad): [string | null, string] => [bad, '/fallback']),
])('after signing in, %j leads to %s', (wanted, expected) => expect(safePath(wanted, '/fallback')).toBe(expected))

it('veils an address', () => expect(veiledEmail('kari.nordmann@example.com')).toBe('k•••@example.com'))

it('a session lives until it is ended or out of time', () => {
  expect(isLive({ expiresAt: new Date(now.getTime() + 1), endedAt: null }, now)).toBe(true)
  expect(isLive({ expiresAt: now, endedAt: null }, now)).toBe(false)
  expect(isLive({ expiresAt: new Date(now.getTime() + 1), endedAt: now }, now)).toBe(false)
})

it('is prolonged at most once an hour', () => {
  expect(wantsProlonging(new Date(now.getTime() - 3_599_999), now)).toBe(false)
  expect(wantsProlonging(new Date(now.getTime() - 3_600_000), now)).toBe(true)
})
