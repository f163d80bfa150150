import type { Tx } from '#app/platform/db/client.server.ts'

/** Enrolments of children with their semester and ensemble, the newest semester first. */
export const listEnrolmentsOf = (tx: Tx, childIds: readonly string[]) =>
  tx.enrolment.findMany({
    where: { childId: { in: [...childIds] } },
    select: {
      ...{ id: true, childId: true, ensembleId: true, instrument: true, doubles: true, level: true, state: true },
      ...{ musicSchool: true, teacher: true, seatNeed: true, appliedAt: true, offeredTo: true, leaveTo: true },
      ...{ wantsAudition: true, yearsPlayed: true, remark: true },
      semester: { select: { year: true, season: true, begins: true, ends: true, publishedAt: true } },
      ensemble: { select: { kind: true, nameNb: true, nameEn: true } },
    },
    orderBy: [{ semester: { begins: 'desc' } }, { id: 'asc' }],
  })
