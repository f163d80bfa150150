/**
 * Pictures on their way. Each is shown at once, kept in the browser until the server has it, and tried again with a
 * growing pause while the server cannot be reached. Knows no page: what it needs of the browser is handed to it.
 */
import { waitBefore } from './autosave.ts'
import type { KeptPicture, PictureStore } from './picture-store.ts'

/** Pictures on their way at the same time. */
const AT_ONCE = 2

export interface Upload {
  id: string
  workId: string
  name: string
  /**
   * `waiting`: its turn comes. `reading`: it is there, and the server is looking at it. `away`: the server cannot be
   * reached; it is tried again by itself. `failed`: someone has to do something.
   */
  phase: 'waiting' | 'sending' | 'reading' | 'away' | 'failed'
  /** 0–100 */
  percent: number
  /** Why it failed, in words. */
  sentence: string | null
  /** Sending the same file again may help. */
  canRetry: boolean
  /** It is there after a reload. */
  kept: boolean
  blob: Blob
}

/** How sending ended. `hopeless`: the same file will never be taken. */
export type Sent<A> =
  | { kind: 'taken'; answer: A }
  | { kind: 'refused'; sentence: string; hopeless: boolean }
  | { kind: 'away' }

export interface SenderDeps<A> {
  /** The application. */
  queue: string
  store: PictureStore
  /** Sends one picture. It tells how many per cent are sent, and ends soon after it is asked to stop. */
  send(picture: KeptPicture, told: (percent: number) => void, stop: AbortSignal): Promise<Sent<A>>
  /** Does a piece of work while no other window does one of the same name; waits until it may. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  onTaken(answer: A): void
  /** Another window has sent it. */
  onElsewhere(): void
  now(): number
  newId(): string
}

interface Entry {
  picture: KeptPicture
  upload: Upload
  tries: number
  stop: AbortController
  timer?: ReturnType<typeof setTimeout>
}

export class PictureSender<A> {
  readonly #deps: SenderDeps<A>
  readonly #entries = new Map<string, Entry>()
  readonly #listeners = new Set<() => void>()
  #uploads: readonly Upload[] = []
  #underWay = 0
  #stopped = false

  constructor(deps: SenderDeps<A>) {
    this.#deps = deps
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  /** In the order in which they were chosen. The same list until something changes. */
  uploads = (): readonly Upload[] => this.#uploads

  /** Takes up what an earlier page did not come to send. */
  async start(): Promise<void> {
    for (const picture of await this.#deps.store.all(this.#deps.queue))
      if (!this.#entries.has(picture.id)) this.#enter(picture, true)
    this.#pump()
  }

  /** Shows the files at once and sends each as soon as it is kept. */
  async add(workId: string, files: Iterable<File>): Promise<void> {
    const at = this.#deps.now()
    const added = [...files].map((file, index) => {
      const id = this.#deps.newId()
      const picture = { id, queue: this.#deps.queue, workId, name: file.name, blob: file, at: at + index }
      return this.#enter(picture, false)
    })
    for (const entry of added) {
      const kept = await this.#deps.store.keep(entry.picture)
      // Thrown away while it was being kept.
      if (this.#entries.has(entry.picture.id)) this.#change(entry, { kept })
      else await this.#deps.store.drop(entry.picture.id)
    }
    this.#pump()
  }

  /** The network may be back: whatever waits for it is tried now. */
  wake(): void {
    for (const entry of this.#entries.values()) if (entry.upload.phase === 'away') this.#queue(entry)
    this.#pump()
  }

  again(id: string): void {
    const entry = this.#entries.get(id)
    if (!entry) return
    this.#queue(entry)
    this.#pump()
  }

  /** Throws a picture away, also one that is under way. */
  cancel(id: string): void {
    const entry = this.#entries.get(id)
    if (entry) this.#leave(entry)
    void this.#deps.store.drop(id)
  }

  /** Forgets everything of this application, here and in the store. */
  async forget(): Promise<void> {
    for (const entry of [...this.#entries.values()]) this.#leave(entry)
    await this.#deps.store.dropAll(this.#deps.queue)
  }

  /** The page is left: nothing more is begun. What is kept stays. */
  stop(): void {
    this.#stopped = true
    for (const { stop, timer } of this.#entries.values()) {
      clearTimeout(timer)
      stop.abort()
    }
  }

  #enter(picture: KeptPicture, kept: boolean): Entry {
    const { id, workId, name, blob } = picture
    const upload: Upload = {
      id,
      workId,
      name,
      blob,
      kept,
      phase: 'waiting',
      percent: 0,
      sentence: null,
      canRetry: false,
    }
    const entry = { picture, upload, tries: 0, stop: new AbortController() }
    this.#entries.set(id, entry)
    this.#told()
    return entry
  }

  #leave(entry: Entry): void {
    clearTimeout(entry.timer)
    entry.stop.abort()
    this.#entries.delete(entry.picture.id)
    this.#told()
  }

  #change(entry: Entry, part: Partial<Upload>): void {
    entry.upload = { ...entry.upload, ...part }
    this.#told()
  }

  #told(): void {
    this.#uploads = [...this.#entries.values()].map(({ upload }) => upload)
    for (const listener of this.#listeners) listener()
  }

  #queue(entry: Entry): void {
    clearTimeout(entry.timer)
    this.#change(entry, { phase: 'waiting', percent: 0, sentence: null, canRetry: false })
  }

  #pump(): void {
    if (this.#stopped) return
    for (const entry of this.#entries.values()) {
      if (this.#underWay >= AT_ONCE) return
      if (entry.upload.phase !== 'waiting') continue
      this.#underWay++
      this.#change(entry, { phase: 'sending' })
      void this.#send(entry).finally(() => {
        this.#underWay--
        this.#pump()
      })
    }
  }

  async #send(entry: Entry): Promise<void> {
    const { id } = entry.picture
    const { store, send, alone } = this.#deps
    const isHere = () => this.#entries.get(id) === entry && !this.#stopped
    const told = (percent: number) => {
      if (isHere()) this.#change(entry, { percent, phase: percent < 100 ? 'sending' : 'reading' })
    }
    const outcome = await alone(`picture:${id}`, async (): Promise<Sent<A> | 'elsewhere'> => {
      if (entry.upload.kept && !(await store.has(id))) return 'elsewhere'
      if (!isHere()) return { kind: 'away' }
      const sent = await send(entry.picture, told, entry.stop.signal)
      // Before the next window may look: it must not find what is sent.
      if (sent.kind === 'taken' || (sent.kind === 'refused' && sent.hopeless)) await store.drop(id)
      return sent
    }).catch((): Sent<A> => ({ kind: 'away' }))
    if (!isHere()) {
      // Thrown away in the last moment, and there all the same.
      if (outcome !== 'elsewhere' && outcome.kind === 'taken') this.#deps.onTaken(outcome.answer)
      return
    }
    if (outcome === 'elsewhere') {
      this.#leave(entry)
      this.#deps.onElsewhere()
    } else if (outcome.kind === 'taken') {
      this.#leave(entry)
      this.#deps.onTaken(outcome.answer)
    } else if (outcome.kind === 'refused')
      this.#change(entry, { phase: 'failed', sentence: outcome.sentence, canRetry: !outcome.hopeless })
    else {
      this.#change(entry, { phase: 'away', percent: 0 })
      entry.timer = setTimeout(() => this.again(id), waitBefore(++entry.tries) * 1000)
    }
  }
}
