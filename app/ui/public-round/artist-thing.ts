import type { ArtistView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { artistPage } from '#app/i18n/artist-page.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { instantOf } from '#app/kernel/when.ts'
import { sharedPicture } from './head.ts'
import { studioPlace } from './place-thing.ts'

type Thing = Record<string, unknown>

/** Centimetres, as schema.org wants a length with its unit. */
const length = (mm: number | null): Thing | null =>
  mm === null ? null : { '@type': 'QuantitativeValue', value: mm / 10, unitCode: 'CMT' }

const known = (thing: Thing): Thing =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== '' && value !== undefined))

function workThing(work: ArtistView['works'][number], artist: string, locale: Locale, publicUrl: string): Thing {
  const shared = work.pictures[0] && sharedPicture(work.pictures[0])
  return known({
    '@type': 'VisualArtwork',
    name: work.title || say(locale, publicRound.untitled),
    creator: { '@id': artist },
    artMedium: work.technique,
    dateCreated: work.year === null ? null : String(work.year),
    height: length(work.heightMm),
    width: length(work.widthMm),
    depth: length(work.depthMm),
    image: shared && {
      '@type': 'ImageObject',
      url: publicUrl + shared.path,
      width: shared.width,
      height: shared.height,
    },
  })
}

const at = (date: string, time: string): string | null => instantOf(date, time)?.toISOString() ?? null

/** The studio's open days as events, each with its beginning, end and place. */
function openDays(view: ArtistView, artist: string, locale: Locale, url: string): Thing[] {
  const { studio } = view
  if (!studio) return []
  return studio.days.map(({ date, opens, closes }) =>
    known({
      '@type': 'ExhibitionEvent',
      name: say(locale, artistPage.openStudio, { number: studio.number, name: view.name }),
      startDate: at(date, opens),
      endDate: at(date, closes),
      eventStatus: `https://schema.org/${
        studio.notices.some((notice) => notice.date === date && notice.kind === 'closed')
          ? 'EventCancelled'
          : 'EventScheduled'
      }`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      location: { '@id': `${url}#studio` },
      performer: { '@id': artist },
      url,
    }),
  )
}

/** An artist as schema.org says it: the person, the works, the studio and its open days. Holds what the page shows. */
export function artistThing(view: ArtistView, locale: Locale, publicUrl: string): Thing {
  const { studio } = view
  const url = publicUrl + addressIn(locale, 'artist', { slug: view.slug })
  const artist = `${url}#artist`
  const isGroup = view.members.length > 0
  return known({
    '@type': 'ProfilePage',
    url,
    inLanguage: locale,
    mainEntity: known({
      '@type': isGroup ? 'Organization' : 'Person',
      '@id': artist,
      name: view.name,
      ...(isGroup
        ? { member: view.members.map((name) => ({ '@type': 'Person', name })) }
        : { jobTitle: locale === 'nb' ? 'Kunstner' : 'Artist' }),
      description: (locale === 'en' && view.aboutEn) || view.aboutNb,
      sameAs: view.website,
      [isGroup ? 'location' : 'workLocation']: studio && { ...studioPlace(studio, locale), '@id': `${url}#studio` },
    }),
    hasPart: view.works.map((work) => workThing(work, artist, locale, publicUrl)),
    about: openDays(view, artist, locale, url),
  })
}
