import type { ReactNode } from 'react'

/** More, for who asks for it. Works without script; one opened by default prints open. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="disclosure" open={open}>
      <summary>{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  )
}
