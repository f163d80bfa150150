import { useMemo } from 'react'
import { addresses } from '#app/i18n/addresses.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { LOCALES, say } from '#app/i18n/words.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import type { Outbox } from './outbox.ts'
import { letGo } from './train.ts'

/** Milliseconds that signing out waits for what is not delivered. */
const PATIENCE = 3000

const WAYS_OUT = LOCALES.map((locale) => `form[action="${addresses.signOut[locale]}"]`).join()

/** Signing out takes away what this device holds of the jury's; of what is not delivered the juror is asked first. */
export function useSignOut(outbox: Outbox): () => () => void {
  const locale = useLocale()
  return useMemo(
    () => () => {
      const form = document.querySelector<HTMLFormElement>(WAYS_OUT)
      let sure = false
      const leave = (event: SubmitEvent) => {
        if (sure || !form) return
        event.preventDefault()
        void (async () => {
          await Promise.race([outbox.deliver(), new Promise((done) => setTimeout(done, PATIENCE))])
          const count = outbox.entries().length
          if (count > 0 && !window.confirm(say(locale, jurySheet.signOutWaits, { count }))) return
          sure = true
          await letGo().catch(() => {})
          form.requestSubmit()
        })()
      }
      form?.addEventListener('submit', leave)
      return () => form?.removeEventListener('submit', leave)
    },
    [outbox, locale],
  )
}
