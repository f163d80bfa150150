/**
 * Who sees what of a child. Every screen, file and letter of the orchestra asks here, field by field, and a test holds
 * every address against the same table.
 */
import { type Group, type Instrument, isGroup, isInGroups } from './instruments.ts'
import { conducts, isGuardianOf, leads, partsIn, type Standing } from './standing.ts'

export const CHILD_FIELDS = [
  ...(['name', 'instrument', 'level', 'birthDate', 'municipality', 'address', 'contact'] as const),
  ...(['guardians', 'guardianContact', 'reserve', 'pickUp', 'health', 'consents', 'enrolment'] as const),
  ...(['reply', 'replyReason', 'attendance', 'seat', 'loan', 'audition', 'readings'] as const),
] as const
export type ChildField = (typeof CHILD_FIELDS)[number]

export const VIEWERS = [
  ...(['self', 'guardian', 'leader', 'conductor', 'ownCoach', 'otherCoach', 'sessionAdult', 'binder'] as const),
  ...(['kitchen', 'association', 'contact', 'secretariat', 'stranger'] as const),
] as const
export type Viewer = (typeof VIEWERS)[number]

const FAMILY: readonly ChildField[] = [
  ...(['name', 'instrument', 'level', 'birthDate', 'municipality', 'reserve', 'pickUp', 'health', 'consents'] as const),
  ...(['enrolment', 'reply', 'replyReason', 'attendance', 'seat', 'loan', 'audition', 'readings'] as const),
]

/**
 * The table. Three fields have a rule of their own beside it: `address` is seen by the guardian who gave it,
 * `guardianContact` by that guardian alone, and `guardians` (their names) by the family (see `seesGuardian`).
 * Health is opened by the guardians, the young person, the secretariat, and who has opened the binder of a seminar; every
 * reading is noted. The kitchen sees numbers, a municipality's contact sees numbers, and the association keeps its own
 * register: they see no child here. Of the consents the binder shows one: whether the child may be photographed.
 */
export const SIGHT: Record<Viewer, readonly ChildField[]> = {
  self: [...FAMILY, 'address', 'contact', 'guardians'],
  guardian: [...FAMILY, 'contact', 'guardians'],
  leader: ['name', 'instrument', 'level', 'enrolment', 'reply', 'replyReason', 'attendance', 'seat'],
  conductor: ['name', 'instrument', 'level', 'enrolment', 'reply', 'attendance', 'seat'],
  ownCoach: ['name', 'instrument', 'level', 'reply', 'replyReason', 'attendance', 'seat'],
  otherCoach: [],
  sessionAdult: ['name', 'instrument', 'reply', 'attendance', 'seat'],
  binder: ['name', 'instrument', 'guardians', 'guardianContact', 'reserve', 'pickUp', 'health', 'consents'],
  kitchen: [],
  association: [],
  contact: [],
  secretariat: CHILD_FIELDS,
  stranger: [],
}

/** Where a child is met. */
export interface Meeting {
  childId: string
  /** Null: not at a seminar. */
  seminarId: string | null
  instrument: Instrument | null
  /** The viewer is with the group of the session that is looked at. */
  inSession?: boolean
  /** The viewer has opened the seminar's binder, with its code, within its hours. */
  binderOpen?: boolean
}

/** Everything that a person is to a child, in one place. A stranger where it is nothing. */
export function viewersOf(standing: Standing, meeting: Meeting): Viewer[] {
  const { childId, seminarId, instrument } = meeting
  const found: Viewer[] = []
  if (standing.personId === childId) found.push('self')
  if (isGuardianOf(standing, childId)) found.push('guardian')
  if (standing.office) found.push('secretariat')
  if (standing.conductor || (seminarId !== null && conducts(standing, seminarId))) found.push('conductor')
  if (seminarId !== null) {
    if (leads(standing, seminarId)) found.push('leader')
    const parts = partsIn(standing, seminarId)
    for (const { sections } of parts.filter(({ role }) => role === 'coach'))
      found.push(instrument && isOwnSection(sections, instrument) ? 'ownCoach' : 'otherCoach')
    if (meeting.inSession && parts.length > 0) found.push('sessionAdult')
    if (meeting.binderOpen && parts.some(({ binder }) => binder)) found.push('binder')
    if (parts.some(({ role }) => role === 'kitchen')) found.push('kitchen')
  }
  if (standing.association) found.push('association')
  if (standing.contactOf.length > 0) found.push('contact')
  return found.length > 0 ? found : ['stranger']
}

/** A coach's own section: one that was named. Who coaches none in particular has none of one's own. */
function isOwnSection(sections: readonly string[], instrument: Instrument): boolean {
  const groups: Group[] = sections.filter(isGroup)
  return groups.length > 0 && isInGroups(groups, instrument)
}

/** What may be shown of the child to who is all of these. */
export const fieldsSeenBy = (viewers: readonly Viewer[]): ReadonlySet<ChildField> =>
  new Set(viewers.flatMap((viewer) => SIGHT[viewer]))

export const sees = (standing: Standing, meeting: Meeting, field: ChildField): boolean =>
  fieldsSeenBy(viewersOf(standing, meeting)).has(field)

/**
 * Whether the address that stands on a child is shown: to the child, the secretariat, and the guardian whose home it is.
 * Another guardian, who may live apart, does not see it.
 */
export const seesAddress = (standing: Standing, child: { childId: string; addressById: string | null }): boolean =>
  standing.office ||
  standing.personId === child.childId ||
  (standing.personId !== null && standing.personId === child.addressById && isGuardianOf(standing, child.childId))

/**
 * Whether one guardian's e-mail, phone and address are shown: to oneself, the secretariat, and who has opened the binder
 * (phone alone). Never to another guardian of the same child, nor to the child.
 */
export const seesGuardian = (standing: Standing, guardianId: string): boolean =>
  standing.office || standing.personId === guardianId
