import type { ReactNode } from 'react'
import { Button } from './button.tsx'

/** Takes away what is being edited, as it stood when the page was made; `help` says what goes with it. */
export function RemoveForm({
  of: { id, version },
  help,
  children,
}: {
  of: { id: string; version: number }
  help: string
  /** The words of the button. */
  children: ReactNode
}) {
  return (
    <form method="post" className="stack stack--tight">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <p className="small soft">{help}</p>
      <div>
        <Button variant="quiet">{children}</Button>
      </div>
    </form>
  )
}
