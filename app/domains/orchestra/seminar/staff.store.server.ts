import type { Tx } from '#app/platform/db/client.server.ts'
import type { SeminarRole } from '../standing.ts'
import type { SeminarStaff } from './seminar.ts'

const whole = { person: { select: { name: true, demo: true } } } as const

type Row = Omit<SeminarStaff, 'name' | 'demo' | 'sections'> & {
  sections: string
  person: { name: string; demo: boolean }
}

const staffOfRow = ({ person, sections, ...row }: Row): SeminarStaff => ({
  ...row,
  ...person,
  sections: sections.split(',').filter(Boolean),
})

/** By name. */
export const listStaff = async (tx: Tx, seminarId: string): Promise<SeminarStaff[]> =>
  (
    await tx.seminarStaff.findMany({
      where: { seminarId },
      include: whole,
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    })
  ).map(staffOfRow)

/** Of several seminars in one statement. */
export const listStaffOfAll = async (tx: Tx, seminarIds: readonly string[]): Promise<SeminarStaff[]> =>
  (
    await tx.seminarStaff.findMany({
      where: { seminarId: { in: [...seminarIds] } },
      include: whole,
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
    })
  ).map(staffOfRow)

export const findStaff = async (tx: Tx, id: string): Promise<SeminarStaff | null> => {
  const row = await tx.seminarStaff.findUnique({ where: { id }, include: whole })
  return row && staffOfRow(row)
}

interface StaffWish {
  personId: string
  role: SeminarRole
  sections: readonly string[]
  binder: boolean
}

/** One person has a role once: doing it again changes what goes with it. */
export async function putStaff(tx: Tx, seminarId: string, { sections, ...wish }: StaffWish): Promise<void> {
  const data = { sections: sections.join(','), binder: wish.binder }
  const { personId, role } = wish
  await tx.seminarStaff.upsert({
    where: { seminarId_personId_role: { seminarId, personId, role } },
    create: { seminarId, personId, role, ...data },
    update: data,
  })
}

/** Takes somebody's part away, and the person out of the sessions where no other part is left. */
export async function removeStaff(tx: Tx, { id, seminarId, personId }: SeminarStaff): Promise<void> {
  await tx.seminarStaff.delete({ where: { id } })
  if ((await tx.seminarStaff.count({ where: { seminarId, personId } })) === 0)
    await tx.sessionAdult.deleteMany({ where: { personId, session: { day: { seminarId } } } })
}

/** So many are looked through. */
const MOST_ADULTS = 2000

/**
 * Grown-ups who may be asked: who has a role in the orchestra or has had a part in a seminar, and with `families` the
 * guardians too. By name.
 */
export const listAdults = (tx: Tx, { families }: { families: boolean }) =>
  tx.person.findMany({
    where: {
      child: null,
      OR: [
        { grants: { some: { revokedAt: null, role: { in: ['coach', 'conductor', 'secretariat'] } } } },
        { seminarParts: { some: {} } },
        ...(families ? [{ guardian: { isNot: null } }] : []),
      ],
    },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_ADULTS,
  })
