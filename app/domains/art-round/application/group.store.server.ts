import type { Tx } from '#app/platform/db/client.server.ts'
import type { ApplicantKind, GroupMember } from './group.ts'

/** At most so many ids go into one question to the database. */
const AT_ONCE = 500

/** The members of several groups, by application, each list in the order of the form; empty for who applies alone. */
export async function listGroupMembers(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, GroupMember[]>> {
  const found = new Map<string, GroupMember[]>(applicationIds.map((id) => [id, []]))
  for (let from = 0; from < applicationIds.length; from += AT_ONCE) {
    const rows = await tx.groupMember.findMany({
      where: { applicationId: { in: applicationIds.slice(from, from + AT_ONCE) } },
      select: { applicationId: true, position: true, name: true, email: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    for (const { applicationId, ...member } of rows) found.get(applicationId)?.push(member)
  }
  return found
}

/** These members take the place of those that the application had. */
export async function putGroupMembers(tx: Tx, applicationId: string, members: readonly GroupMember[]): Promise<void> {
  await tx.groupMember.deleteMany({ where: { applicationId } })
  if (members.length > 0)
    await tx.groupMember.createMany({ data: members.map((member) => ({ ...member, applicationId })) })
}

/** Another application of the same group begins with the members of an earlier one. */
export async function copyMembers(tx: Tx, from: string, to: string): Promise<void> {
  await putGroupMembers(tx, to, (await listGroupMembers(tx, [from])).get(from) ?? [])
}

/** Names of the groups of others in which an address stands as a member's, each once, in the order they came. */
export async function listGroupsNaming(tx: Tx, person: { id: string; email: string }): Promise<string[]> {
  const rows = await tx.application.findMany({
    where: {
      ...{ applicantKind: 'group', applicantId: { not: person.id } },
      members: { some: { email: person.email.toLowerCase() } },
    },
    select: { artistName: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return [...new Set(rows.map(({ artistName }) => artistName))]
}

/**
 * The years before `year` in which this person took part alone, or with a group; the oldest first. A group is another
 * applicant than the one who writes for it.
 */
export async function listYearsTakenPart(
  tx: Tx,
  applicantId: string,
  applicantKind: ApplicantKind,
  year: number,
): Promise<number[]> {
  const rows = await tx.application.findMany({
    where: {
      applicantId,
      applicantKind,
      participation: { in: ['confirmed', 'delivered', 'returned'] },
      edition: { year: { lt: year } },
    },
    select: { edition: { select: { year: true } } },
  })
  return [...new Set(rows.map(({ edition }) => edition.year))].sort((a, b) => a - b)
}
