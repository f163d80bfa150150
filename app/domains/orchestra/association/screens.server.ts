import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities, municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Ore } from '#app/kernel/money.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { standingOf } from '../queries.server.ts'
import { seesAddress } from '../sight.ts'
import type { Standing } from '../standing.ts'
import type { Member } from './association.ts'
import { isOwnMembership, mayAppointBoard, mayEndMembership, mayJoin, mayKeepRegister } from './policy.ts'
import { theMember } from './queries.server.ts'
import { countedIn, isMemberOn, lastDayOf, owing, paidFor } from './rules.ts'
import {
  findOwnGuardian,
  findOwnPerson,
  listBoard,
  listMembers,
  listOwnChildren,
  listOwnMembers,
} from './store.server.ts'
import {
  type AssociationView,
  type Joiner,
  type JoinView,
  MEMBER_SHOWS,
  type MemberRow,
  type MemberShow,
  type MemberView,
  type RegisterView,
} from './views.ts'

const isShow = (text: string | null): text is MemberShow => MEMBER_SHOWS.some((show) => show === text)

/** The association's page. Throws forbidden for who is neither of the board nor of the secretariat. */
export async function associationView(ctx: Context, actor: Actor, query: URLSearchParams): Promise<AssociationView> {
  const standing = await standingOf(ctx.db, actor)
  const keeps = mayKeepRegister(actor, standing)
  const appoints = mayAppointBoard(standing)
  if (!keeps && !appoints) throw forbidden()
  return {
    register: keeps ? await registerView(ctx, query) : null,
    board: appoints ? await listBoard(ctx.db) : null,
  }
}

async function registerView(ctx: Context, query: URLSearchParams): Promise<RegisterView> {
  const today = civilDateOf(ctx.now)
  const members = await listMembers(ctx.db)
  const wanted = Number(query.get('aar'))
  const thisYear = yearOf(today)
  const years = [...new Set([thisYear, ...members.flatMap(({ fees }) => fees.map(({ year }) => year))])].sort(
    (a, b) => b - a,
  )
  const year = Number.isInteger(wanted) && wanted >= 2009 && wanted <= thisYear + 1 ? wanted : thisYear
  const asked = query.get('vis')
  const show = isShow(asked) ? asked : 'all'
  const search = (query.get('sok') ?? '').trim().slice(0, 60)
  const day = year === thisYear ? today : lastDayOf(year)
  const due = new Set(owing(members, year, today).map(({ id }) => id))
  const rowOf = (member: Member): MemberRow => {
    const { id, name, birthDate, plays, onBoard, city, leftOn } = member
    return {
      ...{ id, name, age: ageOn(birthDate, lastDayOf(year)), plays, onBoard, city, leftOn },
      ...{ paidOre: paidFor(member, year), counted: countedIn(member, year) },
    }
  }
  const now = members.filter((member) => isMemberOn(member, day))
  const matches: Record<MemberShow, (member: Member) => boolean> = {
    all: (member) => isMemberOn(member, day),
    owing: ({ id }) => due.has(id),
    board: (member) => isMemberOn(member, day) && member.onBoard,
    supporting: (member) => isMemberOn(member, day) && !member.plays,
    left: ({ leftOn }) => leftOn !== null && leftOn <= day,
  }
  const small = search.toLocaleLowerCase('nb')
  const rows = now.map(rowOf)
  return {
    ...{ year, years, show, search, today },
    rows: members
      .filter((member) => matches[show](member) && member.name.toLocaleLowerCase('nb').includes(small))
      .map(rowOf),
    counts: {
      ...{ members: rows.length, owing: due.size, paid: rows.filter(({ paidOre }) => paidOre !== null).length },
      under: rows.filter(({ counted }) => counted.under).length,
      counting: rows.filter(({ counted }) => counted.under && counted.paid).length,
      paidOre: members.reduce<Ore>((sum, member) => sum + (paidFor(member, year) ?? 0), 0),
    },
    reminded: members.filter(({ id, email }) => due.has(id) && email !== '').length,
    usualOre: usualIn(members, year),
    municipalities: await municipalityChoices(ctx),
  }
}

const municipalityChoices = async (ctx: Context) =>
  (await listMunicipalities(ctx.db)).map(({ id, name }) => ({ id, name }))

