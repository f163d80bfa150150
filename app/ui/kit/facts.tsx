import type { ReactNode } from 'react'

export interface Fact {
  term: string
  detail: ReactNode
}

/** What is what: "Teknikk – Olje på lerret". Facts without a detail are left out. */
export function Facts({ facts, layout = 'rows' }: { facts: readonly Fact[]; layout?: 'rows' | 'columns' }) {
  const known = facts.filter((fact) => fact.detail !== undefined && fact.detail !== null && fact.detail !== '')
  return (
    <dl className="facts" data-layout={layout}>
      {known.map((fact) => (
        <div className="facts__fact" key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  )
}
