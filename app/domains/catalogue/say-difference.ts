/** A change in words, for the list of errata. */
import { catalogueErrata as words } from '#app/i18n/catalogue-errata.ts'
import { cataloguePaper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner, sayNumber } from '#app/kernel/money.ts'
import { sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import type { CatalogueEvent, CatalogueStudio } from './catalogue.ts'
import type { Change } from './differences.ts'
import { sayPlace } from './document-entry.ts'
import { sayEventPlace, sayEventTime, sayVenue } from './say-event.ts'
import { sayShortHours } from './say-hours.ts'

const place = (studio: CatalogueStudio, locale: Locale) =>
  sayPlace(studio, locale) || studio.city || studio.municipality

const event = (of: CatalogueEvent, locale: Locale) => ({
  title: (locale === 'en' && of.titleEn) || of.titleNb,
  when: sayEventTime(of, locale),
  where: sayEventPlace(of),
})

const titled = (title: string, locale: Locale) => title || say(locale, cataloguePaper.untitled)

/** "350 meter", "2,4 kilometer": as exactly as one can use it. */
export function sayDistance(metres: number, locale: Locale): string {
  if (metres < 1000) return `${sayNumber(Math.round(metres / 10) * 10, locale)} ${locale === 'nb' ? 'meter' : 'metres'}`
  const km = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { maximumFractionDigits: 1 }).format(
    metres / 1000,
  )
  return `${km} ${locale === 'nb' ? 'kilometer' : 'kilometres'}`
}

/** What holds now, as one or two sentences. */
export function sayChange(change: Change, locale: Locale): string {
  switch (change.kind) {
    case 'resigned':
      return say(locale, words.resigned, change)
    case 'new':
      return say(locale, words.new, {
        name: change.name,
        number: change.number ?? '',
        place: change.studio ? place(change.studio, locale) : '',
      })
    case 'name':
      return say(locale, words.name, change)
    case 'number':
      return say(locale, words.number, change)
    case 'moved':
      return change.studio
        ? say(locale, words.moved, {
            name: change.name,
            studio: change.studio.number,
            place: place(change.studio, locale),
          })
        : say(locale, words.noStudio, change)
    case 'closed':
      return say(locale, words.closed)
    case 'hours':
      return say(locale, words.hours, { hours: sayShortHours(change.days, locale).join(', ') })
    case 'address':
      return change.studio.meetingPoint
        ? say(locale, words.meetingPoint, { place: change.studio.city })
        : say(locale, words.address, { place: place(change.studio, locale) })
    case 'position':
      return say(locale, words.position, {
        distance: sayDistance(change.metres, locale),
        direction: change.direction,
      })
    case 'placed':
      return say(locale, words.placed, { place: place(change.studio, locale) })
    case 'access':
      return say(locale, change.stepFree ? words.stepFree : words.steps)
    case 'work':
      return say(locale, words.work, { name: change.name, title: titled(change.title, locale) })
    case 'price':
      return change.priceOre === null
        ? say(locale, words.notForSale, { title: titled(change.title, locale) })
        : say(locale, words.price, { title: titled(change.title, locale), price: sayKroner(change.priceOre, locale) })
    case 'venue':
      return say(locale, words.venue, { venue: sayVenue({ ...change.venue, lat: null, lng: null, days: [] }) })
    case 'period':
      return say(locale, words.period, { period: sayPeriod(change.from, change.to, locale) })
    case 'exhibitionHours':
      return say(locale, words.exhibitionHours, { hours: sayShortHours(change.days, locale).join(', ') })
    case 'studioDays':
      return say(locale, words.studioDays, { hours: sayShortHours(change.days, locale).join(', ') })
    case 'opening':
      return say(locale, words.opening, { when: sayInstant(new Date(change.at), locale) })
    case 'eventNew':
    case 'eventChanged':
      return say(locale, words[change.kind], event(change.event, locale))
    case 'eventCancelled':
      return say(locale, words.eventCancelled, event(change.event, locale))
  }
}
