/** What a row of the matrix is made of. */
import { ROLES, type Seeded, type Who } from './persons.ts'

/** "sign-in" is the way to the sign-in page; any other redirection is its status. */
export type Answer = number | 'sign-in'

export interface Deeds {
  /** Who may send the form. Everybody else is refused. */
  may: readonly Who[]
  /** A form for each deed, right in all but who sends it. */
  forms: (seeded: Seeded) => Record<string, unknown>[]
  /** A door for programs: JSON in, and no page to be sent to. */
  json?: true
}

export interface Row {
  reads: Record<Who, Answer>
  /** What stands for `:id` and the like, where it is not the usual. */
  parts?: (seeded: Seeded) => Record<string, string>
  deeds?: Deeds
}

export const EVERYBODY = ROLES
export const all = (answer: Answer) => Object.fromEntries(ROLES.map((who) => [who, answer])) as Record<Who, Answer>
/** 200 for those named, the way to sign in for a visitor, and another answer for the rest. */
export const only = (may: readonly Who[], rest: Answer = 403): Record<Who, Answer> => ({
  ...all(rest),
  visitor: 'sign-in',
  ...Object.fromEntries(may.map((who) => [who, 200])),
})

export const OFFICE = ['secretariat'] as const
export const OWNERS = ['artist', 'other'] as const
export const KEEPERS = ['host', 'secretariat'] as const
export const EVERYBODY_IN = EVERYBODY.filter((who) => who !== 'visitor')
export const open: Row = { reads: all(200) }
export const signedIn: Row = { reads: only(EVERYBODY.filter((who) => who !== 'visitor')) }
export const office = (forms?: Deeds['forms'], parts?: Row['parts']): Row => ({
  reads: only(OFFICE),
  ...(forms && { deeds: { may: OFFICE, forms } }),
  ...(parts && { parts }),
})
export const intents = (...names: string[]) => names.map((intent) => ({ intent }))
/** A page of the year that no other than who has a part in it knows of. */
export const own = (may: readonly Who[], forms: Deeds['forms'], rest: Answer = 404): Row => ({
  reads: only(may, rest),
  deeds: { may, forms },
})
export const counts = ({ ids, today }: Seeded) => ({
  ...{ studioId: ids.studio ?? '', date: today, visits: '3', kind: 'visit', method: 'counter' },
})
export const sale = { channel: 'exhibition', amountOre: '1000', works: '1' }
export const meetingForms = [
  { intent: 'start', zone: 'on' },
  { intent: 'lead', step: 'next', seen: '' },
  { intent: 'note', item: 'x', before: '', note: 'Inntrenger' },
  { intent: 'names', shown: 'yes' },
  { intent: 'end' },
]
/** An address that takes and never gives: a read is no page. */
export const takesOnly: Record<Who, Answer> = all(400)

export function callForm({ parts }: Seeded): Record<string, string>[] {
  return [{ callId: String(parts.callId) }]
}

export function aboutForms({ ids }: Seeded): Record<string, string>[] {
  return [
    { intent: 'about', id: ids.participant ?? '', version: '1', name: 'Overskrevet', aboutNb: 'Overskrevet' },
    { intent: 'hours', id: ids.studio ?? '', version: '1' },
    {
      intent: 'open',
      id: ids.participant ?? '',
      address: 'Veien 2',
      postalCode: '1383',
      city: 'Asker',
      municipalityId: 'asker',
    },
  ]
}
