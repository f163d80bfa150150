import type { Call, Edition, FieldFault, Phase, WholeEdition } from './edition.ts'
import type { Counts, NextStep } from './next-steps.ts'
import type { Proposal } from './proposal.ts'
import type { Section, Values } from './sections.ts'

export interface OverviewView {
  /** Null before the first edition is opened. */
  current: {
    year: number
    number: number
    phase: Phase
    published: boolean
    demo: boolean
    /** The juried call, or the first; its end as it was typed. */
    call: { opensAt: Date; deadline: Date } | null
    dates: Pick<Edition, 'announceOn' | 'confirmBy' | 'periodFrom' | 'periodTo'>
    capacity: number
    steps: NextStep[]
    counts: Counts
  } | null
  letters: { waiting: number; failed: number }
  /** False where no mail server is set up and letters are kept. */
  sends: boolean
  jobs: { waiting: number; givenUp: number }
  can: { open: boolean }
}

export interface EditionsView {
  editions: {
    year: number
    number: number
    phase: Phase
    published: boolean
    demo: boolean
    periodFrom: string | null
    periodTo: string | null
    venue: string | null
    /** Names, the lead first. */
    hosts: string[]
  }[]
  can: { open: boolean }
}

export interface NewEditionView {
  year: number
  proposal: Proposal
  /** The year whose dates the offer follows; null when it follows the usual calendar. */
  follows: number | null
  /** The year has its edition already. */
  taken: boolean
}

export interface EditionView extends WholeEdition {
  phase: Phase
  /** What is wrong in the edition as it is stored; each at the field that mends it, of the call that it is about. */
  faults: (FieldFault & { callId?: string })[]
  /** What the fields of each form hold. */
  values: Record<Section, Values>
  /** The call that the form of the call is about. */
  call: Call | null
  /** Of each call by its id: where its window is now. */
  windows: Record<string, 'before' | 'open' | 'closed'>
  municipalities: { id: string; name: string }[]
  can: { edit: boolean; publish: boolean }
}
