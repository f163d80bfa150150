import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useWords } from '#app/ui/frame/words.tsx'

export interface StatementProps {
  text: string
  open: boolean
  onOpen: (open: boolean) => void
}

/** The artist's text, for who asks for it: the pictures come first. */
export function Statement({ text, open, onOpen }: StatementProps) {
  const t = useWords()
  if (!text) return null
  return (
    <details className="disclosure" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>{t(juryDesk.statement)}</summary>
      <div className="disclosure__content">
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="jury-statement">
            {paragraph}
          </p>
        ))}
      </div>
    </details>
  )
}
