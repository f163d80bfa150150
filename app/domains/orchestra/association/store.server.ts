import { byNorwegian } from '#app/kernel/names.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Fee, Member } from './association.ts'

const whole = { fees: { orderBy: { year: 'desc' } } } as const

/** Everyone in the register, those who have left too, by name. Two statements. */
export const listMembers = async (tx: Tx): Promise<Member[]> =>
  (await tx.associationMember.findMany({ include: whole, orderBy: { id: 'asc' } })).sort((a, b) =>
    byNorwegian(a.name, b.name),
  )

export const findMember = (tx: Tx, id: string): Promise<Member | null> =>
  tx.associationMember.findUnique({ where: { id }, include: whole })

/** The memberships of a person, and those that the person entered. By name. */
export const listOwnMembers = async (tx: Tx, personId: string): Promise<Member[]> =>
  (
    await tx.associationMember.findMany({
      where: { OR: [{ personId }, { enteredById: personId, personId: { not: null } }] },
      include: whole,
      orderBy: { id: 'asc' },
    })
  ).sort((a, b) => byNorwegian(a.name, b.name))

/** Somebody of this name and birth date who has not left. */
export const findSame = (tx: Tx, name: string, birthDate: CivilDate): Promise<{ id: string } | null> =>
  tx.associationMember.findFirst({ where: { name, birthDate, leftOn: null }, select: { id: true } })

export type NewMember = Omit<Member, 'id' | 'version' | 'fees' | 'leftOn' | 'onBoard'>
export const addMemberRow = async (tx: Tx, data: NewMember): Promise<string> =>
  (await tx.associationMember.create({ data, select: { id: true } })).id

/** False when somebody else changed it first. */
export const putMember = async (
  tx: Tx,
  id: string,
  version: number,
  change: Partial<Omit<Member, 'id' | 'version' | 'fees'>>,
): Promise<boolean> =>
  (await tx.associationMember.updateMany({ where: { id, version }, data: { ...change, version: { increment: 1 } } }))
    .count === 1

export const removeMember = (tx: Tx, id: string) => tx.associationMember.delete({ where: { id }, select: { id: true } })

export const addFee = (tx: Tx, data: Omit<Fee, 'id'>): Promise<{ id: string }> =>
  tx.associationFee.create({ data, select: { id: true } })
export const hasFee = async (tx: Tx, memberId: string, year: number): Promise<boolean> =>
  (await tx.associationFee.count({ where: { memberId, year } })) > 0
export const findFee = (tx: Tx, id: string): Promise<Fee | null> => tx.associationFee.findUnique({ where: { id } })
/** False when it was taken away before. */
export const removeFee = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.associationFee.deleteMany({ where: { id } })).count === 1

/** What a person's own rows hold, to fill in the form of joining with; nothing of anybody else. */
export const listOwnChildren = (tx: Tx, personIds: readonly string[]) =>
  tx.child.findMany({
    where: { personId: { in: [...personIds] } },
    select: {
      ...{ personId: true, birthDate: true, address: true, postalCode: true, city: true, municipalityId: true },
      ...{ addressById: true, person: { select: { name: true, email: true, phone: true } } },
    },
  })
export const findOwnGuardian = (tx: Tx, personId: string) =>
  tx.guardian.findUnique({
    where: { personId },
    select: { address: true, postalCode: true, city: true, municipalityId: true },
  })
export const findOwnPerson = (tx: Tx, id: string) =>
  tx.person.findUnique({ where: { id }, select: { name: true, email: true, phone: true } })

/** Who has access as the board, with the grant that gives it. By name. */
export const listBoard = async (tx: Tx) =>
  (
    await tx.roleGrant.findMany({
      where: { role: 'association', revokedAt: null },
      select: {
        id: true,
        grantedAt: true,
        personId: true,
        person: { select: { name: true, email: true, demo: true } },
      },
      orderBy: { id: 'asc' },
    })
  )
    .map(({ id, grantedAt, personId, person }) => ({ grantId: id, grantedAt, personId, ...person }))
    .sort((a, b) => byNorwegian(a.name, b.name))
