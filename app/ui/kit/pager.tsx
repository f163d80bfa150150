export interface PagerProps {
  /** What is paged through ("Sider med søknader"): the name of the navigation. */
  label: string
  /** "Side 2 av 8" */
  position: string
  previous?: { href: string; text: string }
  next?: { href: string; text: string }
}

/** Back and forth through a list whose place is in the address. Nothing when all fits on one page. */
export function Pager({ label, position, previous, next }: PagerProps) {
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={label}>
      <span>
        {previous && (
          <a className="pager__step" rel="prev" href={previous.href}>
            {previous.text}
          </a>
        )}
      </span>
      <span className="pager__position">{position}</span>
      <span>
        {next && (
          <a className="pager__step" rel="next" href={next.href}>
            {next.text}
          </a>
        )}
      </span>
    </nav>
  )
}
