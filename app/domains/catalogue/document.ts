/** The dataset as the paper that templates/catalogue.typ sets, in one language. */
import { runsOf } from '#app/domains/studio-map/rules.ts'
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import type { Catalogue, CatalogueArtist } from './catalogue.ts'
import { colophonOf, type Standing } from './colophon.ts'
import { type PaperEntry, type PaperPicture, paperEntry, paperPicture, workName } from './document-entry.ts'
import { mapPart, type PaperMap } from './document-map.ts'
import { type PaperWorks, worksPart } from './document-works.ts'
import { registerOf, sectionsOf } from './rules.ts'
import { sayEventPlace, sayEventTime, sayVenue } from './say-event.ts'
import { sayShortHours } from './say-hours.ts'

export interface PaperFact {
  term: string
  lines: string[]
}

/** As platform/pdf/catalogue-document.ts takes it. */
export interface Paper {
  lang: Locale
  title: string
  footer: string
  cover: {
    kicker: string
    masthead: string
    year: string
    lede: string
    picture: (PaperPicture & { credit: string }) | null
    facts: PaperFact[]
  }
  heads: Record<'contents' | 'howTo' | 'programme' | 'map' | 'artists' | 'works' | 'register' | 'colophon', string>
  howTo: string[]
  facts: PaperFact[]
  programme: { when: string; title: string; where: string; note: string }[]
  map: PaperMap
  sections: { heading: string; entries: PaperEntry[] }[]
  works: PaperWorks
  register: { name: string; number: string }[]
  colophon: string[]
}

/** The paper in one language. `standing` says which release it is, or that it is a draft. */
export function paperOf(catalogue: Catalogue, standing: Standing, locale: Locale): Paper {
  const { edition, artists } = catalogue
  const title = say(locale, paper.title, { year: edition.year })
  const cover = coverArtist(catalogue)
  const picture = cover && paperPicture(cover, locale)
  return {
    lang: locale,
    title,
    footer: title,
    cover: {
      kicker: say(locale, paper.kicker),
      masthead: say(locale, paper.masthead),
      year: String(edition.year),
      lede: ledeOf(catalogue, locale),
      picture: cover &&
        picture && {
          ...picture,
          credit: say(locale, paper.coverPicture, { title: workName(cover, locale), name: cover.name }),
        },
      facts: factsOf(catalogue, locale),
    },
    heads: {
      contents: say(locale, paper.contents),
      howTo: say(locale, paper.howTo),
      programme: say(locale, paper.programme),
      map: say(locale, paper.map),
      artists: say(locale, paper.artists),
      works: say(locale, paper.works),
      register: say(locale, paper.register),
      colophon: say(locale, paper.colophon),
    },
    howTo: [
      say(locale, paper.howToNumbers),
      say(locale, paper.howToWorks),
      ...(catalogue.studioDays.length > 0 ? [say(locale, paper.howToHours)] : []),
      say(locale, paper.howToChanges, { address: standing.site }),
    ],
    facts: factsOf(catalogue, locale, true),
    programme: catalogue.events.map((event) => ({
      when: sayEventTime(event, locale),
      title: (locale === 'en' && event.titleEn) || event.titleNb,
      where: sayEventPlace(event),
      note: event.cancelled ? say(locale, paper.cancelled) : event.signUp ? say(locale, paper.signUp) : '',
    })),
    map: mapPart(catalogue.studios, locale),
    sections: sectionsOf(catalogue).map(({ municipality, entries }) => ({
      heading: municipality || say(locale, paper.onlyExhibition),
      entries: entries.map((entry) => paperEntry(entry, catalogue.studioDays, locale)),
    })),
    works: worksPart(artists, locale),
    register: registerOf(artists).map(({ artist, sorted }) => ({
      name: sorted,
      number: artist.catalogueNo ?? say(locale, paper.noNumber),
    })),
    colophon: colophonOf(catalogue, standing, locale),
  }
}

/** A picture a little wider than high fills the cover; whose it is follows from the year, so that it changes each time. */
export function coverArtist({ artists, edition }: Catalogue): CatalogueArtist | null {
  const shown = artists.filter(({ picture }) => picture !== null)
  const fitting = shown.filter(({ picture }) => {
    const ratio = picture ? picture.width / picture.height : 0
    return ratio >= 1.24 && ratio <= 1.7
  })
  const from = fitting.length > 0 ? fitting : shown
  return from[(edition.year * 31) % Math.max(from.length, 1)] ?? null
}

function ledeOf({ artists, studioDays }: Catalogue, locale: Locale): string {
  const municipalities = new Set(artists.flatMap(({ municipality }) => municipality || []))
  return say(locale, paper.lede, {
    artists: artists.length,
    municipalities: municipalities.size,
    weekends: runsOf(studioDays).length,
  })
}

function factsOf({ edition, venue, studioDays }: Catalogue, locale: Locale, whole = false): PaperFact[] {
  const { periodFrom, periodTo, openingAt, hosts } = edition
  const later = [say(locale, paper.datesLater)]
  const place = sayVenue(venue)
  const period = periodFrom ? [sayPeriod(periodFrom, periodTo ?? periodFrom, locale)] : []
  const opening = openingAt ? [say(locale, paper.openingAt, { when: sayInstant(new Date(openingAt), locale) })] : []
  const hostedBy = hosts.length > 0 ? [say(locale, paper.hostedBy, { hosts: hosts.join(', ') })] : []
  const exhibition = [...(place ? [place] : []), ...period]
  return [
    { term: say(locale, paper.openStudios), lines: studioDays.length > 0 ? sayShortHours(studioDays, locale) : later },
    {
      term: say(locale, paper.exhibition),
      lines: whole
        ? [...exhibition, ...opening, ...sayShortHours(venue.days, locale), ...hostedBy]
        : exhibition.length > 0
          ? exhibition
          : later,
    },
  ]
}
