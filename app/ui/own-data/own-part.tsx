import type { ReactNode } from 'react'
import { ownData } from '#app/i18n/own-data.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { Facts } from '#app/ui/kit/facts.tsx'

export interface OwnPartProps {
  /** The anchor of its heading. */
  id: string
  title: string
  why: string
  howLong: string
  /** The things themselves, one line each. */
  lines?: readonly string[]
  children?: ReactNode
}

/** One kind of what is held: why, for how long, the things themselves, and what can be done with them. */
export function OwnPart({ id, title, why, howLong, lines, children }: OwnPartProps) {
  const t = useWords()
  return (
    <section className="stack own-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Facts
        facts={[
          { term: t(ownData.why), detail: why },
          { term: t(ownData.howLong), detail: howLong },
        ]}
      />
      {lines?.length === 0 && <p className="soft">{t(ownData.none)}</p>}
      {lines && lines.length > 0 && (
        <Disclosure summary={t(ownData.show, { count: lines.length })}>
          <ul>
            {lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {children}
    </section>
  )
}

/** Something that is asked once before it is done. */
export function AskOnce(props: {
  summary: string
  sure: ReactNode
  yes: string
  intent: string
  fields?: Record<string, string | number>
}) {
  return (
    <Disclosure summary={props.summary}>
      <form method="post" className="stack">
        <input type="hidden" name="intent" value={props.intent} />
        {Object.entries(props.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.sure}
        <div>
          <Button variant="danger">{props.yes}</Button>
        </div>
      </form>
    </Disclosure>
  )
}
