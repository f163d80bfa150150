/** What the screens of the meeting get. Nothing of an item reaches a juror who must be outside, not even that it is there. */
import type { Scale, ScaleWords } from '#app/domains/art-round/jury/jury.ts'
import type { ProjectedSheet, SheetPicture } from '#app/domains/art-round/jury/projection.ts'
import type { AskedCriterion } from '#app/domains/art-round/jury/views.ts'
import type { Side } from '#app/domains/art-round/selection/selection.ts'

export interface AgendaRow {
  key: string
  /** Counts what the one who looks may see, from 1. */
  position: number
  /** Of the work that the jury picked. */
  title: string
  thumb: SheetPicture | null
  done: boolean
  current: boolean
  /** How many jurors must go out; null for those whom it is not told. */
  out: number | null
}

/** A value as it was sealed, and as it is after the talk. */
export interface BeforeAfter {
  sealed: number | null
  now: number | null
}

export interface JurorColumn {
  /** "A", "B": the same juror through the whole meeting. */
  letter: string
  own: boolean
  /** In the order of the criteria. */
  scores: BeforeAfter[]
  /** Weighted over the criteria. */
  sum: BeforeAfter
  /** The picked work's place in the artist's order. */
  pick: BeforeAfter
}

export interface ChangeRow {
  letter: string
  own: boolean
  /** Which criterion; null for the pick. */
  criterion: { nb: string; en: string } | null
  before: number | null
  after: number | null
  reason: string
}

/** How an application stands at the line. */
export interface StandingView {
  side: Side | null
  mean: number | null
  sealedMean: number | null
  /** Null for a juror who is recused from anything: the gaps in the places would tell where that stands. */
  place: { rank: number; of: number; capacity: number; tied: number } | null
}

export interface ItemView {
  key: string
  position: number
  of: number
  sheet: ProjectedSheet
  /** The jury's work by its place in the artist's order. */
  work: number | null
  pickSplit: boolean
  standing: StandingView
  criteria: AskedCriterion[]
  jurors: JurorColumn[]
  changes: ChangeRow[]
  note: string
  out: number | null
  /** The own answers now; null for who has none to change. */
  mine: { scores: Record<string, number>; pick: number | null } | null
  /** The secretariat's way to the application. */
  number: number | null
}

/** `outside`: the one who looks is out of the room; there is then nothing else to know. */
export type Now = { kind: 'nothing' } | { kind: 'outside' } | { kind: 'item'; item: ItemView }

export interface StartOffer {
  zone: number
  split: number
  numbers: boolean
}

export interface MeetingView {
  year: number
  call: { id: string; titleNb: string; titleEn: string }
  calls: { id: string; titleNb: string; titleEn: string }[]
  who: 'office' | 'chair' | 'juror'
  /** `waiting`: not every juror has sealed. */
  state: 'waiting' | 'none' | 'open' | 'closed'
  scale: Scale
  scaleWords: ScaleWords
  now: Now
  agenda: AgendaRow[]
  start: StartOffer | null
  names: { shown: boolean; anonymous: boolean }
  can: {
    lead: boolean
    write: boolean
    change: boolean
    /** Null: it is not a question here. */
    showNames: boolean | null
    end: boolean
    resume: boolean
  }
}

export interface DuelLeadView {
  /** How many are contested, of those that the one who looks may know of. */
  contested: number
  /** Null for the jury's door. */
  places: number | null
  proposed: number
  open: {
    id: string
    perJuror: number
    openedAt: Date
    jurors: { name: string; answered: number; asked: number }[]
  } | null
  closed: { closedAt: Date; duels: number } | null
  can: { open: boolean; close: boolean }
}
