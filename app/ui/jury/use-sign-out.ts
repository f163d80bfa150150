import { useMemo } from 'react'
import { addresses } from '#app/i18n/addresses.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { LOCALES, say } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import type { Outbox } from './outbox.ts'
import { letGo } from './train.ts'
import { deliverFirst } from './wire.ts'

const WAYS_OUT = LOCALES.map((locale) => `form[action="${addresses.signOut[locale]}"]`).join()

/** Sends a form that was held back. Older browsers know only the plain way, which tells no listener. */
export function sendAgain(
  form: Pick<HTMLFormElement, 'submit'> & Partial<Pick<HTMLFormElement, 'requestSubmit'>>,
): void {
  if (form.requestSubmit) form.requestSubmit()
  else form.submit()
}

/** Signing out takes away what this device holds of the jury's; of what is not delivered the juror is asked first. */
export function useSignOut(outbox: Outbox): () => () => void {
  const locale = useLocale()
  return useMemo(
    () => () => {
      const form = document.querySelector<HTMLFormElement>(WAYS_OUT)
      let sure = false
      let under = false
      const goOut = async (way: HTMLFormElement) => {
        await deliverFirst(outbox).catch(() => {})
        const count = outbox.entries().length
        if (count > 0 && !window.confirm(say(locale, jurySheet.signOutWaits, { count }))) return
        await letGo().catch(() => {})
        sure = true
        sendAgain(way)
      }
      const leave = (event: SubmitEvent) => {
        if (sure || !form) return
        event.preventDefault()
        // A second press while the first is under way asks nothing twice and sends nothing twice.
        if (under) return
        under = true
        void goOut(form).finally(() => {
          under = false
        })
      }
      form?.addEventListener('submit', leave)
      return () => form?.removeEventListener('submit', leave)
    },
    [outbox, locale],
  )
}
