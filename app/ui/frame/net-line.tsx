import { useSyncExternalStore } from 'react'
import { frame } from '#app/i18n/frame.ts'
import { onNetChange, waitsForNet } from './net.ts'
import { useWords } from './words.tsx'

/** Says at the foot of the window that what was just done waits for the network, for as long as it does. */
export function NetLine() {
  const t = useWords()
  const waits = useSyncExternalStore(onNetChange, waitsForNet, () => false)
  return (
    <p className="net-line" role="status">
      {waits && <span>{t(frame.waitsForNet)}</span>}
    </p>
  )
}
