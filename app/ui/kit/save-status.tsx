/**
 * Whether what was typed is kept, in words: "Lagret kl. 14.05", "Ikke sendt ennå – venter på nett". It stands on the
 * page from the start, empty if need be, so that a change is read out.
 */
export function SaveStatus({ state, text }: { state: 'saved' | 'saving' | 'waiting' | 'failed'; text: string }) {
  return (
    <p className="save-status" data-state={state} role="status" aria-live="polite">
      {text}
    </p>
  )
}
