/** A group that applies together (gruppe): its name is the application's artist name, and one person writes for it. */

/** Whether one artist applies, or several together. Said in both languages by `callRules.applicantKind`. */
export const APPLICANT_KINDS = ['person', 'group'] as const
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

/** Fewer are no group, and of more there is no room in the form. */
export const LEAST_MEMBERS = 2
export const MOST_MEMBERS = 20

/** One of the group. The position is the row of the form, from 1; a row that is emptied leaves a gap. */
export interface GroupMember {
  position: number
  name: string
  /** Empty: not given. */
  email: string
}

export const MEMBER_FIELDS = ['name', 'email'] as const
export type MemberField = (typeof MEMBER_FIELDS)[number]

/** Those that have a name, in the order of the form. */
export const namedMembers = (members: readonly GroupMember[]): GroupMember[] =>
  members.filter(({ name }) => name.trim() !== '').sort((a, b) => a.position - b.position)

/** The members after some of their fields were written; a row with nothing in it is gone. */
export function membersAfter(
  members: readonly GroupMember[],
  changes: readonly { position: number; field: MemberField; value: string }[],
): GroupMember[] {
  const rows = new Map(members.map((member) => [member.position, member]))
  for (const { position, field, value } of changes)
    rows.set(position, { ...(rows.get(position) ?? { position, name: '', email: '' }), [field]: value })
  return [...rows.values()]
    .filter(({ name, email }) => name.trim() !== '' || email !== '')
    .sort((a, b) => a.position - b.position)
}

/** What a new application has of an earlier one about who applies; the members are copied with it. */
export const whoOf = <A extends { applicantKind: ApplicantKind; membersListed: boolean; homePlace: string }>({
  applicantKind,
  membersListed,
  homePlace,
}: A) => ({ applicantKind, membersListed, homePlace })

/** "Kari Nordmann <kari@eksempel.no>; Ola Hansen": the members as a file tells of them. */
export const sayMembers = (members: readonly Pick<GroupMember, MemberField>[]): string =>
  members.map(({ name, email }) => (email === '' ? name : `${name} <${email}>`)).join('; ')

/** Reads what `sayMembers` says; names alone, with a semicolon or a line between, are enough. */
export function readMembers(text: string): Pick<GroupMember, MemberField>[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, name = '', email = ''] = /^(.*?)\s*<([^<>]*)>$/.exec(part) ?? [part, part]
      return { name, email: email.trim().toLowerCase() }
    })
}
