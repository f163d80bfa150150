import { useEffect, useReducer, useRef } from 'react'
import { useNamed } from './labels.ts'

export interface ErrorSummaryProps {
  /** "Rett opp to ting før du sender" */
  title: string
  /** An error of the whole form has no field to lead to, and an empty href. */
  errors: readonly { href: string; text: string }[]
}

/** Everything that is wrong, at the top, each with a link to its field. Takes the focus when it appears; nothing when all is well. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const named = useNamed()
  const content = errors.map((error) => error.text).join('\n')
  const [, sayAgain] = useReducer((times: number) => times + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of errors asks for the focus again
  useEffect(() => {
    box.current?.focus()
    // The fields stand below: what they are called is known only now.
    sayAgain()
  }, [content])
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that comes back with errors begins at the errors, without script too
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2 className="error-summary__title">{title}</h2>
      <ul>
        {errors.map(named).map(({ href, text }) => (
          <li key={href + text}>{href ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
