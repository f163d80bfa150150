import type { ReactNode } from 'react'
import { useWords } from '#app/ui/frame/words.tsx'

type Text = { nb: string; en: string }

/** A part of a page of words: a heading, then a list where there are points, then paragraphs. */
export interface Part {
  heading: Text
  paragraphs?: readonly Text[]
  points?: readonly Text[]
  /** What is more than words, after them. */
  body?: ReactNode
}

/** A quiet page of words. */
export function ProsePage({ title, lede, parts }: { title: Text; lede: Text; parts: readonly Part[] }) {
  const t = useWords()
  return (
    <article className="page words">
      <header className="stack">
        <h1>{t(title)}</h1>
        <p className="lede">{t(lede)}</p>
      </header>
      <div className="prose">
        {parts.map(({ heading, paragraphs = [], points = [], body }) => (
          <section key={heading.nb}>
            <h2>{t(heading)}</h2>
            {points.length > 0 && (
              <ul>
                {points.map((text) => (
                  <li key={text.nb}>{t(text)}</li>
                ))}
              </ul>
            )}
            {paragraphs.map((text) => (
              <p key={text.nb}>{t(text)}</p>
            ))}
            {body}
          </section>
        ))}
      </div>
    </article>
  )
}
