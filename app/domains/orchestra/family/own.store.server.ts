import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'

const day = { select: { date: true, seminar: { select: { titleNb: true } } } } as const

/** Everything that hangs on a child. Plans that are not shown, and results that are not announced, are sorted out by the caller. */
const hanging = {
  person: { select: { name: true, email: true, phone: true, demo: true, createdAt: true } },
  guardianships: { orderBy: { id: 'asc' } },
  reserves: { orderBy: { givenAt: 'asc' } },
  consents: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  asked: { orderBy: { age: 'asc' } },
  health: { orderBy: { givenAt: 'asc' } },
  readings: { orderBy: { at: 'asc' } },
  enrolments: {
    include: {
      semester: { select: { year: true, season: true } },
      ensemble: { select: { nameNb: true } },
      changes: { select: { to: true, at: true }, orderBy: { at: 'asc' } },
    },
    orderBy: { appliedAt: 'asc' },
  },
  replies: { include: { day }, orderBy: { saidAt: 'asc' } },
  attendance: {
    select: { state: true, missed: true, at: true, session: { select: { begins: true, ends: true, day } } },
    orderBy: { at: 'asc' },
  },
  seats: { include: { plan: { select: { shownAt: true, seminar: { select: { titleNb: true } } } } } },
  auditions: { include: { round: { select: { titleNb: true, announcedAt: true } } }, orderBy: { bookedAt: 'asc' } },
  parts: { include: { piece: { select: { title: true } } } },
  concerts: { include: { concert: { select: { titleNb: true, date: true } } } },
} as const satisfies Prisma.ChildInclude

/** The children with all that hangs on them, the eldest first. */
export const listEverythingOf = (tx: Tx, childIds: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...childIds] } },
    include: hanging,
    orderBy: [{ birthDate: 'asc' }, { personId: 'asc' }],
  })
export type EverythingOfChild = Awaited<ReturnType<typeof listEverythingOf>>[number]

/** Everything that hangs on a guardian. */
export const findEverythingOfGuardian = (tx: Tx, personId: string) =>
  tx.guardian.findUnique({
    where: { personId },
    include: {
      contacts: { orderBy: { id: 'asc' } },
      notes: { orderBy: { createdAt: 'asc' } },
      children: { orderBy: { id: 'asc' } },
      turns: {
        include: { duty: { select: { kind: true, day: { select: { date: true } } } } },
        orderBy: { takenAt: 'asc' },
      },
    },
  })
