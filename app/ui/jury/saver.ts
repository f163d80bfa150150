/** One sheet's answers as the juror sees them: what is not sent yet, or else what is stored. */
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import type { Outbox, SheetPlace } from './outbox.ts'

export interface SaverState {
  /** As the juror sees them. */
  answers: Answers
  /** Of the latest save that is known. */
  version: number
  savedAt: Date | null
  status: 'saved' | 'unsent' | 'sending' | 'waiting' | 'signed-out' | 'refused' | 'collision'
  /** Why it was refused. */
  sentence: string
  /** What another device has stored meanwhile. */
  theirs: StoredAnswers | null
}

export class AnswerSaver {
  private state: SaverState
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly outbox: Outbox,
    readonly place: SheetPlace,
    private stored: StoredAnswers,
  ) {
    this.state = this.read()
    outbox.subscribe(() => this.refresh())
    outbox.onStored((at, answers) => at.sheet === place.sheet && this.adopt(answers))
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  snapshot = (): SaverState => this.state

  /** Something newer than what is known is stored. */
  adopt(stored: StoredAnswers): void {
    if (stored.version < this.stored.version) return
    this.stored = stored
    this.refresh()
  }

  private read(): SaverState {
    const { outbox, place, stored } = this
    const entry = outbox.get(place.sheet)
    if (!entry) {
      const { version, savedAt, ...answers } = stored
      return { answers, version, savedAt, status: 'saved', sentence: '', theirs: null }
    }
    const { answers, version, sentence, theirs } = entry
    return { answers, version, savedAt: stored.savedAt, status: this.statusOf(entry.state), sentence, theirs }
  }

  private statusOf(state: 'waiting' | 'collision' | 'refused'): SaverState['status'] {
    if (state !== 'waiting') return state
    if (this.outbox.reach === 'unreachable') return 'waiting'
    if (this.outbox.reach === 'signed-out') return 'signed-out'
    return this.outbox.isSending(this.place.sheet) ? 'sending' : 'unsent'
  }

  private refresh(): void {
    const next = this.read()
    const before = this.state
    const same = (Object.keys(next) as (keyof SaverState)[]).every(
      (key) => key === 'answers' || next[key] === before[key],
    )
    if (same && JSON.stringify(next.answers) === JSON.stringify(before.answers)) return
    this.state = next
    for (const listener of this.listeners) listener()
  }

  /** Takes what the juror changed, keeps it at once, and sends it after `delay` milliseconds of rest. */
  change(change: Partial<Answers>, delay = 0): void {
    this.outbox.change(this.place, { ...this.state.answers, ...change }, this.stored.version)
    clearTimeout(this.timer)
    if (delay === 0) void this.outbox.deliver()
    else this.timer = setTimeout(() => void this.outbox.deliver(), delay)
  }

  /** Sends what is unsent at once. True when everything of this sheet is stored. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.outbox.get(this.place.sheet)?.state === 'waiting') await this.outbox.deliver()
    return this.outbox.get(this.place.sheet) === null
  }

  keepMine(): Promise<boolean> {
    this.outbox.keepMine(this.place.sheet)
    return this.flush()
  }

  takeTheirs(): void {
    this.outbox.takeTheirs(this.place.sheet)
  }

  /** The sheet is given up: what is unsent is dropped, since it is about to be deleted anyhow. */
  discard(): void {
    clearTimeout(this.timer)
    this.outbox.drop(this.place.sheet)
  }
}
