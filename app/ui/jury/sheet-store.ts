/** The sheets that a juror has at hand: the one that is shown, those around it, and all that have been. */
import { withAnswers } from '#app/domains/art-round/jury/standing.ts'
import type { Answers, JuryFrame, SheetPart, SheetView, Standing } from '#app/domains/art-round/jury/views.ts'
import type { Fetched } from './wire.ts'

/** Sheets that are kept ready: after the one that is shown, and before it. */
export const AHEAD = 2
export const BEHIND = 1

export interface StoreParts {
  /** From the server. */
  fetch: (from: number, count: number) => Promise<Fetched>
  /** From what was taken along. */
  kept: (number: number) => Promise<{ frame: JuryFrame; part: SheetPart } | null>
}

export type Found = SheetView | 'gone' | 'shut' | 'unreachable'

export class SheetStore {
  private parts = new Map<number, SheetPart>()
  private changes = new Map<number, Answers>()
  private under = new Map<number, Promise<Found>>()

  constructor(
    private frame: JuryFrame | null,
    private readonly from: StoreParts,
  ) {}

  /** Takes sheets in. When the order has changed, what stood at other places is forgotten. */
  add(frame: JuryFrame, parts: readonly SheetPart[]): void {
    if (this.frame && this.frame.order !== frame.order) {
      this.parts.clear()
      this.changes.clear()
    }
    this.frame = frame
    for (const part of parts) this.parts.set(part.number, part)
  }

  at(number: number): SheetView | null {
    const part = this.parts.get(number)
    return part && this.frame ? { ...this.frame, ...part, standing: this.standing() } : null
  }

  /** What stands on a sheet now, sent or not: the counts and jumps go by it. */
  note(number: number, answers: Answers): void {
    this.changes.set(number, answers)
  }

  standing(): Standing {
    if (!this.frame) return { marks: '', bookmarks: [] }
    const { standing, criteria } = this.frame
    return [...this.changes].reduce((now, [number, answers]) => withAnswers(now, number, answers, criteria), standing)
  }

  get total(): number {
    return this.frame?.standing.marks.length ?? 0
  }

  /** A sheet, from memory, from the server, or from what was taken along. */
  async need(number: number): Promise<Found> {
    const here = this.at(number)
    if (here) return here
    const running = this.under.get(number)
    if (running) return running
    const work = this.load(number).finally(() => this.under.delete(number))
    this.under.set(number, work)
    return work
  }

  private async load(number: number): Promise<Found> {
    // Without network what was taken along is at hand at once.
    const offline = globalThis.navigator?.onLine === false
    const early = offline ? await this.from.kept(number) : null
    if (early) return this.takeIn(number, early.frame, [early.part])
    const fetched = await this.from.fetch(number, 1 + AHEAD)
    if (fetched.kind === 'here') return this.takeIn(number, fetched.bundle.frame, fetched.bundle.sheets)
    if (fetched.kind !== 'unreachable') return fetched.kind
    const kept = await this.from.kept(number)
    return kept ? this.takeIn(number, kept.frame, [kept.part]) : 'unreachable'
  }

  private takeIn(number: number, frame: JuryFrame, parts: readonly SheetPart[]): Found {
    this.add(frame, parts)
    return this.at(number) ?? 'gone'
  }

  /** Makes sure that those around a sheet are at hand; gives those that are. */
  async around(number: number): Promise<SheetView[]> {
    const places = [...Array.from({ length: AHEAD }, (_, index) => number + 1 + index), number - BEHIND].filter(
      (place) => place >= 1 && place <= this.total,
    )
    // One after the other: the first answer brings those behind it along.
    const found: Found[] = []
    for (const place of places) found.push(await this.need(place))
    return found.filter((one): one is SheetView => typeof one === 'object')
  }
}
