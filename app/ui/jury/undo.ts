/** What a juror can take back: the changes of this visit, the latest first. */
import type { Answers } from '#app/domains/art-round/jury/views.ts'

export interface Change {
  number: number
  sheet: string
  before: Answers
  after: Answers
}

/** Changes that are remembered. */
const MOST = 100

const onlyNote = ({ before, after }: Change): boolean =>
  before.note !== after.note &&
  before.pick === after.pick &&
  before.bookmarked === after.bookmarked &&
  JSON.stringify(before.scores) === JSON.stringify(after.scores)

export class UndoLine {
  private changes: Change[] = []

  /** A text that is typed on is one change. */
  add(change: Change): void {
    const last = this.changes.at(-1)
    if (last && last.sheet === change.sheet && onlyNote(last) && onlyNote(change))
      this.changes[this.changes.length - 1] = { ...change, before: last.before }
    else this.changes = [...this.changes, change].slice(-MOST)
  }

  /** The latest change, taken out of the line; null when there is none. */
  take(): Change | null {
    return this.changes.pop() ?? null
  }

  /** A sheet's changes can no longer be taken back: something else is stored there, or the sheet is gone. */
  forget(sheet: string): void {
    this.changes = this.changes.filter((change) => change.sheet !== sheet)
  }
}
