import type { ReactNode } from 'react'
import { Heading, type Level } from './heading.tsx'
import { NeedleMark } from './needle-mark.tsx'

export interface EmptyStateProps {
  /** What is empty, as a plain statement: "Ingen søknader ennå" */
  title: ReactNode
  level?: Level
  /** What to do first, or when something will come. */
  children?: ReactNode
  action?: ReactNode
}

/** A list with nothing in it, that says what to do first. */
export function EmptyState({ title, level = 3, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <NeedleMark className="empty__needle" size="1.1rem" />
      <Heading level={level} className="empty__title">
        {title}
      </Heading>
      {children && <div className="empty__words">{children}</div>}
      {action && <div className="cluster">{action}</div>}
    </div>
  )
}
