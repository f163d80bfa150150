/** What can be done with the works of an application, and how a button of the form names it. */
export type WorkDeed =
  | { kind: 'add' }
  | { kind: 'remove' | 'up' | 'down'; workId: string }
  | { kind: 'take-down'; workId: string; pictureId: string }

/** "add", "up:<work>", "take-down:<work>:<picture>" */
export const buttonOfDeed = (deed: WorkDeed): string =>
  [deed.kind, ...('workId' in deed ? [deed.workId] : []), ...('pictureId' in deed ? [deed.pictureId] : [])].join(':')

/** The deed that a button names; null when it names none. */
export function deedOfButton(value: string): WorkDeed | null {
  const [kind, workId = '', pictureId = '', ...rest] = value.split(':')
  if (rest.length > 0) return null
  if (kind === 'add') return workId === '' ? { kind } : null
  if (workId === '') return null
  if (kind === 'take-down') return pictureId === '' ? null : { kind, workId, pictureId }
  return (kind === 'remove' || kind === 'up' || kind === 'down') && pictureId === '' ? { kind, workId } : null
}
