import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sheetAddress } from './addresses.ts'
import type { Outbox, Unsent } from './outbox.ts'
import type { DeskTold } from './told.ts'
import { canTake, freshenPages, letGo, letGoOfOthers } from './train.ts'
import { TrainPanel } from './train-panel.tsx'
import { useSignOut } from './use-sign-out.ts'
import { outboxOf, wake } from './wire.ts'

/** What lives on the juror's own page: what is not delivered yet is delivered or told, and the way without network. */
export function DeskProgram({ told, script }: { told: DeskTold; script: string }) {
  const locale = useLocale()
  const outbox = useMemo(() => outboxOf(told.seat, locale), [told.seat, locale])
  const [may, setMay] = useState(false)
  const below = typeof document === 'undefined' ? null : document.getElementById('jury-train')
  useEffect(() => {
    const asleep = wake(outbox, told.seat)
    if (!told.open) void letGo().catch(() => {})
    else
      void letGoOfOthers(told.seat)
        .then(() => freshenPages(script))
        .catch(() => {})
    setMay(told.open && canTake())
    return asleep
  }, [outbox, told, script])
  const signOut = useSignOut(outbox)
  useEffect(signOut, [signOut])
  return (
    <>
      <Undelivered outbox={outbox} told={told} />
      {may && told.total > 0 && below && createPortal(<TrainPanel told={told} />, below)}
    </>
  )
}

/** What is not delivered, and why: what waits for the network, and what waits for the juror. */
function Undelivered({ outbox, told }: { outbox: Outbox; told: DeskTold }) {
  const t = useWords()
  const locale = useLocale()
  const read = () => JSON.stringify(outbox.entries())
  const entries = JSON.parse(useSyncExternalStore(outbox.subscribe, read, () => '[]')) as Unsent[]
  const waiting = entries.filter(({ state }) => state === 'waiting')
  const asking = entries.filter(({ state }) => state !== 'waiting')
  if (entries.length === 0) return null
  return (
    <>
      {waiting.length > 0 && <Notice live title={t(jurySheet.waitForNet, { count: waiting.length })} />}
      {asking.length > 0 && (
        <Notice tone="warning" live title={t(jurySheet.waitForYou, { count: asking.length })}>
          <ul className="plain-list stack stack--tight">
            {asking.map(({ sheet, number, state, sentence }) => (
              <li key={sheet} className="cluster">
                {state === 'collision' ? (
                  <>
                    <span>{t(jurySheet.changedOn, { number })}</span>
                    <a href={sheetAddress(locale, told, number)}>{t(jurySheet.openSheet)}</a>
                  </>
                ) : (
                  <>
                    <span>{t(jurySheet.refusedOn, { number, why: sentence })}</span>
                    <Button type="button" variant="secondary" small onClick={() => outbox.drop(sheet)}>
                      {t(jurySheet.letGo)}
                    </Button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
