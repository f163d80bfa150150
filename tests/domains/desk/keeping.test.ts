import { describe, expect, it } from 'vitest'
import { goesOn, KEPT, KINDS, type Kind } from '#app/domains/desk/keeping.ts'
import { hostingKeeping } from '#app/i18n/hosting-keeping.ts'
import { say } from '#app/i18n/words.ts'

const NUMBERS: Record<string, [string, string]> = {
  d90: ['90 dager', '90 days'],
  d180: ['180 dager', '180 days'],
  m12: ['ett år', 'one year'],
  m24: ['to år', 'two years'],
  m36: ['tre år', 'three years'],
  y5: ['fem år', 'five years'],
}

describe('how long things are kept', () => {
  it.each<[Kind, string, string]>([
    ['digest', '2013-06-01', '2013-08-30'],
    ['meetingGuest', '2013-06-12', '2013-12-09'],
    ['groupAddress', '2013-09-02', '2014-03-01'],
    ['deliveryTime', '2013-09-22', '2014-09-22'],
    ['conditionPicture', '2013-09-22', '2014-09-22'],
    ['shift', '2015-09-22', '2016-09-22'],
    ['projectGroup', '2013-12-31', '2014-12-31'],
    ['invoiceDraft', '2013-06-01', '2014-06-01'],
    ['marketingOwner', '2013-12-31', '2015-12-31'],
    ['offer', '2012-02-29', '2014-02-28'],
    ['workNote', '2013-09-22', '2016-09-22'],
    ['damagePicture', '2013-09-22', '2016-09-22'],
    ['receipt', '2013-09-22', '2016-09-22'],
    // Five years after the end of the year, whichever day it was issued.
    ['invoice', '2013-01-01', '2019-01-01'],
    ['invoice', '2013-12-31', '2019-01-01'],
  ])('%s of %s goes on %s', (kind, base, day) => expect(goesOn(kind, base)).toBe(day))

  it.each(KINDS)('%s: the words say the number of the table, in both languages', (kind) => {
    const { days, months, yearsAfterYear } = KEPT[kind].term as {
      days?: number
      months?: number
      yearsAfterYear?: number
    }
    const said = NUMBERS[days ? `d${days}` : months ? `m${months}` : `y${yearsAfterYear}`]
    expect(say('nb', hostingKeeping.term, { kind })).toContain(said?.[0] ?? '?')
    expect(say('en', hostingKeeping.term, { kind })).toContain(said?.[1] ?? '?')
    for (const locale of ['nb', 'en'] as const) {
      expect(say(locale, hostingKeeping.why, { kind }).length).toBeGreaterThan(5)
      expect(say(locale, hostingKeeping.ground, { ground: KEPT[kind].ground }).length).toBeGreaterThan(5)
    }
  })
})
