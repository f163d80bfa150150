/** The program of a plain form in which a position is set. It takes the place of the still map. */
import { createRoot } from 'react-dom/client'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { PositionProgram } from './position-program.tsx'
import { POSITION_PLACE, type PositionTold } from './told.ts'

const place = document.getElementById(POSITION_PLACE)
if (place?.dataset.told)
  createRoot(place).render(
    <LocaleProvider locale={localeOfPath(window.location.pathname)}>
      <PositionProgram {...(JSON.parse(place.dataset.told) as PositionTold)} />
    </LocaleProvider>,
  )
