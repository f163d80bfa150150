/** The rest: letters, invitations, parts, loans, certificates, reports, and the association's own register. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { listSentByKey, removeLetters } from '#app/platform/mail/outbox.store.server.ts'
import { needlessClearances } from '../clearance/queries.server.ts'
import { FAMILY_LETTER_KEYS } from '../post/rules.ts'
import { byRow, type KeptRow } from './by-row.server.ts'
import type { Keeper } from './keeper.ts'

const invitation = byRow(
  'invitation',
  async (tx) =>
    (
      await tx.guardianInvitation.findMany({
        select: {
          ...{ id: true, acceptedAt: true, declinedAt: true, expiresAt: true },
          children: { select: { childId: true } },
        },
      })
    ).map(({ id, acceptedAt, declinedAt, expiresAt, children }) => ({
      ...{ id, base: civilDateOf(acceptedAt ?? declinedAt ?? expiresAt) },
      childIds: children.map(({ childId }) => childId),
    })),
  async (tx, ids) => (await tx.guardianInvitation.deleteMany({ where: { id: { in: ids } } })).count,
)

const clearance = byRow(
  'clearance',
  async (tx) => (await needlessClearances(tx)).map(({ id, from }) => ({ id, base: from })),
  async (tx, ids) => (await tx.clearance.deleteMany({ where: { id: { in: ids } } })).count,
)

const familyNote = byRow(
  'familyNote',
  async (tx) =>
    (await tx.familyNote.findMany({ select: { id: true, sentAt: true, notBefore: true } })).map(
      ({ id, sentAt, notBefore }) => ({ id, base: civilDateOf(sentAt ?? notBefore) }),
    ),
  async (tx, ids) => (await tx.familyNote.deleteMany({ where: { id: { in: ids } } })).count,
)

const familyLetter = byRow(
  'familyLetter',
  async (tx) =>
    (await listSentByKey(tx, FAMILY_LETTER_KEYS)).map(({ id, sentAt }) => ({ id, base: civilDateOf(sentAt) })),
  removeLetters,
)

const message = byRow(
  'message',
  async (tx) =>
    (await tx.groupMessage.findMany({ select: { id: true, sentAt: true, semesterId: true, seminarId: true } })).map(
      ({ id, sentAt, semesterId, seminarId }) => ({ id, base: civilDateOf(sentAt), semesterId, seminarId }),
    ),
  async (tx, ids) => (await tx.groupMessage.deleteMany({ where: { id: { in: ids } } })).count,
)

/** Rows whose term counts from the end of their semester. */
async function ofSemesters(
  tx: Tx,
  rows: readonly (Omit<KeptRow, 'base'> & { semesterId: string })[],
): Promise<KeptRow[]> {
  if (rows.length === 0) return []
  const semesters = await tx.semester.findMany({ select: { id: true, ends: true } })
  const ends = new Map(semesters.map(({ id, ends: day }) => [id, day]))
  return rows.flatMap((row) => {
    const base = ends.get(row.semesterId)
    return base ? [{ ...row, base }] : []
  })
}

const part = byRow(
  'part',
  async (tx) => {
    const rows = await tx.partHolder.findMany({ select: { id: true, semesterId: true, childId: true } })
    return ofSemesters(
      tx,
      rows.map(({ childId, ...row }) => ({ ...row, childIds: [childId] })),
    )
  },
  async (tx, ids) => (await tx.partHolder.deleteMany({ where: { id: { in: ids } } })).count,
)

const loan = byRow(
  'loan',
  async (tx) =>
    (
      await tx.instrumentLoan.findMany({
        where: { returnedOn: { not: null } },
        select: { id: true, childId: true, returnedOn: true },
      })
    ).flatMap(({ id, childId, returnedOn }) => (returnedOn ? [{ id, base: returnedOn, childIds: [childId] }] : [])),
  async (tx, ids) => {
    // The pictures show the instrument and stay with it.
    await tx.instrumentPicture.updateMany({ where: { loanId: { in: ids } }, data: { loanId: null } })
    return (await tx.instrumentLoan.deleteMany({ where: { id: { in: ids } } })).count
  },
)

const snapshot = byRow(
  'snapshot',
  async (tx) =>
    (await tx.orchestraSnapshot.findMany({ where: { kind: 'members' }, select: { id: true, year: true } })).map(
      ({ id, year }) => ({ id, base: `${year}-12-31` }),
    ),
  async (tx, ids) => (await tx.orchestraSnapshot.deleteMany({ where: { id: { in: ids } } })).count,
)

/** The frozen reports of a course, and what was written of it: its plan and who led it. */
const course = byRow(
  'course',
  async (tx) => [
    ...(await tx.orchestraSnapshot.findMany({ where: { kind: 'course' }, select: { id: true, year: true } })).map(
      ({ id, year }) => ({ id, base: `${year}-12-31` }),
    ),
    ...(await ofSemesters(tx, await tx.studyCourse.findMany({ select: { id: true, semesterId: true } }))),
  ],
  async (tx, ids) =>
    (await tx.orchestraSnapshot.deleteMany({ where: { id: { in: ids } } })).count +
    (await tx.studyCourse.deleteMany({ where: { id: { in: ids } } })).count,
)

const member = byRow(
  'member',
  async (tx) =>
    (
      await tx.associationMember.findMany({ where: { leftOn: { not: null } }, select: { id: true, leftOn: true } })
    ).flatMap(({ id, leftOn }) => (leftOn ? [{ id, base: leftOn }] : [])),
  async (tx, ids) => (await tx.associationMember.deleteMany({ where: { id: { in: ids } } })).count,
)

export const OTHER_KEEPERS: Keeper<Tx>[] = [
  ...[invitation, clearance, familyNote, familyLetter, message, part, loan, course, member, snapshot],
]
