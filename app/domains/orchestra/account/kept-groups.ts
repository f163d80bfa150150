/** The kinds of what is kept, in the groups that the privacy page tells them in. A test holds it against keeping.ts. */
import { type Ground, KEPT, type KeptKind, type Kind } from './keeping.ts'

export const KEPT_GROUPS = {
  people: ['child', 'childContact', 'guardian', 'guardianContact', 'invitation'],
  health: ['health', 'binder', 'reading', 'binderOpening'],
  consents: ['consent'],
  seminars: ['reply', 'replyWords', 'absenceNotice', 'attendance', 'seat', 'part', 'duty', 'carpool'],
  letters: ['familyNote', 'familyLetter', 'message'],
  auditions: ['audition', 'auditionDeclined', 'auditionUnheard'],
  loans: ['loan'],
  adults: ['staff', 'clearance', 'standInIdle', 'standIn', 'standInCall'],
  grants: ['course'],
  association: ['member', 'snapshot'],
} as const satisfies Record<string, readonly Kind[]>
export type KeptGroup = keyof typeof KEPT_GROUPS

/** The groups of one body's register, in the order of the page. */
export const groupsOfRegister = (register: KeptKind['register']): KeptGroup[] =>
  (Object.keys(KEPT_GROUPS) as KeptGroup[]).filter((group) =>
    KEPT_GROUPS[group].some((kind) => KEPT[kind].register === register),
  )

/** What a group rests on in law, each ground once. */
export const groundsOf = (group: KeptGroup): Ground[] => [
  ...new Set(KEPT_GROUPS[group].map((kind): Ground => KEPT[kind].ground)),
]
