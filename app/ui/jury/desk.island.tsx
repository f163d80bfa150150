/** The program of a juror's own page: it stands beside what the server drew, and changes none of it. */
import { createRoot } from 'react-dom/client'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { DeskProgram } from './desk-program.tsx'
import type { DeskTold } from './told.ts'

const place = document.getElementById('jury-desk-program')
const told = place?.dataset.told
if (place && told)
  createRoot(place).render(
    <LocaleProvider locale={localeOfPath(window.location.pathname)}>
      <DeskProgram told={JSON.parse(told) as DeskTold} script={place.dataset.sheetProgram ?? ''} />
    </LocaleProvider>,
  )
