/** What the steps of the main way share: who takes part, in which windows, on which server. */
import type { Browser } from 'playwright-core'
import { addDays, civilDateOf, localTimeOf, yearOf } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import type { Window } from '#tests/support/journey.ts'
import type { SeededArtist } from '#tests/support/seeded-round.ts'
import type { TestServer } from '#tests/support/server.ts'

export interface Story {
  browser: Browser
  server: TestServer
  db: Db
  /** The window's width and height, in CSS pixels. */
  viewport: { width: number; height: number }
  year: number
  today: string
  secretariat: Window
  /** The one who does everything by hand. */
  artist: Window
  artistEmail: string
  /** Four others, whose applications come in as requests. */
  others: SeededArtist[]
  jurors: Window[]
}

export const ARTIST = 'Åse Prøve Kjærstad'
export const TITLES = ['Låven ved elva', 'Måneskinn over Øvre Eiker'] as const
export const STUDIO = 'Låveatelieret'

export const daysOfStory = (now = new Date()) => {
  const today = civilDateOf(now)
  return { today, yesterday: addDays(today, -1), year: yearOf(today) }
}

/** A minute that is over, as it is typed. */
export const justNow = () => {
  const past = new Date(Date.now() - 120_000)
  return { date: civilDateOf(past), time: localTimeOf(past) }
}

/** A point in the line of the jury: how each application is scored. No two alike, so that the line is sharp. */
export const POINTS = [7, 6, 5, 3, 2] as const
export const CAPACITY = 3
