/** The program of the pages that work without network: it takes the place of what the server drew, or fills the kept page. */
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { RollCallView } from '#app/domains/orchestra/attendance/views.ts'
import { localeOfPath } from '#app/i18n/addresses.ts'
import { LocaleProvider } from '#app/ui/frame/words.tsx'
import { keepChosen } from '../attendance/kept-lists.ts'
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
    const form = place?.querySelector('form')
    if (form) keepChosen(view.list, form)
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

/** The binder's code as far as it is typed, and the cursor, go into the field that takes the place of the old. */
function keepTyped(within: HTMLElement): () => void {
  const field = () => within.querySelector<HTMLInputElement>('input[name="code"]')
  const [typed, isHeld] = [field()?.value, field() === document.activeElement]
  return () => {
    const now = field()
    if (now && typed) now.value = typed
    if (isHeld) now?.focus()
  }
}

const content = place && shown(place.dataset)
if (place && content) {
  const giveBack = keepTyped(place)
  const root = createRoot(place)
  flushSync(() => root.render(<LocaleProvider locale={locale}>{content}</LocaleProvider>))
  giveBack()
}
