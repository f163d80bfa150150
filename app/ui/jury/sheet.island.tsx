/** The program of the jury's sheets. It takes over the page that the server drew, or fills the one that was kept. */
import { createRoot, hydrateRoot } from 'react-dom/client'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { earlyNote } from './early-note.ts'
import { JuryProgram } from './program.tsx'
import { revivedTold } from './told.ts'
import { WithoutNetwork } from './without-network.tsx'

const place = document.getElementById('jury-program')
if (place) {
  const locale = localeOfPath(window.location.pathname)
  const { told } = place.dataset
  const early = earlyNote(place.querySelector<HTMLTextAreaElement>('textarea[name="note"]'))
  if (told)
    hydrateRoot(
      place,
      <LocaleProvider locale={locale}>
        <JuryProgram told={revivedTold(told)} early={early} />
      </LocaleProvider>,
    )
  else
    createRoot(place).render(
      <LocaleProvider locale={locale}>
        <WithoutNetwork path={window.location.pathname} />
      </LocaleProvider>,
    )
}
