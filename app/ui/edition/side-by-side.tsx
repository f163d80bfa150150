import type { CSSProperties, ReactNode } from 'react'

const least = { '--least': '13rem', rowGap: 'var(--s4)', alignItems: 'start' } as CSSProperties

/** Short fields beside each other, as many as there is room for. */
export function SideBySide({ children }: { children: ReactNode }) {
  return (
    <div className="grid" style={least}>
      {children}
    </div>
  )
}
