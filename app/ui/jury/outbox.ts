/**
 * What a juror has answered and the server has not confirmed. It is kept in the browser from the first moment, under the
 * juror's seat and the sheet, so that a dead battery loses nothing; all windows of the browser share it.
 */
import { sameAnswers } from '#app/domains/art-round/jury/answers.ts'
import type { Answers, StoredAnswers } from '#app/domains/art-round/jury/views.ts'

/** Which sheet an answer belongs to. */
export interface SheetPlace {
  sheet: string
  year: number
  number: number
}

export interface Unsent extends SheetPlace {
  answers: Answers
  /** The version that the answers rest on. */
  version: number
  /** What was sent and may have arrived: a reply that is lost on the way is no collision with oneself. */
  limbo: Answers[]
  /** Milliseconds since 1970; what was changed first is sent first. */
  changedAt: number
  state: 'waiting' | 'collision' | 'refused'
  /** What another device has stored meanwhile. */
  theirs: StoredAnswers | null
  /** Why it was refused. */
  sentence: string
}

/** What came back. `refused` will be refused again; `unreachable` may go well in a while; `signed-out` after signing in. */
export type SaveReply =
  | { kind: 'saved'; answers: StoredAnswers }
  | { kind: 'collision'; answers: StoredAnswers }
  | { kind: 'refused'; sentence: string }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }

/** @param last the page is going away, and the reply may not be waited for */
export type Send = (entry: Unsent, last: boolean) => Promise<SaveReply>

/** As much of a browser's storage as is used; another kind in tests and where a browser keeps nothing. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface OutboxParts {
  seat: string
  send: Send
  now: () => number
  /** Lets one window at a time deliver. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
}

export type Reach = 'well' | 'unreachable' | 'signed-out'

/** Every name under which something is kept begins so; the seat and the sheet follow. */
const UNSENT = 'jury.unsent.'
const MOST_LIMBO = 8
/** Milliseconds until another try when the server is out of reach. */
const RETRY = 4000

export class Outbox {
  private kept = new Map<string, Unsent>()
  private keeper: Keeper | null = null
  private listeners = new Set<() => void>()
  private storedListeners = new Set<(place: SheetPlace, stored: StoredAnswers) => void>()
  private running: Promise<boolean> | null = null
  private again = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private under: string | null = null
  reach: Reach = 'well'

  constructor(private readonly parts: OutboxParts) {}

  private get prefix(): string {
    return `${UNSENT}${this.parts.seat}.`
  }

  /** Takes up what the browser has kept; from now on everything is kept there. */
  open(keeper: Keeper): void {
    this.keeper = keeper
    for (const entry of readAll(keeper, this.prefix)) this.kept.set(entry.sheet, entry)
    for (const entry of this.kept.values()) this.write(entry)
    this.tell()
  }

