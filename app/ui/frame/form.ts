import type { Reply } from '#app/kernel/reply.ts'
import { fieldId } from '#app/ui/kit/field.tsx'

type Defaults = Record<string, string | number | boolean | string[] | null | undefined>

/** The fields of a form: what was typed if it came back, else what is stored, and the sentence beside each. */
export function formOf(reply: Reply | undefined, defaults: Defaults = {}, intent: string | null = null) {
  const mine = reply && (intent === null || reply.intent === intent) ? reply : undefined
  const value = (name: string): string => {
    const typed = mine?.values[name]
    if (mine) return typeof typed === 'string' ? typed : (typed?.[0] ?? '')
    const stored = defaults[name]
    return stored === null || stored === undefined || stored === false ? '' : stored === true ? 'on' : String(stored)
  }
  const values = (name: string): string[] => {
    const typed = mine ? mine.values[name] : defaults[name]
    return Array.isArray(typed) ? typed : typed === undefined || typed === null || typed === '' ? [] : [String(typed)]
  }
  return {
    reply: mine,
    value,
    values,
    error: (name: string): string | undefined => mine?.errors[name]?.[0],
    /** Props of a kit field that takes text. */
    field: (name: string) => ({ name, defaultValue: value(name), error: mine?.errors[name]?.[0] }),
    box: (name: string) => ({
      name,
      defaultChecked: value(name) === 'on' || value(name) === 'yes',
      error: mine?.errors[name]?.[0],
    }),
    /** For the summary at the top: each error with a link to its field. */
    summary: [
      ...(mine?.formErrors ?? []).map((text) => ({ href: '#innhold', text })),
      ...Object.entries(mine?.errors ?? {}).map(([name, messages]) => ({
        href: `#${fieldId(name)}`,
        text: messages[0] ?? '',
      })),
    ],
  }
}
export type FormState = ReturnType<typeof formOf>
