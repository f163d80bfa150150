import { useEffect, useRef, useState } from 'react'
import { PictureSender, type Upload } from './picture-sender.ts'
import { browserStore } from './picture-store.ts'
import { type PictureAnswer, sendPicture } from './send-picture.ts'

export type { Upload }

interface Given {
  /** Whose pictures are kept together in the browser. */
  applicationId: string
  /** Where a picture is sent. */
  address: string
  /** Where signing out is sent; it takes the pictures with it that were not sent. */
  signOut: string
  signedOut: string
  /** What is asked before pictures that were not sent are thrown away. */
  sureToLeave: (count: number) => string
  /** Nothing is sent when the application cannot be changed. */
  closed: boolean
  onTaken: (answer: PictureAnswer) => void
  onElsewhere: () => void
}

export interface Uploads {
  uploads: readonly Upload[]
  add(workId: string, files: File[]): void
  again(id: string): void
  cancel(id: string): void
}

/** One window at a time sends a picture; a browser without locks leaves it to the server to know it again. */
const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(name, work) as Promise<T>) : work()

/** Random enough to tell pictures of one browser apart; `randomUUID` is not there without https. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The pictures of a form that are on their way, from this page and from an earlier one. */
export function useUploads(given: Given): Uploads {
  const { applicationId, address, signOut, signedOut, closed } = given
  const latest = useRef(given)
  latest.current = given
  const sender = useRef<PictureSender<PictureAnswer> | null>(null)
  const [uploads, setUploads] = useState<readonly Upload[]>([])

  useEffect(() => {
    if (closed) return
    const own = new PictureSender<PictureAnswer>({
      queue: applicationId,
      store: browserStore,
      send: (picture, told, stop) => sendPicture(address, picture, signedOut, told, stop),
      alone,
      onTaken: (answer) => latest.current.onTaken(answer),
      onElsewhere: () => latest.current.onElsewhere(),
      now: Date.now,
      newId,
    })
    sender.current = own
    const unsubscribe = own.subscribe(() => setUploads(own.uploads()))
    const wake = () => own.wake()
    const leaving = (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== signOut) return
      const count = own.uploads().length
      if (count > 0 && !window.confirm(latest.current.sureToLeave(count))) return event.preventDefault()
      void own.forget()
    }
    window.addEventListener('online', wake)
    document.addEventListener('visibilitychange', wake)
    document.addEventListener('submit', leaving)
    void own.start()
    return () => {
      unsubscribe()
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
      document.removeEventListener('submit', leaving)
      own.stop()
    }
  }, [applicationId, address, signOut, signedOut, closed])

  return {
    uploads,
    add: (workId, files) => void sender.current?.add(workId, files),
    again: (id) => sender.current?.again(id),
    cancel: (id) => sender.current?.cancel(id),
  }
}