/** What most paid in the year, else in the year before; null where nobody has. */
function usualIn(members: readonly Member[], year: number): Ore | null {
  for (const one of [year, year - 1]) {
    const times = new Map<Ore, number>()
    for (const member of members) {
      const paid = paidFor(member, one)
      if (paid !== null) times.set(paid, (times.get(paid) ?? 0) + 1)
    }
    const [most] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
    if (most) return most[0]
  }
  return null
}

/** One member. Throws missing for who is not of the board. */
export async function memberView(ctx: Context, actor: Actor, id: string): Promise<MemberView> {
  if (!mayKeepRegister(actor, await standingOf(ctx.db, actor))) throw missing()
  const member = await theMember(ctx.db, id)
  const today = civilDateOf(ctx.now)
  const names = await municipalityNames(ctx.db)
  return {
    ...{ member, today, year: yearOf(today), usualOre: usualIn(await listMembers(ctx.db), yearOf(today)) },
    municipality: (member.municipalityId && names[member.municipalityId]) || '',
    municipalities: await municipalityChoices(ctx),
  }
}

/**
 * The form of joining, filled in with what the orchestra knows of the one who asks, or of one's own child: shown on this
 * person's own screen, and copied to the association's register only when it is sent.
 */
export async function joinView(ctx: Context, actor: Actor, query: URLSearchParams): Promise<JoinView> {
  const standing = await standingOf(ctx.db, actor)
  const today = civilDateOf(ctx.now)
  const memberships = await listOwnMembers(ctx.db, actor.personId)
  const isMember = (personId: string) =>
    memberships.some((member) => member.personId === personId && isMemberOn(member, today))
  const joiners = await joinersOf(ctx, actor, standing, isMember)
  const wanted = query.get('hvem')
  const chosen = joiners.find(({ who }) => who === wanted) ?? joiners.find((one) => !one.isMember) ?? joiners[0]
  if (!chosen) throw missing()
  return {
    ...{ joiners, chosen, mayJoin: mayJoin(actor), municipalities: await municipalityChoices(ctx) },
    own: memberships
      .filter((member) => isOwnMembership(actor, member))
      .map((member) => ({
        ...{ id: member.id, name: member.name, joinedOn: member.joinedOn, leftOn: member.leftOn },
        ...{ plays: member.plays, onBoard: member.onBoard },
        fees: member.fees.map(({ id, year, amountOre, paidOn, how }) => ({ id, year, amountOre, paidOn, how })),
        can: { leave: member.leftOn === null && mayEndMembership(actor, member) },
      })),
  }
}

async function joinersOf(
  ctx: Context,
  actor: Actor,
  standing: Standing,
  isMember: (personId: string) => boolean,
): Promise<Joiner[]> {
  const childIds = standing.children.map(({ childId }) => childId)
  const [me, home, rows] = await Promise.all([
    findOwnPerson(ctx.db, actor.personId),
    findOwnGuardian(ctx.db, actor.personId),
    listOwnChildren(ctx.db, [actor.personId, ...childIds]),
  ])
  const found = new Map(rows.map((row) => [row.personId, row]))
  const asChild = found.get(actor.personId) ?? null
  const lives = home ?? asChild
  const self: Joiner = {
    ...{ who: 'self', name: me?.name ?? '', birthDate: asChild?.birthDate ?? '', email: me?.email ?? '' },
    ...{ phone: me?.phone ?? '', address: lives?.address ?? '', postalCode: lives?.postalCode ?? '' },
    ...{ city: lives?.city ?? '', municipalityId: lives?.municipalityId ?? '', plays: asChild !== null },
    isMember: isMember(actor.personId),
  }
  const children = childIds.flatMap((childId): Joiner[] => {
    const child = found.get(childId)
    if (!child) return []
    // Another guardian's home is not shown; one's own is what this guardian may fill in.
    const own = seesAddress(standing, { childId, addressById: child.addressById }) ? child : home
    return [
      {
        ...{ who: childId, name: child.person.name, birthDate: child.birthDate, plays: true },
        ...{ email: me?.email ?? '', phone: me?.phone ?? '', address: own?.address ?? '' },
        ...{ postalCode: own?.postalCode ?? '', city: own?.city ?? '', municipalityId: own?.municipalityId ?? '' },
        isMember: isMember(childId),
      },
    ]
  })
  return [...children, self]
}
