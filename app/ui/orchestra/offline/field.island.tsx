/** The program of the pages that work without network: it takes the place of what the server drew, or fills the kept page. */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { RollCallView } from '#app/domains/orchestra/attendance/views.ts'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { RollCallProgram } from '../attendance/roll-call-program.tsx'
import { takeAlong } from '../attendance/take-along.ts'
import { BinderProgram } from '../binder/binder-program.tsx'
import { FromPhone } from './from-phone.tsx'
import { belongTo, keepPage } from './kept.ts'
import { FIELD_PLACE } from './program.ts'

const place = document.getElementById(FIELD_PLACE)
const locale = localeOfPath(window.location.pathname)

function shown({ list, binder, stays, program = '' }: DOMStringMap): ReactNode {
  if (list) {
    const view = JSON.parse(list) as RollCallView
    void takeAlong(view, locale, program)
    return <RollCallProgram {...view} keptAt={null} />
  }
  if (binder) {
    const told = JSON.parse(binder) as { seminarId: string; personId: string }
    void belongTo(told.personId).then(() => keepPage(locale, program), console.info)
    return <BinderProgram {...told} />
  }
  // What a form has opened stays as the server drew it.
  return stays === undefined ? <FromPhone path={window.location.pathname} /> : null
}

const content = place && shown(place.dataset)
if (place && content) createRoot(place).render(<LocaleProvider locale={locale}>{content}</LocaleProvider>)
