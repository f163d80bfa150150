/** What hangs on children and their guardians: health, readings, consents, how they are reached, and they themselves. */
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { healthGoesOn } from '../family/rules.ts'
import { inPieces, type Keeper, lotOf } from './keeper.ts'
import { childGoesOn, goesOn } from './keeping.ts'
import { leftOfAll } from './keeping-left.store.server.ts'

const health: Keeper<Tx> = {
  kind: 'health',
  async lots(tx, held) {
    const notes = await tx.healthNote.findMany({ select: { id: true, childId: true, givenAt: true } })
    if (notes.length === 0) return []
    const enrolments = await tx.enrolment.findMany({
      where: {
        childId: { in: [...new Set(notes.map(({ childId }) => childId))] },
        state: { notIn: ['declined', 'left'] },
      },
      select: {
        childId: true,
        semester: {
          select: {
            ends: true,
            seminars: { where: { cancelledAt: null }, select: { days: { select: { date: true } } } },
          },
        },
      },
    })
    return notes.map(({ id, childId, givenAt }) => {
      const givenOn = civilDateOf(givenAt)
      const own = enrolments.filter((one) => one.childId === childId && one.semester.ends >= givenOn)
      const semesters = own.map(({ semester: { ends, seminars } }) => ({
        ends,
        seminarDays: seminars.flatMap((one) => one.days.map(({ date }) => date)),
      }))
      const day = healthGoesOn(semesters, givenOn)
      return lotOf('health', id, { goesOn: day }, held, { childIds: [childId] })
    })
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.healthNote.deleteMany({ where: { id: { in: some } } })).count),
}

const reading: Keeper<Tx> = {
  kind: 'reading',
  async lots(tx, held) {
    const rows = await tx.healthReading.findMany({ select: { id: true, childId: true, seminarId: true, at: true } })
    return rows.map(({ id, childId, seminarId, at }) =>
      lotOf('reading', id, { base: civilDateOf(at) }, held, { childIds: [childId], seminarId }),
    )
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.healthReading.deleteMany({ where: { id: { in: some } } })).count),
}

