import { useEffect, useState } from 'react'
import { addressIn } from '#app/i18n/addresses.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { countUnsent, forgetUnsent, type Keeper } from './outbox.ts'
import { letGo } from './train.ts'

/** Where this browser keeps things; null where it keeps nothing. */
function keeperHere(): Keeper | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/**
 * Clears up after a juror who has signed out: what was taken along goes away at once. What is not delivered is the
 * juror's own work and stays until the juror has delivered it or says that it shall go.
 */
export function Left() {
  const t = useWords()
  const locale = useLocale()
  const [count, setCount] = useState(0)
  const [cleared, setCleared] = useState(false)
  const [deleted, setDeleted] = useState(false)
  useEffect(() => {
    const keeper = keeperHere()
    if (keeper) setCount(countUnsent(keeper))
    void letGo()
      .then(() => setCleared(true))
      .catch(() => {})
  }, [])
  const forget = () => {
    const keeper = keeperHere()
    if (!keeper) return
    forgetUnsent(keeper)
    setCount(0)
    setDeleted(true)
  }
  return (
    <div className="stack">
      {cleared && <p>{t(jurySheet.leftNothing)}</p>}
      {deleted && <Notice tone="success" live title={t(jurySheet.leftDeleted)} />}
      {count > 0 && (
        <>
          <Notice tone="warning" live title={t(jurySheet.leftWaits, { count })}>
            <p>{t(jurySheet.leftWaitsHelp)}</p>
          </Notice>
          <div>
            <LinkButton href={addressIn(locale, 'signIn')}>{t(jurySheet.leftDeliver)}</LinkButton>
          </div>
          <Disclosure summary={t(jurySheet.leftDelete)}>
            <div className="stack">
              <p>{t(jurySheet.leftDeleteWhat)}</p>
              <div>
                <Button type="button" variant="danger" onClick={forget}>
                  {t(jurySheet.leftDelete)}
                </Button>
              </div>
            </div>
          </Disclosure>
        </>
      )}
    </div>
  )
}
