import { runsOf } from '#app/domains/studio-map/rules.ts'
import type { ShownStudio } from '#app/domains/studio-map/views.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { type Fact, Facts } from '#app/ui/kit/facts.tsx'
import { sayRun } from './say-days.ts'

/** The street and the postal place; of a meeting point the place alone. */
export const addressLine = ({ address, postalCode, city }: ShownStudio): string =>
  [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')

/** Where a way can be planned to; null for a place that is not on the map. OpenStreetMap asks for no account. */
export const directionsAddress = ({ lat, lng }: Pick<ShownStudio, 'lat' | 'lng'>): string | null =>
  lat === null || lng === null ? null : `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}`

/** "trinnfri inngang, toalett": what is known; what was not answered is not said. */
export function useAccess() {
  const t = useWords()
  return ({ stepFree, toilet, parking }: ShownStudio): string => {
    const said = (answer: boolean | null, yes: { nb: string; en: string }, no: { nb: string; en: string }) =>
      answer === null ? '' : t(answer ? yes : no)
    const words = [
      said(stepFree, publicRound.stepFree, publicRound.steps),
      said(toilet, publicRound.toilet, publicRound.noToilet),
      said(parking, publicRound.parking, publicRound.noParking),
    ]
      .filter(Boolean)
      .join(', ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
}

/** The hours of a place in words, a line for each run of days. */
export function Hours({ studio }: { studio: ShownStudio }) {
  const t = useWords()
  const locale = useLocale()
  if (studio.days.length === 0) return <>{t(publicRound.noHours)}</>
  return (
    <ul className="plain-list open-hours">
      {runsOf(studio.days).map((run) => (
        <li key={run.from}>{sayRun(run, locale)}</li>
      ))}
    </ul>
  )
}

/** Where it is, when it opens, how one gets in. */
export function StudioFacts({ studio }: { studio: ShownStudio }) {
  const t = useWords()
  const locale = useLocale()
  const access = useAccess()
  const way = directionsAddress(studio)
  const directions = (locale === 'en' && studio.directionsEn) || studio.directionsNb
  const facts: Fact[] = [
    { term: t(publicRound.opens), detail: <Hours studio={studio} /> },
    {
      term: t(studio.meetingPoint ? publicRound.meetingPoint : publicRound.address),
      detail: (
        <>
          {studio.meetingPoint ? t(publicRound.meetingPointIn, { city: studio.city }) : addressLine(studio)}
          {way && (
            <>
              <br />
              <a href={way} rel="noreferrer">
                {t(publicRound.directions)}
                <span className="only-heard"> {t(publicRound.directionsTo, { number: studio.number })}</span>
              </a>
            </>
          )}
        </>
      ),
    },
    {
      term: t(publicRound.findDoor),
      detail: directions && <span lang={locale === 'en' && !studio.directionsEn ? 'nb' : undefined}>{directions}</span>,
    },
    { term: t(publicRound.access), detail: access(studio) },
    {
      term: t(publicRound.transport),
      detail: studio.transport && <span lang={locale === 'en' ? 'nb' : undefined}>{studio.transport}</span>,
    },
  ]
  return <Facts facts={facts} />
}
