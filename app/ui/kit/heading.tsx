import type { ReactNode } from 'react'

export type Level = 2 | 3 | 4

/** A heading at the level that its place on the page asks for; how large it looks is the class's business. */
export function Heading({
  level,
  className,
  id,
  children,
}: {
  level: Level
  className?: string
  id?: string
  children: ReactNode
}) {
  const Tag = `h${level}` as const
  return (
    <Tag className={className} id={id}>
      {children}
    </Tag>
  )
}
