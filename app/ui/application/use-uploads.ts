import { useCallback, useRef, useState } from 'react'
import type { FormState } from '#app/domains/art-round/application/views.ts'

/** Pictures on their way at the same time. */
const AT_ONCE = 2

export interface Upload {
  id: number
  workId: string
  name: string
  /** `reading`: it is there, and the server is looking at it. */
  phase: 'waiting' | 'sending' | 'reading' | 'failed'
  /** 0–100 */
  percent: number
  /** Why it failed, in words. */
  sentence: string | null
  /** It did not get through, so that sending the same file again may help. */
  canRetry: boolean
}

interface Given {
  /** Where a picture of a work is sent. */
  addressOf: (workId: string) => string
  /** What is said when it did not get through. */
  broken: string
  onState: (state: FormState) => void
}

/** Sends pictures, a few at a time, each in a request of its own, and tells how far each has come. */
export function useUploads({ addressOf, broken, onState }: Given) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const files = useRef(new Map<number, { file: File; workId: string }>())
  const waiting = useRef<number[]>([])
  const underWay = useRef(0)
  const next = useRef(1)

  const change = useCallback(
    (id: number, part: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one))),
    [],
  )
  const dismiss = useCallback((id: number) => {
    files.current.delete(id)
    setUploads((all) => all.filter((one) => one.id !== id))
  }, [])

  const pump = useRef(() => {})
  pump.current = () => {
    while (underWay.current < AT_ONCE) {
      const id = waiting.current.shift()
      const found = id === undefined ? undefined : files.current.get(id)
      if (id === undefined) return
      if (!found) continue
      underWay.current++
      const request = new XMLHttpRequest()
      request.open('POST', addressOf(found.workId))
      request.responseType = 'json'
      request.setRequestHeader('Content-Type', found.file.type || 'application/octet-stream')
      request.upload.onprogress = ({ loaded, total }) =>
        change(id, { percent: Math.round((100 * loaded) / (total || 1)) })
      request.upload.onload = () => change(id, { phase: 'reading', percent: 100 })
      request.onload = () => {
        const answer = request.response as { state?: FormState; sentence?: string } | null
        if (answer?.state) {
          onState(answer.state)
          dismiss(id)
        } else change(id, { phase: 'failed', sentence: answer?.sentence ?? broken, canRetry: !answer?.sentence })
      }
      request.onerror = () => change(id, { phase: 'failed', sentence: broken, canRetry: true })
      request.onloadend = () => {
        underWay.current--
        pump.current()
      }
      change(id, { phase: 'sending', percent: 0, sentence: null })
      request.send(found.file)
    }
  }

  const add = useCallback((workId: string, chosen: Iterable<File>) => {
    const added = [...chosen].map((file): Upload => {
      const id = next.current++
      files.current.set(id, { file, workId })
      waiting.current.push(id)
      return { id, workId, name: file.name, phase: 'waiting', percent: 0, sentence: null, canRetry: false }
    })
    setUploads((all) => [...all, ...added])
    queueMicrotask(() => pump.current())
  }, [])
  const again = useCallback(
    (id: number) => {
      change(id, { phase: 'waiting', percent: 0, sentence: null })
      waiting.current.push(id)
      queueMicrotask(() => pump.current())
    },
    [change],
  )
  return { uploads, add, again, dismiss }
}
