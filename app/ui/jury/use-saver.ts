import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { AnswerSaver, type SaveReply } from './saver.ts'

/** What the resource route answers. */
interface Body {
  answers?: StoredAnswers
  sentence?: string
}

async function replyOf(response: Response): Promise<SaveReply> {
  if (response.status >= 500) return { kind: 'unreachable' }
  const body = (await response.json()) as Body
  if (body.answers) {
    const savedAt = body.answers.savedAt && new Date(body.answers.savedAt)
    return { kind: response.ok ? 'saved' : 'collision', answers: { ...body.answers, savedAt } }
  }
  return { kind: 'refused', sentence: body.sentence ?? '' }
}

/** Saves one sheet's answers to an address while they are given, and when the page goes away. */
export function useSaver(address: string, sheet: string, stored: StoredAnswers) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet has one saver, whatever is loaded anew around it
  const saver = useMemo(
    () =>
      new AnswerSaver(stored, async (answers: Answers, version, last) =>
        replyOf(
          await fetch(address, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ sheet, version, ...answers }),
            keepalive: last,
          }),
        ),
      ),
    [address, sheet],
  )
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot, saver.snapshot)

  useEffect(() => {
    const leave = () => void saver.flush(true)
    const hidden = () => document.visibilityState === 'hidden' && leave()
    const online = () => void saver.flush()
    const ask = (event: BeforeUnloadEvent) => {
      if (saver.snapshot().status !== 'saved') event.preventDefault()
    }
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('visibilitychange', hidden)
      leave()
      saver.stop()
    }
  }, [saver])
  return { saver, state }
}
