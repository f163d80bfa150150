/** The program of the page that a juror comes to after signing out. */
import { createRoot } from 'react-dom/client'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { Left } from './left.tsx'

const place = document.getElementById('jury-left')
if (place)
  createRoot(place).render(
    <LocaleProvider locale={localeOfPath(window.location.pathname)}>
      <Left />
    </LocaleProvider>,
  )
