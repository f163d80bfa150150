/**
 * Every place of a round as the map's program gets it: rows of bare values, since ten thousand of them travel to a phone.
 * What repeats stands once, in a legend. Written by the server and read in the browser, both here.
 */
import type { Discipline } from '#app/domains/art-round/application/application.ts'
import { type Moment, NOTICE_KINDS, type StudioNotice } from '#app/domains/art-round/studio/opening.ts'
import { slugOf } from '#app/kernel/names.ts'
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import { type Findable, openAt, wordsOf } from './finding.ts'
import type { ArtistRow, NoticeRow, PointsTable, StudioRow } from './points-rows.ts'
import type { OpenHours, Stop } from './views.ts'

export type { PointsTable } from './points-rows.ts'

const FLAGS = ['stepFree', 'toilet', 'parking', 'transport', 'meetingPoint'] as const
const flagOf = (name: (typeof FLAGS)[number]): number => 1 << FLAGS.indexOf(name)

/** A legend that grows as values come. */
function legend<T>(key: (value: T) => string) {
  const places = new Map<string, number>()
  const values: T[] = []
  const place = (value: T): number => {
    const known = places.get(key(value))
    if (known !== undefined) return known
    places.set(key(value), values.length)
    return values.push(value) - 1
  }
  return { values, place }
}

/** Some metre: nearer nobody looks. */
const near = (degrees: number | null) => (degrees === null ? null : Number(degrees.toFixed(5)))

/**
 * @param wordsFor what a discipline is called in every language
 * @param addresses whether streets come along; for thousands they would weigh more than they give
 */
export function tableOf(
  stops: readonly Stop[],
  { year, addresses, wordsFor }: { year: number; addresses: boolean; wordsFor: (discipline: Discipline) => string[] },
): PointsTable {
  const cities = legend<string>((city) => city)
  const municipalities = legend<[string, string]>(([id]) => id)
  const disciplines = legend<Discipline>((value) => value)
  const days = legend<CivilDate>((date) => date)
  const hours = legend<[LocalTime, LocalTime]>((both) => both.join())
  const studios = stops.map(({ studio, artists }): StudioRow => {
    const has = { ...studio, transport: studio.transport !== '' }
    const row: StudioRow = [
      studio.number,
      near(studio.lat),
      near(studio.lng),
      studio.name,
      addresses ? studio.address : '',
      cities.place(studio.city),
      FLAGS.reduce((sum, name) => sum + (has[name] === true ? flagOf(name) : 0), 0),
      studio.days.flatMap(({ date, opens, closes }) => [days.place(date), hours.place([opens, closes])]),
      artists.map((artist): ArtistRow => {
        const { name, slug, municipalityId, municipality, isNew } = artist
        const place = municipalities.place([municipalityId, municipality])
        const its = artist.disciplines.map(disciplines.place)
        return [name, place, its, isNew ? 1 : 0, ...(slug === slugOf(name) ? [] : [slug])] as ArtistRow
      }),
    ]
    if (studio.notices.length > 0)
      row.push(studio.notices.map(({ date, kind, until }): NoticeRow => [date, NOTICE_KINDS.indexOf(kind), until]))
    return row
  })
  return {
    year,
    cities: cities.values,
    municipalities: municipalities.values,
    disciplines: disciplines.values.map((value) => [value, ...wordsFor(value)]),
    days: days.values,
    hours: hours.values,
    studios,
  }
}

/** A place as the map's program knows it. */
export interface Place {
  number: number
  lat: number | null
  lng: number | null
  name: string
  address: string
  city: string
  meetingPoint: boolean
  days: readonly OpenHours[]
  notices: readonly StudioNotice[]
}

/** An artist as the map's program knows it. */
export interface PlacedArtist extends Findable {
  name: string
  place: Place
}

/** The artists of a table, by number; their state is that of the moment. */
export function artistsIn(table: PointsTable, moment: Moment): PlacedArtist[] {
  return table.studios.flatMap((row) => {
    const [number, lat, lng, name, address, city, flags, hours, artists, said = []] = row
    const days = daysIn(table, hours)
    const notices = said.map(([date, kind, until]) => ({ date, kind: NOTICE_KINDS[kind] ?? 'closed', until }))
    const has = (flag: (typeof FLAGS)[number]) => (flags & flagOf(flag)) !== 0
    const cityName = table.cities[city] ?? ''
    const place: Place = {
      ...{ number, lat, lng, name, address, city: cityName },
      ...{ meetingPoint: has('meetingPoint'), days, notices },
    }
    const open = openAt(place, moment)
    const [stepFree, toilet, parking, transport] = [has('stepFree'), has('toilet'), has('parking'), has('transport')]
    return artists.map(([artist, municipality, disciplines, isNew, slug]): PlacedArtist => {
      const [municipalityId = '', municipalityName = ''] = table.municipalities[municipality] ?? []
      return {
        // Made when it is asked for: of thousands only a few ever are.
        get slug() {
          return slug ?? slugOf(artist)
        },
        ...{ number, name: artist, place, days, notices, municipalityId, open },
        disciplines: disciplines.flatMap((one) => table.disciplines[one]?.[0] ?? []),
        words: wordsOf([
          artist,
          municipalityName,
          ...disciplines.flatMap((one) => table.disciplines[one]?.slice(1) ?? []),
          name,
          cityName,
          String(number),
        ]),
        met: { trinnfri: stepFree, toalett: toilet, parkering: parking, kollektiv: transport, ny: isNew === 1 },
      }
    })
  })
}

function daysIn({ days, hours }: PointsTable, pairs: readonly number[]): OpenHours[] {
  const open: OpenHours[] = []
  for (let n = 0; n + 1 < pairs.length; n += 2) {
    const [date, both] = [days[pairs[n] ?? -1], hours[pairs[n + 1] ?? -1]]
    if (date !== undefined && both) open.push({ date, opens: both[0], closes: both[1] })
  }
  return open
}
