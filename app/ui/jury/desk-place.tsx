import type { DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import { ProgramScripts } from './program-scripts.tsx'
import type { DeskTold } from './told.ts'

interface Scripts {
  scripts: string[]
  preloads: string[]
}

export interface DeskPlaceProps {
  view: Pick<DeskView, 'year' | 'kept' | 'sealedAt' | 'round' | 'progress' | 'rounds'>
  /** The round as the address names it. */
  wished: string | null
  /** The programs of this page and of the sheets. */
  programs: { desk: Scripts; sheet: Scripts }
}

/** Where "Ta med på toget" stands, below the list. Nothing is there without script. */
export const TrainPlace = () => <div id="jury-train" />

/** Where the program of the juror's own page stands, and tells what is not delivered. Nothing is there without script. */
export function DeskPlace({ view, wished, programs }: DeskPlaceProps) {
  const { year, kept, sealedAt, round, progress } = view
  if (!kept) return null
  const told: DeskTold = { year, wished, ...kept, total: progress.total, open: round === 'open' && sealedAt === null }
  return (
    <>
      <div
        id="jury-desk-program"
        className="stack"
        data-told={JSON.stringify(told)}
        data-sheet-program={programs.sheet.scripts.at(-1)}
      />
      <ProgramScripts program={programs.desk} />
    </>
  )
}
