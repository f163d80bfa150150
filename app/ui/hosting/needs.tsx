import type { Need } from '#app/domains/hosting/pipeline/rules.ts'
import type { CaseFileView } from '#app/domains/hosting/pipeline/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingCase } from '#app/i18n/hosting-case.ts'
import { hostingScreens } from '#app/i18n/hosting-screens.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { fieldId } from '#app/ui/kit/field.tsx'
import { HOSTING_PLACES } from './places.ts'

const VENUES = HOSTING_PLACES.find(({ text }) => text === hosting.venues)?.name ?? 'hostingCase'

/** What is said of what is there, and of what is missing. */
export const NEEDS = {
  municipality: { there: hostingCase.needsMunicipality, missing: hostingCase.lacksMunicipality },
  venueToSee: { there: hostingCase.needsVenueToSee, missing: hostingCase.lacksVenueToSee },
  inspected: { there: hostingCase.needsInspected, missing: hostingCase.lacksInspected },
  adopted: { there: hostingCase.needsAdopted, missing: hostingCase.lacksAdopted },
  notReserve: { there: hostingCase.needsNotReserve, missing: hostingCase.lacksNotReserve },
  noRival: { there: hostingCase.needsNoRival, missing: hostingCase.lacksNoRival },
  signedAgreement: { there: hostingCase.needsSignedAgreement, missing: hostingCase.lacksSignedAgreement },
  openingDate: { there: hostingCase.needsOpeningDate, missing: hostingCase.lacksOpeningDate },
  opened: { there: hostingCase.needsOpened, missing: hostingCase.lacksOpened },
  evaluated: { there: hostingCase.needsEvaluated, missing: hostingCase.lacksEvaluated },
} satisfies Record<Need, { there: { nb: string; en: string }; missing: { nb: string; en: string } }>

/** What the next stage asks for: what is there, what is missing, and where one gets it. */
export function Needs({ view }: { view: CaseFileView }) {
  const t = useWords()
  const locale = useLocale()
  if (!view.next) return null
  const { id, year, can, edition } = view
  const venues = addressIn(locale, VENUES, { id })
  const ways: Partial<Record<Need, { href: string; text: { nb: string; en: string } }>> = {
    venueToSee: { href: venues, text: hostingScreens.toVenues },
    inspected: { href: venues, text: hostingScreens.toVenues },
    adopted: { href: '#saker', text: hostingScreens.toCases },
    signedAgreement: { href: '#dokumenter', text: hostingScreens.toDocuments },
    evaluated: { href: '#evaluering', text: hostingScreens.toEvaluation },
    ...(can.move && {
      openingDate: edition
        ? { href: addressIn(locale, 'edition', { year }), text: hostingScreens.toEdition }
        : { href: `${addressIn(locale, 'newEdition')}?ar=${year}`, text: hostingScreens.toNewEdition },
    }),
  }
  return (
    <ul className="plain-list hosting-needs">
      {view.next.needs.map(({ need, met }) => {
        const way = met ? undefined : ways[need]
        return (
          <li key={need} id={fieldId(`need-${need}`)} data-met={met || undefined}>
            <span className="only-heard">{t(met ? hostingCase.isThere : hostingCase.isMissing)}: </span>
            <span>{t(met ? NEEDS[need].there : NEEDS[need].missing)}</span>{' '}
            {way && <a href={way.href}>{t(way.text)}</a>}
          </li>
        )
      })}
    </ul>
  )
}
