import type { ReactNode } from 'react'
import { Heading, type Level } from './heading.tsx'

export interface CardProps {
  title?: ReactNode
  level?: Level
  /** Makes the title a link whose target is the whole card. */
  href?: string
  /** A picture above the words. */
  art?: ReactNode
  /** Lifts it from the rest: the one thing to do now. */
  emphasis?: boolean
  footer?: ReactNode
  children?: ReactNode
}

/** One thing among several of its kind. */
export function Card({ title, level = 3, href, art, emphasis, footer, children }: CardProps) {
  return (
    <div className="card" data-emphasis={emphasis ? '' : undefined} data-link={href ? '' : undefined}>
      {art && <div className="card__art">{art}</div>}
      <div className="card__words">
        {title && (
          <Heading level={level} className="card__title">
            {href ? (
              <a className="card__link" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
        )}
        {children}
      </div>
      {footer && <div className="card__footer">{footer}</div>}
    </div>
  )
}
