import type { ReactNode } from 'react'
import type { Tone } from './notice.tsx'

/** A state or kind in one or two words. */
export function Tag({ tone, children }: { tone?: Tone | 'accent'; children: ReactNode }) {
  const colour = tone === 'accent' ? undefined : (tone ?? 'neutral')
  return (
    <span className="tag" data-color={colour} data-tone={tone ?? 'neutral'}>
      {children}
    </span>
  )
}
