import type { ReactNode } from 'react'

export interface Step {
  text: ReactNode
  state: 'done' | 'now' | 'next'
  /** The state in words, heard before the text ("Ferdig", "Nå", "Gjenstår"). */
  stateText: string
  href?: string
  /** "Mangler: pris på to verk" */
  detail?: ReactNode
}

/** What is done, what is under way and what comes, in order. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={index}
          className="steps__step"
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="only-heard">{step.stateText}: </span>
          {step.href ? <a href={step.href}>{step.text}</a> : <span>{step.text}</span>}
          {step.detail && <span className="steps__detail">{step.detail}</span>}
        </li>
      ))}
    </ol>
  )
}
