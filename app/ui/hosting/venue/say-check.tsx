import type { Check } from '#app/domains/hosting/venue/rules.ts'
import type { Checklist } from '#app/domains/hosting/venue/venue.ts'
import type { CandidateView } from '#app/domains/hosting/venue/views.ts'
import { hostingVenues as words } from '#app/i18n/hosting-venues.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What is known of a house in one thing; empty when nothing is. */
function known(venue: Checklist, check: Check, locale: Locale): string {
  const yesNo = (value: boolean | null, note: string) =>
    value === null ? '' : [say(locale, value ? words.yes : words.no), note].filter(Boolean).join('. ')
  const count = (value: number | null, sentence: typeof words.metres) =>
    value === null ? '' : say(locale, sentence, { count: value })
  switch (check) {
    case 'hangingM':
      return count(venue.hangingM, words.metres)
    case 'areaM2':
      return count(venue.areaM2, words.squareMetres)
    case 'heightCm':
      return venue.heightCm === null
        ? ''
        : `${new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB').format(venue.heightCm / 100)} m`
    case 'stepFree':
      return yesNo(venue.stepFree, venue.accessNote)
    case 'transport':
      return venue.transport
    case 'parking':
      return count(venue.parking, words.places)
    case 'climate':
      return yesNo(venue.climate, venue.climateNote)
    case 'guards':
      return yesNo(venue.guards, venue.guardsNote)
    case 'insurance':
      return yesNo(venue.insurance, venue.insuranceNote)
    case 'riggingDays':
      return count(venue.riggingDays, words.days)
    case 'rentOre':
      return venue.rentOre === null
        ? ''
        : venue.rentOre === 0
          ? say(locale, words.free)
          : sayKroner(venue.rentOre, locale)
  }
}

/** What is known of a house in one thing, for who only reads. */
export function KnownAnswer({ venue, check }: { venue: Checklist; check: Check }) {
  const t = useWords()
  const locale = useLocale()
  return known(venue, check, locale) || <span className="soft">{t(words.asked)}</span>
}

/** How a candidate stands in one thing: what is known, and whether it is enough, in words. */
export function CheckAnswer({ candidate, check }: { candidate: CandidateView; check: Check }) {
  const t = useWords()
  const locale = useLocale()
  const standing = candidate.standing[check]
  if (standing === 'unknown') return <span className="soft">{t(words.asked)}</span>
  const said = known(candidate.checklist, check, locale)
  const verdict =
    check === 'hangingM' && candidate.metresShort !== null
      ? candidate.metresShort > 0
        ? t(words.metresShort, { count: candidate.metresShort })
        : t(words.enough)
      : standing === 'short' && check === 'heightCm'
        ? t(words.tooLow)
        : standing === 'short' && check === 'riggingDays'
          ? t(words.tooFewDays)
          : ''
  return (
    <>
      {standing === 'short' ? <strong>{said}</strong> : said}
      {verdict && (
        <>
          {', '}
          <span className={standing === 'short' ? 'venue-short' : 'soft'}>{verdict}</span>
        </>
      )}
    </>
  )
}
