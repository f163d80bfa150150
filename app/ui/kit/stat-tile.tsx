import type { ReactNode } from 'react'

export interface StatTileProps {
  /** The figure as said, "11 321", or what stands for a missing one ("ikke meldt"), never a zero for it. */
  figure: ReactNode
  /** What it counts: "besøk i atelierene" */
  counts: ReactNode
  /** To the rows it counts. */
  href?: string
  /** What it rests on: "87 av 105 har meldt" */
  basis?: ReactNode
}

/** One figure, what it counts, and the way to what it counts. */
export function StatTile({ figure, counts, href, basis }: StatTileProps) {
  return (
    <div className="stat">
      <p className="stat__figure">{figure}</p>
      <p className="stat__counts">{href ? <a href={href}>{counts}</a> : counts}</p>
      {basis && <p className="stat__basis">{basis}</p>}
    </div>
  )
}
