/** Who stands behind applications: names, addresses and CVs, for the secretariat's search for ties to the jury. */
import type { Tx } from '#app/platform/db/client.server.ts'

const columns = {
  id: true,
  number: true,
  applicantId: true,
  applicantKind: true,
  artistName: true,
  address: true,
  postalCode: true,
  city: true,
  studioAddress: true,
  studioPostal: true,
  studioCity: true,
  cv: true,
} as const

/** Of all that is before the jury of a call, in the order of the numbers; three statements. */
export async function listContacts(tx: Tx, callId: string) {
  const where = { callId, submission: 'submitted', check: 'complete' } as const
  const rows = await tx.application.findMany({ where, select: columns, orderBy: { number: 'asc' } })
  const people = await tx.person.findMany({
    where: { applications: { some: where } },
    select: { id: true, name: true, email: true },
  })
  const members = await tx.groupMember.findMany({
    where: { application: where },
    select: { applicationId: true, name: true, email: true },
    orderBy: { position: 'asc' },
  })
  const persons = new Map(people.map(({ id, name, email }) => [id, { name, email: email ?? '' }]))
  const groups = new Map<string, { name: string; email: string }[]>()
  for (const { applicationId, ...member } of members)
    groups.set(applicationId, [...(groups.get(applicationId) ?? []), member])
  return rows.map((row) => ({
    ...row,
    person: persons.get(row.applicantId) ?? { name: '', email: '' },
    members: groups.get(row.id) ?? [],
  }))
}
export type ContactRow = Awaited<ReturnType<typeof listContacts>>[number]

/** The groups that a person has written for or stood in, of every year, with all who stand in them. */
export const listGroupsOf = (tx: Tx, person: { id: string; email: string }) =>
  tx.application.findMany({
    where: {
      applicantKind: 'group',
      OR: [{ applicantId: person.id }, ...(person.email ? [{ members: { some: { email: person.email } } }] : [])],
    },
    select: {
      artistName: true,
      applicant: { select: { name: true, email: true } },
      members: { select: { name: true, email: true }, orderBy: { position: 'asc' } },
    },
    orderBy: { createdAt: 'asc' },
  })