  /** Another window has changed what is kept under a name of the storage. */
  changedElsewhere(name: string | null, value: string | null): void {
    if (!name?.startsWith(this.prefix)) return
    const sheet = name.slice(this.prefix.length)
    const entry = value === null ? null : parsed(value)
    if (entry) this.kept.set(sheet, entry)
    else this.kept.delete(sheet)
    this.tell()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Told of every answer that the server has confirmed. */
  onStored(listener: (place: SheetPlace, stored: StoredAnswers) => void): void {
    this.storedListeners.add(listener)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  /** In the order in which they were changed. */
  entries = (): Unsent[] => [...this.kept.values()].sort((a, b) => a.changedAt - b.changedAt)

  get = (sheet: string): Unsent | null => this.kept.get(sheet) ?? null

  isSending = (sheet: string): boolean => this.under === sheet

  private write(entry: Unsent): void {
    try {
      this.keeper?.setItem(this.prefix + entry.sheet, JSON.stringify(entry))
    } catch {
      // Full or forbidden: it is held by this page alone, and still sent.
    }
  }

  private put(entry: Unsent): void {
    this.kept.set(entry.sheet, entry)
    this.write(entry)
    this.tell()
  }

  /** Takes what the juror changed. A collision stays one until the juror has chosen. */
  change(place: SheetPlace, answers: Answers, version: number): void {
    const { sheet, year, number } = place
    const known = this.kept.get(sheet)
    const state = known?.state === 'collision' ? 'collision' : 'waiting'
    const fresh = { version, limbo: [], theirs: null, ...known, sheet, year, number, answers, state, sentence: '' }
    this.put({ ...fresh, state, changedAt: this.parts.now() })
  }

  /** Lets go of what was not sent. */
  drop(sheet: string): void {
    this.kept.delete(sheet)
    try {
      this.keeper?.removeItem(this.prefix + sheet)
    } catch {
      // Nothing was kept.
    }
    this.tell()
  }

  /** Ends a collision: what stands here is written on top of what the juror has now seen. */
  keepMine(sheet: string): void {
    const entry = this.kept.get(sheet)
    if (entry?.theirs) this.put({ ...entry, version: entry.theirs.version, theirs: null, limbo: [], state: 'waiting' })
  }

  /** Ends a collision: what is stored takes the place of what stands here. */
  takeTheirs(sheet: string): void {
    const entry = this.kept.get(sheet)
    if (!entry?.theirs) return
    this.confirm(entry, entry.theirs)
    this.drop(sheet)
  }

  /** Another window has had an answer confirmed. */
  hear(place: SheetPlace, stored: StoredAnswers): void {
    this.confirm(place, stored)
  }

  private confirm(place: SheetPlace, stored: StoredAnswers): void {
    for (const listener of this.storedListeners) listener(place, stored)
  }

  /** Sends everything that waits, one after the other. True when nothing waits any more. */
  deliver(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.running) {
      this.again = true
      return this.running
    }
    this.running = this.parts
      .alone(async () => {
        do this.again = false
        while ((await this.deliverAll()) && this.again)
        return this.entries().every(({ state }) => state !== 'waiting')
      })
      .finally(() => {
        this.running = null
      })
    return this.running
  }

  private async deliverAll(): Promise<boolean> {
    for (;;) {
      const next = this.entries().find(({ state }) => state === 'waiting')
      if (!next) return true
      this.under = next.sheet
      const reach = await this.sendOne(next, false)
      this.under = null
      const changed = this.reach !== reach
      this.reach = reach
      if (changed) this.tell()
      if (reach === 'well') continue
      if (reach === 'unreachable') this.timer = setTimeout(() => void this.deliver(), RETRY)
      return false
    }
  }

  /** The page goes away: everything is sent at once, and the replies are taken up the next time. */
  deliverLast(): void {
    for (const entry of this.entries()) if (entry.state === 'waiting') void this.sendOne(entry, true)
  }

  private async sendOne(entry: Unsent, last: boolean): Promise<Reach> {
    const sent = entry.answers
    this.put({ ...entry, limbo: [...entry.limbo.filter((one) => !sameAnswers(one, sent)), sent].slice(-MOST_LIMBO) })
    const reply = await this.parts.send(entry, last).catch((): SaveReply => ({ kind: 'unreachable' }))
    const now = this.kept.get(entry.sheet)
    if (reply.kind === 'unreachable' || reply.kind === 'signed-out') return reply.kind
    if (reply.kind === 'refused') {
      if (now) this.put({ ...now, state: 'refused', sentence: reply.sentence })
      return 'well'
    }
    const { answers: stored } = reply
    if (reply.kind === 'saved') {
      this.confirm(entry, stored)
      if (!now) return 'well'
      if (sameAnswers(now.answers, sent)) this.drop(entry.sheet)
      else this.put({ ...now, version: Math.max(now.version, stored.version), limbo: [] })
      return 'well'
    }
    if (!now) return 'well'
    // What is stored is what was sent from here before, with a reply that was lost: no other hand has been there.
    const own = now.limbo.some((one) => !sameAnswers(one, sent) && sameAnswers(one, stored))
    if (own) this.put({ ...now, version: stored.version, limbo: [] })
    else this.put({ ...now, state: 'collision', theirs: stored })
    return 'well'
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}

function parsed(text: string): Unsent | null {
  try {
    const entry = JSON.parse(text) as Unsent
    const { theirs } = entry
    return { ...entry, theirs: theirs && { ...theirs, savedAt: theirs.savedAt && new Date(theirs.savedAt) } }
  } catch {
    return null
  }
}

function namesIn(keeper: Keeper, prefix: string): string[] {
  const names = Array.from({ length: keeper.length }, (_, index) => keeper.key(index) ?? '')
  return names.filter((name) => name.startsWith(prefix))
}

const readAll = (keeper: Keeper, prefix: string): Unsent[] =>
  namesIn(keeper, prefix).flatMap((name) => parsed(keeper.getItem(name) ?? '') ?? [])

/** How many sheets hold something that was never delivered, whosever seat it was: for when nobody is signed in. */
export const countUnsent = (keeper: Keeper): number => namesIn(keeper, UNSENT).length

/** Deletes all that was never delivered. */
export function forgetUnsent(keeper: Keeper): void {
  for (const name of namesIn(keeper, UNSENT)) keeper.removeItem(name)
}
