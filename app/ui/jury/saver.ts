/** Keeps a juror's answers as they are given: one save at a time, the latest always last, and nothing lost unseen. */
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'

/** What came back from a save. `refused` will be refused again; `unreachable` may go well in a while. */
export type SaveReply =
  | { kind: 'saved' | 'collision'; answers: StoredAnswers }
  | { kind: 'refused'; sentence: string }
  | { kind: 'unreachable' }

/** @param last the page is going away, and the reply will not be waited for */
export type Send = (answers: Answers, version: number, last: boolean) => Promise<SaveReply>

export interface SaverState {
  /** As the juror sees them. */
  answers: Answers
  /** Of the latest save that is known. */
  version: number
  savedAt: Date | null
  status: 'saved' | 'unsent' | 'sending' | 'waiting' | 'refused' | 'collision'
  /** Why it was refused. */
  sentence: string
  /** What another window has stored meanwhile. */
  theirs: StoredAnswers | null
}

/** Milliseconds until another try when the server is out of reach. */
const RETRY = 4000

export class AnswerSaver {
  private state: SaverState
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<boolean> | null = null

  constructor(
    stored: StoredAnswers,
    private readonly send: Send,
  ) {
    const { version, savedAt, ...answers } = stored
    this.state = { answers, version, savedAt, status: 'saved', sentence: '', theirs: null }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  snapshot = (): SaverState => this.state

  private put(change: Partial<SaverState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  /** Takes what the juror changed, and saves it after `delay` milliseconds of rest. */
  change(change: Partial<Answers>, delay: number): void {
    const status = this.state.status === 'collision' ? 'collision' : 'unsent'
    this.put({ answers: { ...this.state.answers, ...change }, status })
    if (status === 'unsent') this.after(delay)
  }

  private after(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  /** Saves what is unsent at once. True when everything is stored. */
  async flush(last = false): Promise<boolean> {
    clearTimeout(this.timer)
    while (this.running) await this.running
    if (this.state.status === 'saved') return true
    if (this.state.status === 'collision') return false
    this.running = this.sendOnce(last)
    const stored = await this.running
    // What was changed while this one was under way.
    return stored && this.snapshot().status !== 'saved' ? this.flush(last) : stored
  }

  private async sendOnce(last: boolean): Promise<boolean> {
    const sent = this.state.answers
    this.put({ status: 'sending' })
    const reply = await this.send(sent, this.state.version, last).catch((): SaveReply => ({ kind: 'unreachable' }))
    this.running = null
    const moved = this.state.answers !== sent
    if (reply.kind === 'saved') {
      const { version, savedAt } = reply.answers
      this.put({ version, savedAt, status: moved ? 'unsent' : 'saved', sentence: '' })
      return true
    }
    if (reply.kind === 'collision') this.put({ status: 'collision', theirs: reply.answers })
    else if (reply.kind === 'refused') this.put({ status: 'refused', sentence: reply.sentence })
    else {
      this.put({ status: 'waiting' })
      this.after(RETRY)
    }
    return false
  }

  /** Ends a collision: what stands here is written on top of what the juror has now seen. */
  keepMine(): Promise<boolean> {
    const { theirs } = this.state
    if (theirs) this.put({ version: theirs.version, status: 'unsent', theirs: null })
    return this.flush()
  }

  /** Ends a collision: what is stored takes the place of what stands here. */
  takeTheirs(): void {
    const { theirs } = this.state
    if (!theirs) return
    const { version, savedAt, ...answers } = theirs
    this.put({ answers, version, savedAt, status: 'saved', theirs: null })
  }

  /** The sheet is given up: what is unsent is dropped, since it is about to be deleted anyhow. */
  discard(): void {
    clearTimeout(this.timer)
    this.put({ status: 'saved', theirs: null })
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}
