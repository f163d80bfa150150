/** The orchestra's instruments and loans, the friends' association and its list of 31 December 2013, and the study courses. */

import { freezeCourse } from '#app/domains/orchestra/account/commands/freeze-course.server.ts'
import { freezeMembers } from '#app/domains/orchestra/account/commands/freeze-members.server.ts'
import { writeCourse } from '#app/domains/orchestra/account/commands/write-course.server.ts'
import { coursesNow, membersNow, NOT_STATED } from '#app/domains/orchestra/account/reports.server.ts'
import { changeMember } from '#app/domains/orchestra/association/commands/change-member.server.ts'
import { joinAssociation } from '#app/domains/orchestra/association/commands/join-association.server.ts'
import { leaveAssociation } from '#app/domains/orchestra/association/commands/leave-association.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { theMember } from '#app/domains/orchestra/association/queries.server.ts'
import type { Course } from '#app/domains/orchestra/attendance/attendance.ts'
import { guardiansOf } from '#app/domains/orchestra/family/queries.server.ts'
import { addInstrument } from '#app/domains/orchestra/instrument/commands/add-instrument.server.ts'
import { endRepair } from '#app/domains/orchestra/instrument/commands/end-repair.server.ts'
import { handOut } from '#app/domains/orchestra/instrument/commands/hand-out.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { startRepair } from '#app/domains/orchestra/instrument/commands/start-repair.server.ts'
import { takeBack } from '#app/domains/orchestra/instrument/commands/take-back.server.ts'
import { mayBorrow, repairsOf } from '#app/domains/orchestra/instrument/queries.server.ts'
import type { Instrument } from '#app/domains/orchestra/instruments.ts'
import { theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { personWithEmail } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import type { LoadedFamilies } from './load-orchestra-families.server.ts'
import type { At } from './moment.ts'
import { officeOf } from './office.server.ts'
import { DEMO_INSTRUMENTS, drawSignature } from './orchestra-instruments.ts'
import { inventOrchestra } from './orchestra-people.ts'

/** Somebody in person, with no role. */
const inPerson = (personId: string, name: string): Actor => ({ ...operator, personId, name, grants: [] })

export async function loadOrchestraAccounts(at: At, seed: number, { guardians, children }: LoadedFamilies) {
  await loadInstruments(at, seed)
  await loadAssociation(at, seed, { guardians, children })
  await loadCourses(at, seed)
}

/** Fourteen instruments, the two of 2013 among them; those of the rarer kinds are lent, and one came back for repair. */
async function loadInstruments(at: At, seed: number): Promise<void> {
  const random = seeded(`orchestra-loans/${seed}`)
  const ids = new Map<string, { id: string; instrument: Instrument }>()
  for (const { registeredOn, ...facts } of DEMO_INSTRUMENTS)
    ids.set(facts.mark, { id: await addInstrument(at(registeredOn), operator, facts), instrument: facts.instrument })
  const taken = new Set<string>()
  for (const [mark, { id, instrument }] of ids) {
    if (mark === 'VUS-03' || mark === 'VUS-09') continue
    const preparedOn = mark >= 'VUS-13' ? '2013-11-28' : '2013-08-26'
    const child = (await mayBorrow(at(preparedOn).db, preparedOn)).find(
      (one) => one.instrument === instrument && !taken.has(one.childId),
    )
    if (!child) continue
    taken.add(child.childId)
    const signer = (await guardiansOf(at(preparedOn).db, [child.childId])).find(({ maySign }) => maySign)
    if (!signer) continue
    const loanId = await prepareLoan(at(preparedOn), operator, id, { childId: child.childId, dueOn: '2014-06-15' })
    // One waits for its signature, so that the page of signing is alive.
    if (mark === 'VUS-10') continue
    const strokes = drawSignature(random)
    const signing = { name: signer.name, strokes, agreement: 1 }
    await signLoan(at(preparedOn, '20:14'), inPerson(signer.guardianId, signer.name), signer.locale, loanId, signing)
    const lentOn = mark >= 'VUS-13' ? '2013-12-01' : '2013-09-07'
    await handOut(at(lentOn), operator, loanId, { lentOn, conditionOut: 'God stand, små bruksspor.' })
    if (mark !== 'VUS-05') continue
    const returnedOn = '2013-11-03'
    await takeBack(at(returnedOn), operator, loanId, {
      ...{ returnedOn, conditionIn: 'Bulk i klokka.', condition: 'damaged', repair: true },
      ...{ what: 'Rette ut bulk i klokka', workshop: 'Messingverkstedet i Drammen' },
    })
    const [repair] = await repairsOf(at(returnedOn).db, id)
    if (repair)
      await endRepair(at('2013-11-20'), operator, id, {
        ...{ repairId: repair.id, doneOn: '2013-11-20', cost: 1_850_00, condition: 'good' },
      })
  }
  const bow = ids.get('VUS-03')
  if (bow)
    await startRepair(at('2013-12-09'), operator, bow.id, {
      ...{ what: 'Nytt bånd og ny bro', workshop: 'Fiolinmakeren på Kongsberg', sentOn: '2013-12-09' },
    })
}

/** Most families are members in 2013, a few have not paid, and one has left. */
async function loadAssociation(at: At, seed: number, { guardians, children }: LoadedFamilies): Promise<void> {
  const random = seeded(`orchestra-association/${seed}`)
  const { families, leaders } = inventOrchestra(seed)
  const treasurer = leaders.find(({ role }) => role === 'association')
  const board = treasurer && (await personWithEmail(at('2013-01-20').db, treasurer.email))
  if (!board) return
  const boardActor: Actor = {
    ...inPerson(board.id, board.name),
    grants: [{ id: 'board', role: 'association', editionYear: null, municipalityId: null }],
  }
  const fee = async (memberId: string, paidOn: string, how: 'vipps' | 'bank' | 'cash') =>
    recordFee(at(paidOn, '21:00'), boardActor, { memberId, year: 2013, amountOre: 200_00, paidOn, how })
  let elected = 0
  for (const [index, family] of families.entries()) {
    const [parent] = family.guardians
    const guardianId = parent && guardians.get(parent.key)
    if (!parent || !guardianId || random.next() < 0.12) continue
    const actor = inPerson(guardianId, parent.name)
    const home = {
      ...{ email: parent.email ?? '', phone: parent.phone ?? '', address: parent.address, city: parent.city },
      ...{ postalCode: parent.postalCode, municipalityId: parent.municipalityId },
    }
    const joinedOn = index % 5 === 0 ? '2013-09-08' : '2013-02-03'
    for (const child of family.children) {
      const childId = children.get(child.key)
      if (!childId || !child.enrolments.some(({ state }) => state === 'enrolled')) continue
      const { name, birthDate } = child
      const memberId = await joinAssociation(at(joinedOn, '19:45'), actor, {
        ...{ ...home, name, birthDate, plays: true, who: childId },
      })
      if (random.next() < 0.93) await fee(memberId, index % 3 === 0 ? '2013-10-01' : '2013-09-20', 'bank')
      if (index === 11) await leaveAssociation(at('2013-11-15'), actor, memberId)
    }
    if (index % 6 !== 0) continue
    const birthDate = `${1962 + (index % 14)}-0${1 + (index % 9)}-1${index % 9}`
    const own = { ...home, name: parent.name, birthDate, plays: false, who: 'self' }
    const memberId = await joinAssociation(at(joinedOn, '19:55'), actor, own)
    await fee(memberId, '2013-09-20', 'vipps')
    if (elected++ < 4) await elect(at, boardActor, memberId)
  }
  const ctx = at('2014-01-09', '20:30')
  const { lines } = await membersNow(ctx.db, 2013, NOT_STATED)
  const stated = { statutes: true, yearReport: true, accounts: true }
  await freezeMembers(ctx, boardActor, 2013, { ...stated, count: lines.length })
}

/** The annual meeting elects a member to the board. */
async function elect(at: At, board: Actor, memberId: string): Promise<void> {
  const ctx = at('2013-10-07', '21:30')
  const { version, name, birthDate, email, phone, address, postalCode, city, municipalityId, plays, joinedOn } =
    await theMember(ctx.db, memberId)
  const facts = { name, birthDate, email, phone, address, postalCode, city, municipalityId, plays, joinedOn }
  await changeMember(ctx, board, memberId, { ...facts, version, onBoard: true })
}

/** Who leads a course of each name, as the orchestra's own people have it. */
const LEADS: Readonly<Record<Course, string>> = {
  ...{ tutti: 'conductor', woodwind: 'woodwind', brass: 'brass', drums: 'percussion', plucked: 'conductor' },
  strings: 'violin',
}

/** The courses of both semesters: those of spring that meet the rules are frozen, those of autumn lack their approval. */
async function loadCourses(at: At, seed: number): Promise<void> {
  const { leaders } = inventOrchestra(seed)
  const office = await officeOf(at('2013-01-03').db, seed)
  const leaderOf = (course: Course): string =>
    leaders.find(({ role, sections }) => role === LEADS[course] || sections.includes(LEADS[course]))?.name ?? ''
  for (const [term, approved, writtenOn] of [
    ['2013-v', '2012-12-14', '2013-01-03'],
    ['2013-h', '', '2013-08-20'],
  ] as const) {
    const ctx = at(writtenOn, '10:00')
    for (const { course } of await coursesNow(ctx.db, await theSemester(ctx.db, term)))
      await writeCourse(
        ctx,
        office,
        { term, course },
        {
          title: course === 'tutti' ? 'Orkesterspill' : 'Gruppespill',
          ...{ plan: 'Samspill, orkester og korps', planApproved: approved || null, announced: true },
          leader: leaderOf(course),
        },
      )
  }
  const ctx = at('2013-06-24', '11:00')
  for (const { course, stands } of await coursesNow(ctx.db, await theSemester(ctx.db, '2013-v')))
    if (stands) await freezeCourse(ctx, office, { term: '2013-v', course })
}