/** An answer that another took the place of, three years from then; and every answer of a child three years after it left. */
const consent: Keeper<Tx> = {
  kind: 'consent',
  async lots(tx, held) {
    const rows = await tx.consent.findMany({
      select: { id: true, childId: true, purpose: true, capacity: true, givenById: true, at: true },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
    const left = await leftOfAll(tx)
    const next = new Map<string, Date>()
    return [...rows].reverse().flatMap(({ id, childId, purpose, capacity, givenById, at }) => {
      const key = `${childId} ${purpose} ${capacity} ${givenById}`
      const replacedOn = next.get(key)
      next.set(key, at)
      const ends = [replacedOn && civilDateOf(replacedOn), left.get(childId)].filter((day) => typeof day === 'string')
      const [first] = ends.sort()
      return first ? [lotOf('consent', id, { base: first }, held, { childIds: [childId] })] : []
    })
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => (await tx.consent.deleteMany({ where: { id: { in: some } } })).count),
}

/** Something that only reaches a child, or was only of use while it played. */
const reachable = {
  ...{ personId: true, address: true, postalCode: true, city: true, musicSchool: true },
  person: {
    select: { phone: true, grants: { select: { id: true }, take: 1 }, guardian: { select: { personId: true } } },
  },
  reserves: { select: { id: true }, take: 1 },
  enrolments: { where: { OR: [{ remark: { not: '' } }, { teacher: { not: '' } }] }, select: { id: true }, take: 1 },
} satisfies Prisma.ChildSelect

const childContact: Keeper<Tx> = {
  kind: 'childContact',
  async lots(tx, held) {
    const left = await leftOfAll(tx)
    const children = await tx.child.findMany({ select: reachable })
    return children.flatMap(({ personId, address, postalCode, city, musicSchool, person, reserves, enrolments }) => {
      const base = left.get(personId)
      // A phone number that somebody still needs here in another way is that other way's.
      const phone = person.grants.length === 0 && person.guardian === null ? (person.phone ?? '') : ''
      const texts = [address, postalCode, city, musicSchool, phone]
      const hasAny = texts.some((text) => text !== '') || reserves.length > 0 || enrolments.length > 0
      return base && hasAny ? [lotOf('childContact', personId, { base }, held, { childIds: [personId] })] : []
    })
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => {
      const own = { in: some }
      await tx.reserveContact.deleteMany({ where: { childId: own } })
      await tx.enrolment.updateMany({ where: { childId: own }, data: { remark: '', teacher: '', musicSchool: '' } })
      await tx.person.updateMany({
        where: { id: own, guardian: null, grants: { none: {} } },
        data: { phone: null },
      })
      const cleared = { address: '', postalCode: '', city: '', addressById: null, musicSchool: '' }
      return (await tx.child.updateMany({ where: { personId: own }, data: cleared })).count
    }),
}

/** Guardians whose children have all left, by the day of the last one; those without children by when they came. */
async function leftGuardians(tx: Tx) {
  const left = await leftOfAll(tx)
  const guardians = await tx.guardian.findMany({
    select: {
      ...{ personId: true, createdAt: true, address: true, postalCode: true, city: true },
      contacts: { select: { id: true }, take: 1 },
      children: { select: { childId: true } },
    },
  })
  return guardians.flatMap(({ children, createdAt, ...guardian }) => {
    const childIds = children.map(({ childId }) => childId)
    const days = childIds.map((id) => left.get(id))
    if (days.some((day) => day === undefined)) return []
    const base =
      days
        .flatMap((day) => day ?? [])
        .sort()
        .at(-1) ?? civilDateOf(createdAt)
    return [{ ...guardian, childIds, base }]
  })
}

const guardianContact: Keeper<Tx> = {
  kind: 'guardianContact',
  async lots(tx, held) {
    return (await leftGuardians(tx)).flatMap(({ personId, address, postalCode, city, contacts, childIds, base }) =>
      address || postalCode || city || contacts.length > 0
        ? [lotOf('guardianContact', personId, { base }, held, { childIds })]
        : [],
    )
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => {
      await tx.contactPoint.deleteMany({ where: { guardianId: { in: some } } })
      const cleared = { address: '', postalCode: '', city: '' }
      return (await tx.guardian.updateMany({ where: { personId: { in: some } }, data: cleared })).count
    }),
}

/** When each child goes; one with an instrument that is not back is not among them, for that binds. */
async function endsOfChildren(tx: Tx): Promise<Map<string, CivilDate>> {
  const loans = await tx.instrumentLoan.findMany({ select: { childId: true, returnedOn: true } })
  const ends = new Map<string, CivilDate>()
  for (const [childId, leftOn] of await leftOfAll(tx)) {
    const own = loans.filter((loan) => loan.childId === childId)
    if (own.some(({ returnedOn }) => returnedOn === null)) continue
    const last =
      own
        .flatMap(({ returnedOn }) => returnedOn ?? [])
        .sort()
        .at(-1) ?? null
    ends.set(childId, childGoesOn(leftOn, last))
  }
  return ends
}

/** The child itself, with all that still hangs on it. The person goes too, unless it is somebody here in another way. */
const child: Keeper<Tx> = {
  kind: 'child',
  lots: async (tx, held) =>
    [...(await endsOfChildren(tx))].map(([childId, day]) =>
      lotOf('child', childId, { goesOn: day }, held, { childIds: [childId] }),
    ),
  remove: (tx, ids) =>
    inPieces(ids, async (some) => {
      const { count } = await tx.child.deleteMany({ where: { personId: { in: some } } })
      await tx.person.deleteMany({ where: { id: { in: some }, ...NOBODY_ELSE } })
      return count
    }),
}

const guardian: Keeper<Tx> = {
  kind: 'guardian',
  async lots(tx, held) {
    const ends = await endsOfChildren(tx)
    return (await leftGuardians(tx)).flatMap(({ personId, childIds, base }) => {
      const days = childIds.map((id) => ends.get(id))
      // Nobody goes before the children that one answers for.
      if (days.some((day) => day === undefined)) return []
      const last = [goesOn('guardian', base), ...days.flatMap((day) => day ?? [])].sort().at(-1)
      return last ? [lotOf('guardian', personId, { goesOn: last }, held, { childIds })] : []
    })
  },
  remove: (tx, ids) =>
    inPieces(ids, async (some) => {
      const { count } = await tx.guardian.deleteMany({ where: { personId: { in: some } } })
      await tx.person.deleteMany({ where: { id: { in: some }, ...NOBODY_ELSE } })
      return count
    }),
}

/** Somebody on whom nothing else of the house rests. */
const NOBODY_ELSE = {
  ...{ child: null, guardian: null, grants: { none: {} }, applications: { none: {} }, seats: { none: {} } },
  ...{ pictures: { none: {} }, profile: null, library: { none: {} }, panels: { none: {} }, seminarParts: { none: {} } },
} as const

export const CHILD_KEEPERS: Keeper<Tx>[] = [health, reading, consent, childContact, guardianContact, child, guardian]
