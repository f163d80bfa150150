/** What the server tells the programs of the jury's pages, and how it comes back to life in the browser. */
import type {
  Answers,
  JuryFrame,
  SheetBundle,
  SheetPart,
  SheetView,
  StoredAnswers,
} from '#app/domains/art-round/jury/views.ts'

/** What names a round in an address; without it the one that waits is meant. */
export const ROUND = 'runde'

export const SHEET_PROGRAM = 'app/ui/jury/sheet.island.tsx'
export const LEFT_PROGRAM = 'app/ui/jury/left.island.tsx'
export const DESK_PROGRAM = 'app/ui/jury/desk.island.tsx'

/** A plain form that came back: what was typed, and what was wrong with it. */
export interface Returned {
  answers: Omit<Answers, 'bookmarked'> | null
  errors: Readonly<Record<string, string>>
  collided: boolean
  /** What the juror had written of being inhabil. */
  reason: string
}

export const nothingReturned: Returned = { answers: null, errors: {}, collided: false, reason: '' }

export interface SheetTold {
  view: SheetView
  returned: Returned
  /** Which picture the address asks for alone. */
  asked: number | null
}

export interface DeskTold {
  year: number
  wished: string | null
  seat: string
  order: string
  total: number
  /** Sheets can be scored; otherwise nothing is kept in the browser any more. */
  open: boolean
}

/** JSON has no dates. */
type AsJson<T> = T extends Date ? string : T extends object ? { [K in keyof T]: AsJson<T[K]> } : T

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

export const revivedAnswers = (answers: AsJson<StoredAnswers>): StoredAnswers => ({
  ...(answers as unknown as StoredAnswers),
  savedAt: dateOf(answers.savedAt),
})

const revivedFrame = (frame: AsJson<JuryFrame>): JuryFrame => ({
  ...(frame as unknown as JuryFrame),
  sealedAt: dateOf(frame.sealedAt),
})

const revivedPart = (part: AsJson<SheetPart>): SheetPart => ({
  ...(part as unknown as SheetPart),
  answers: revivedAnswers(part.answers),
})

export const revivedBundle = (bundle: AsJson<SheetBundle>): SheetBundle => ({
  frame: revivedFrame(bundle.frame),
  sheets: bundle.sheets.map(revivedPart),
})

export function revivedTold(json: string): SheetTold {
  const told = JSON.parse(json) as AsJson<SheetTold>
  const view = { ...revivedFrame(told.view), ...revivedPart(told.view) }
  return { ...(told as unknown as SheetTold), view }
}

/** A view taken apart again, as it is kept. */
export function partedView(view: SheetView): { frame: JuryFrame; part: SheetPart } {
  const { number, sheet, answers, ...frame } = view
  return { frame, part: { number, sheet, answers } }
}
