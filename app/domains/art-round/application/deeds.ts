/** What can be done with the works of an application, and how a button of the form names it. */
export type WorkDeed =
  | { kind: 'add' }
  | { kind: 'remove' | 'up' | 'down'; workId: string }
  | { kind: 'take-down'; workId: string; pictureId: string }
  /** All works in the order that they shall have. */
  | { kind: 'order'; workIds: string[] }

/** What one button can do. */
export type ButtonDeed = Exclude<WorkDeed, { kind: 'order' }>

/** "add", "up:<work>", "take-down:<work>:<picture>" */
export const buttonOfDeed = (deed: ButtonDeed): string =>
  [deed.kind, ...('workId' in deed ? [deed.workId] : []), ...('pictureId' in deed ? [deed.pictureId] : [])].join(':')

/** The deed that a button names; null when it names none. */
export function deedOfButton(value: string): ButtonDeed | null {
  const [kind, workId = '', pictureId = '', ...rest] = value.split(':')
  if (rest.length > 0) return null
  if (kind === 'add') return workId === '' ? { kind } : null
  if (workId === '') return null
  if (kind === 'take-down') return pictureId === '' ? null : { kind, workId, pictureId }
  return (kind === 'remove' || kind === 'up' || kind === 'down') && pictureId === '' ? { kind, workId } : null
}

/** A list with one of its members moved to a place, 1 first; as it was when it is not there. */
export function movedTo<T>(list: readonly T[], member: T, place: number): T[] {
  if (!list.includes(member)) return [...list]
  const rest = list.filter((one) => one !== member)
  const at = Math.max(0, Math.min(rest.length, place - 1))
  return [...rest.slice(0, at), member, ...rest.slice(at)]
}

/** Things in an order that was asked for; what it does not name keeps its own order and comes after. */
export function inOrderOf<T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] {
  const place = (one: T) => {
    const at = ids.indexOf(one.id)
    return at === -1 ? ids.length + things.indexOf(one) : at
  }
  return [...things].sort((a, b) => place(a) - place(b))
}
