import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import { exhibitionDelivery } from '#app/i18n/exhibition-delivery.ts'
import { exhibitionRooms } from '#app/i18n/exhibition-rooms.ts'
import { exhibitionShifts } from '#app/i18n/exhibition-shifts.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { hangingPlan } from '#app/i18n/hanging-plan.ts'
import { programmeHost } from '#app/i18n/programme-host.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** The pages of one year's exhibition, in the order in which they are needed. */
const PAGES = [
  ['exhibitionWork', words.navWorks],
  ['deliveryPlan', exhibitionDelivery.plan],
  ['exhibitionRooms', exhibitionRooms.nav],
  ['hangingPlan', hangingPlan.nav],
  ['exhibitionShifts', exhibitionShifts.title],
  ['exhibitionEvents', programmeHost.nav],
  ['exhibitionTally', words.navFigures],
] as const satisfies readonly (readonly [AddressName, { nb: string; en: string }])[]
export type ExhibitionPage = (typeof PAGES)[number][0]

/** From one page of the exhibition to the others. */
export function ExhibitionNav({ year, here }: { year: number; here: ExhibitionPage | null }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <nav className="no-print" aria-label={t(words.pages)}>
      <ul className="plain-list cluster switch">
        {PAGES.map(([name, text]) => (
          <li key={name}>
            <a href={addressIn(locale, name, { year })} aria-current={name === here ? 'page' : undefined}>
              {t(text)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
