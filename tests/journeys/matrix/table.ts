/** Every address, who may read it, and who may send its form. A new address does not compile until it has a row. */
import type { AddressName } from '#app/i18n/addresses.ts'
import type { Row } from './rows.ts'
import { CATALOGUE_ROWS } from './rows-catalogue.ts'
import { DOORS_ROWS } from './rows-doors.ts'
import { EXHIBITION_ROWS } from './rows-exhibition.ts'
import { FUNDING_ROWS } from './rows-funding.ts'
import { HOSTING_ROWS } from './rows-hosting.ts'
import { JURY_ROWS } from './rows-jury.ts'
import { MAP_ROWS } from './rows-map.ts'
import { NEWS_ROWS } from './rows-news.ts'
import { NEWSLETTER_ROWS } from './rows-newsletter.ts'
import { OFFICE_ROWS } from './rows-office.ts'
import { ORCHESTRA_ACCOUNTS_ROWS } from './rows-orchestra-accounts.ts'
import { ORCHESTRA_ATTENDANCE_ROWS } from './rows-orchestra-attendance.ts'
import { ORCHESTRA_AUDITION_ROWS } from './rows-orchestra-audition.ts'
import { ORCHESTRA_FAMILY_ROWS } from './rows-orchestra-family.ts'
import { ORCHESTRA_MUSIC_ROWS } from './rows-orchestra-music.ts'
import { ORCHESTRA_REPLY_ROWS } from './rows-orchestra-reply.ts'
import { ORCHESTRA_SEMESTER_ROWS } from './rows-orchestra-semester.ts'
import { ORCHESTRA_SEMINAR_ROWS } from './rows-orchestra-seminar.ts'
import { PROGRAMME_ROWS } from './rows-programme.ts'
import { PUBLIC_ROWS } from './rows-public.ts'
import { ROUNDS_ROWS } from './rows-rounds.ts'

export const TABLE: Record<AddressName, Row> = {
  ...PUBLIC_ROWS,
  ...JURY_ROWS,
  ...OFFICE_ROWS,
  ...MAP_ROWS,
  ...ROUNDS_ROWS,
  ...DOORS_ROWS,
  ...PROGRAMME_ROWS,
  ...CATALOGUE_ROWS,
  ...NEWSLETTER_ROWS,
  ...NEWS_ROWS,
  ...HOSTING_ROWS,
  ...EXHIBITION_ROWS,
  ...FUNDING_ROWS,
  ...ORCHESTRA_FAMILY_ROWS,
  ...ORCHESTRA_SEMESTER_ROWS,
  ...ORCHESTRA_REPLY_ROWS,
  ...ORCHESTRA_SEMINAR_ROWS,
  ...ORCHESTRA_MUSIC_ROWS,
  ...ORCHESTRA_ATTENDANCE_ROWS,
  ...ORCHESTRA_AUDITION_ROWS,
  ...ORCHESTRA_ACCOUNTS_ROWS,
}

/** Open data and what else has one address for both languages: the same answer for everybody. */
export const OPEN_DATA = (year: number): [path: string, status: number][] => [
  [`/data/${year}/studios.geojson`, 200],
  [`/data/${year}/artists.json`, 200],
  // No report is published.
  [`/data/${year}/figures.json`, 404],
  ['/data/figures.csv', 404],
  ['/data/municipalities.csv', 200],
  ['/data/municipalities.json', 200],
  ['/data/municipalities.json?kommuner=i-dag', 200],
  ['/sitemap.xml', 200],
  ['/robots.txt', 200],
  ['/feed.xml', 200],
  ['/en/feed.xml', 200],
  ['/kalender.ics', 200],
  ['/en/calendar.ics', 200],
  ['/arbeider.js', 200],
  ['/helse', 200],
  ['/bilder/finnes-ikke.jpg', 404],
]
