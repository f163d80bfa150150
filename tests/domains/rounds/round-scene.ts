import { NO_ROUND, type Round, type RoundPlace, type RoundPlaces } from '#app/domains/rounds/my-round.ts'

export const DAY = '2013-09-14'
export const NEXT = '2013-09-15'

/** A studio some kilometres east of the first, open 12–17 on the first day. */
export const place = (number: number, over: Partial<RoundPlace> = {}): RoundPlace => ({
  number,
  name: `Verksted ${number}`,
  artists: [{ slug: `kunstner-${number}`, name: `Kunstner ${number}` }],
  address: `Veien ${number}, 1383 Asker`,
  meetingPoint: false,
  lat: 59.8,
  lng: 10.4 + number * 0.05,
  days: [{ date: DAY, opens: '12:00', closes: '17:00' }],
  notices: [],
  ...over,
})

export const scene = (places: RoundPlace[], over: Partial<RoundPlaces> = {}): RoundPlaces => ({
  year: 2013,
  days: [
    { date: DAY, opens: '12:00', closes: '17:00' },
    { date: NEXT, opens: '12:00', closes: '17:00' },
  ],
  places,
  towns: [{ id: 'asker', name: 'Asker', lat: 59.83, lng: 10.43 }],
  venue: { name: 'Arena Vestfossen', lat: 59.7264, lng: 9.8716 },
  ...over,
})

export const round = (over: Partial<Round> = {}): Round => ({ ...NO_ROUND, day: DAY, ...over })

/** Long before the round. */
export const BEFORE = { date: '2013-08-01', time: '10:00' }
