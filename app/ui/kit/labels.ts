import { createContext, type ReactNode, useContext } from 'react'

/** Where the field of an error stands, and what it is called; null when that is more than plain words. */
interface Found {
  id: string
  label: string | null
}

/**
 * The fields that are wrong, by the name they are sent under. A summary stands above its fields, so a refused form is gone
 * through twice: the first time gathers, the second says. The server does so for a page that is sent as it is, the browser
 * where a page has a program. Null where nobody gathers.
 */
export type Labels = Map<string, Found>
export const FieldLabels = createContext<Labels | null>(null)

/** Tells the summary where the field of an error is: where a name occurs twice on a page, only one of them is wrong. */
export function useLabel(name: string, id: string, label: ReactNode, error: ReactNode): void {
  const labels = useContext(FieldLabels)
  if (labels && error) labels.set(name, { id, label: typeof label === 'string' ? label : null })
}

interface SaidError {
  /** '#field-name', or '#' and the id of something else that was filled in wrongly. */
  href: string
  text: string
}

/** Leads an error to its field, and says it with the field's name unless it does so itself. */
export function useNamed(): (error: SaidError) => SaidError {
  const labels = useContext(FieldLabels)
  return ({ href, text }) => {
    const found = labels?.get(href.replace(/^#field-/, ''))
    const to = found ? `#${found.id}` : href
    const label = found?.label
    if (!label || text.startsWith(label)) return { href: to, text }
    return { href: to, text: /[?.:]$/.test(label) ? `${label} ${text}` : `${label}: ${text}` }
  }
}
