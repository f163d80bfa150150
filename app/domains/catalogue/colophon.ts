/** Who publishes, which release it is, whose the pictures and the map are. */
import { cataloguePaper as paper } from '#app/i18n/catalogue-paper.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Catalogue } from './catalogue.ts'

/** Which catalogue it is. */
export interface Standing {
  /** Null: a draft. */
  release: { no: number; releasedAt: Date; sha256: string } | null
  now: Date
  /** The address of the site as a person types it, "kunstrettvest.no". */
  site: string
}

/** Whose the base map is, as its licences ask to be told. */
export const MAP_CREDIT = {
  nb: 'Kart: kystlinje © OpenStreetMaps bidragsytere (ODbL 1.0), innsjøer og elver etter GSHHG 2.3.7 av Paul Wessel og Walter H. F. Smith (LGPL 3). Veier og jernbane er tegnet for hånd.',
  en: 'Map: coastline © OpenStreetMap contributors (ODbL 1.0), lakes and rivers after GSHHG 2.3.7 by Paul Wessel and Walter H. F. Smith (LGPL 3). Roads and railways are drawn by hand.',
} as const satisfies Record<Locale, string>

/** The paragraphs of the colophon. */
export function colophonOf({ edition, studios }: Catalogue, { release, now }: Standing, locale: Locale): string[] {
  return [
    say(locale, paper.publisher),
    ...(edition.hosts.length > 0 ? [`${say(locale, paper.hostedBy, { hosts: edition.hosts.join(', ') })}.`] : []),
    release
      ? say(locale, paper.released, {
          no: release.no,
          when: sayInstant(release.releasedAt, locale),
          sha: release.sha256.slice(0, 16),
        })
      : say(locale, paper.draft, { when: sayInstant(now, locale) }),
    say(locale, paper.rights),
    ...(studios.some(({ lat }) => lat !== null) ? [MAP_CREDIT[locale]] : []),
    say(locale, paper.fonts),
    ...(edition.demo ? [say(locale, paper.demo)] : []),
  ]
}
