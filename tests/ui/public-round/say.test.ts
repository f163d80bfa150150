import { describe, expect, it } from 'vitest'
import type { ShownWork } from '#app/domains/studio-map/views.ts'
import { posterDays, sayDays, sayRun } from '#app/ui/public-round/say-days.ts'
import { sayPlace } from '#app/ui/public-round/say-place.ts'
import { sayMeasures } from '#app/ui/public-round/say-work.ts'

describe('opening days in words', () => {
  it.each([
    ['2013-09-14', '2013-09-14', 'lørdag 14. september', 'Saturday 14 September'],
    ['2013-09-14', '2013-09-15', 'lørdag 14. og søndag 15. september', 'Saturday 14 and Sunday 15 September'],
    ['2013-09-16', '2013-09-20', 'mandag 16. til fredag 20. september', 'Monday 16 to Friday 20 September'],
    [
      '2013-08-31',
      '2013-09-01',
      'lørdag 31. august og søndag 1. september',
      'Saturday 31 August and Sunday 1 September',
    ],
  ])('%s to %s', (from, to, nb, en) => {
    expect([sayDays({ from, to }, 'nb'), sayDays({ from, to }, 'en')]).toEqual([nb, en])
  })

  it('with the hours', () => {
    const run = { from: '2013-09-14', to: '2013-09-15', opens: '12:00', closes: '17:30' }
    expect(sayRun(run, 'nb')).toBe('lørdag 14. og søndag 15. september kl.\u00a012–17.30')
    expect(sayRun(run, 'en')).toBe('Saturday 14 and Sunday 15 September, 12–17:30')
  })

  it('as a poster sets them', () => {
    expect(posterDays({ from: '2013-09-14', to: '2013-09-15' }, 'nb')).toEqual({
      days: '14.–15.',
      month: 'september',
      weekdays: 'lørdag og søndag',
    })
    expect(posterDays({ from: '2013-08-31', to: '2013-09-01' }, 'en')).toEqual({
      days: '31–1',
      month: 'August–September',
      weekdays: 'Saturday and Sunday',
    })
    expect(posterDays({ from: '2013-09-14', to: '2013-09-14' }, 'nb').weekdays).toBe('lørdag')
  })
})

const work = (over: Partial<ShownWork>): ShownWork => ({
  id: 'w',
  title: '',
  year: 2012,
  technique: 'Olje på lerret',
  heightMm: 1200,
  widthMm: 905,
  depthMm: null,
  editionNo: '',
  pictures: [],
  ...over,
})

it.each([
  [{}, '120 × 90,5 cm, 2012', '120 × 90.5 cm, 2012'],
  [{ depthMm: 30 }, '120 × 90,5 × 3 cm, 2012', '120 × 90.5 × 3 cm, 2012'],
  [{ widthMm: null, editionNo: '3/20' }, '2012, 3/20', '2012, 3/20'],
  [{ heightMm: null, year: null }, '', ''],
])('measures of %j', (over, nb, en) => {
  expect([sayMeasures(work(over), 'nb'), sayMeasures(work(over), 'en')]).toEqual([nb, en])
})

it.each([
  ['Haugesenteret', 'Asker', 'Haugesenteret, Asker'],
  ['Arena Vestfossen', 'Vestfossen', 'Arena Vestfossen'],
  ['Arena', null, 'Arena'],
  [null, 'Asker', 'Asker'],
  [null, null, ''],
])('%s in %s', (name, place, said) => expect(sayPlace(name, place)).toBe(said))
