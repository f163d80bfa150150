/** What every area of the orchestra asks: who somebody is here, and who plays. */
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'

export const findMusician = (tx: Tx, personId: string): Promise<{ personId: string } | null> =>
  tx.child.findUnique({ where: { personId }, select: { personId: true } })

/** Links that are in force. */
export const listOwnChildren = (tx: Tx, guardianId: string) =>
  tx.guardianship.findMany({
    where: { guardianId, until: null },
    select: { childId: true, receivesMail: true, maySign: true, mayPickUp: true },
    orderBy: { id: 'asc' },
  })

export const listOwnParts = (tx: Tx, personId: string) =>
  tx.seminarStaff.findMany({
    where: { personId, seminar: { cancelledAt: null } },
    select: { seminarId: true, role: true, sections: true, binder: true },
    orderBy: { id: 'asc' },
  })

/** Enrolments with the child and the ensemble, by name. */
export const listRoster = (tx: Tx, where: Prisma.EnrolmentWhereInput) =>
  tx.enrolment.findMany({
    where,
    orderBy: [{ child: { person: { name: 'asc' } } }, { id: 'asc' }],
    select: {
      ...{ id: true, childId: true, instrument: true, doubles: true, level: true, seatNeed: true, state: true },
      ...{ ensembleId: true, continuesId: true, ensemble: { select: { kind: true } } },
      child: {
        select: { birthDate: true, municipalityId: true, person: { select: { name: true, demo: true } } },
      },
    },
  })
