import type { ReactNode } from 'react'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

const signs: Record<Tone, string> = {
  info: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM7 7v5h2V7zm0-3.2v2h2v-2z',
  success: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM6.9 11.7l5.3-5.6-1.3-1.3-4 4.3-1.9-1.9-1.3 1.3z',
  warning: 'M8 .6 16 15H0zM7.1 5.6v4.9h1.8V5.6zm0 6v1.8h1.8v-1.8z',
  danger: 'M8 0 16 8 8 16 0 8zM7.1 3.9v5.2h1.8V3.9zm0 6.3V12h1.8v-1.8z',
}

export interface NoticeProps {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  /** Read out as it appears: the answer to something just done. What stands on the page from the start needs it not. */
  live?: boolean
}

/** Something to know. The sign and the words tell what kind; the colour only helps. */
export function Notice({ tone = 'info', title, children, live }: NoticeProps) {
  return (
    <div className="notice" data-color={tone} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <svg className="notice__sign" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path fill="currentColor" fillRule="evenodd" d={signs[tone]} />
      </svg>
      <div className="notice__words">
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
