import { type ReactNode, useEffect, useState } from 'react'
import { offline } from '#app/i18n/offline.ts'
import { orchestraAttendance } from '#app/i18n/orchestra-attendance.ts'
import { orchestraBinder } from '#app/i18n/orchestra-binder.ts'
import type { Locale } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { keptList, keptLists } from '../attendance/kept-lists.ts'
import { RollCallProgram } from '../attendance/roll-call-program.tsx'
import { BinderProgram } from '../binder/binder-program.tsx'
import { keptOutside } from '../binder/kept-binder.ts'
import { idIn } from './path-id.ts'

/** What the phone has for an address that the network does not answer. */
export function FromPhone({ path }: { path: string }) {
  const t = useWords()
  const locale = useLocale()
  const [found, setFound] = useState<ReactNode>(<p role="status">{t(offline.title)} …</p>)
  useEffect(() => {
    const nothing = <Nothing path={path} />
    lookUp(path, locale).then(
      (here) => setFound(here ?? nothing),
      () => setFound(nothing),
    )
  }, [path, locale])
  return found
}

async function lookUp(path: string, locale: Locale): Promise<ReactNode> {
  const sessionId = idIn(path, locale, 'rollCall')
  if (sessionId) {
    const kept = await keptList(sessionId)
    if (!kept) return null
    const lists = await keptLists(kept.list.seminarId)
    return <RollCallProgram {...kept} others={lists.filter((one) => one.sessionId !== sessionId)} />
  }
  const seminarId = idIn(path, locale, 'binder')
  const outside = seminarId && (await keptOutside(seminarId))
  if (!seminarId || !outside) return null
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{orchestraBinder.title[locale]}</h1>
        <p className="soft">{outside.seminar[locale]}</p>
      </header>
      <BinderProgram seminarId={seminarId} personId={outside.personId} />
    </div>
  )
}

function Nothing({ path }: { path: string }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack">
      <h1>{t(offline.title)}</h1>
      <p className="measure">
        {t(idIn(path, locale, 'binder') ? orchestraBinder.notKept : orchestraAttendance.notKept)}
      </p>
    </div>
  )
}
