/** The youth orchestra of 2013: its two semesters, the families, who played, and the outreach projects. */

import { continueEnrolment } from '#app/domains/orchestra/enrolment/commands/continue-enrolment.server.ts'
import { takeSteps } from '#app/domains/orchestra/enrolment/commands/take-steps.server.ts'
import { continuable } from '#app/domains/orchestra/enrolment/continue.server.ts'
import { enrolChild } from '#app/domains/orchestra/enrolment/enrol.server.ts'
import { enrolmentsOf } from '#app/domains/orchestra/enrolment/queries.server.ts'
import { addChild, logConsents, tieGuardian, writeGuardian } from '#app/domains/orchestra/family/changes.server.ts'
import { CONSENT_PURPOSES } from '#app/domains/orchestra/family/consent-rules.ts'
import { putProject } from '#app/domains/orchestra/recruiting/commands/put-project.server.ts'
import { addEnsemble } from '#app/domains/orchestra/semester/commands/add-ensemble.server.ts'
import { editEnsemble } from '#app/domains/orchestra/semester/commands/edit-ensemble.server.ts'
import { editSemester } from '#app/domains/orchestra/semester/commands/edit-semester.server.ts'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { publishSemester } from '#app/domains/orchestra/semester/commands/publish-semester.server.ts'
import { ensemblesOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { makeKnown } from '#app/domains/people/appoint.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { addKnown, giveAddress, putKnown } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityId } from '#app/domains/places/rules.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import published from './data/edition-2013.json'
import { seeded } from './draw/random.ts'
import type { At } from './moment.ts'
import { officeOf } from './office.server.ts'
import { AUTUMN_NEEDS, SPRING_NEEDS } from './orchestra-courses.ts'
import { type InventedFamily, type InventedOrchestra, inventOrchestra } from './orchestra-people.ts'

const TERMS = { spring: '2013-v', autumn: '2013-h' } as const

/** Ids by the keys of the invented. */
export interface LoadedFamilies {
  guardians: ReadonlyMap<string, string>
  children: ReadonlyMap<string, string>
}

/** Everything of the families, each deed at its own moment. */
export async function loadOrchestraFamilies(at: At, seed: number): Promise<LoadedFamilies> {
  const orchestra = inventOrchestra(seed)
  const office = await officeOf(at('2012-11-20').db, seed)
  await loadLeaders(at('2012-11-19'), orchestra)
  await openSpring(at, office)
  const loaded = await loadPeople(at('2012-12-03', '19:30'), orchestra)
  await enrolAll(at('2012-12-05', '20:00'), orchestra, loaded, TERMS.spring)
  await takeIn(at('2012-12-18', '10:00'), office, orchestra, loaded, TERMS.spring)
  await openAutumn(at, office)
  await goOn(at('2013-05-20', '20:15'), orchestra, loaded)
  await enrolAll(at('2013-06-10', '19:00'), orchestra, loaded, TERMS.autumn)
  await takeIn(at('2013-08-15', '11:00'), office, orchestra, loaded, TERMS.autumn)
  await giveLeaves(at, office, orchestra, loaded)
  await loadProjects(at('2013-09-02', '10:00'), office)
  return loaded
}

async function loadLeaders(ctx: Context, { leaders }: InventedOrchestra): Promise<void> {
  for (const { name, email, phone, role } of leaders) {
    const personId = await ctx.tx(async (tx) => {
      const id = await makeKnown(ctx, tx, { email, name, demo: true })
      await putKnown(tx, id, { phone })
      return id
    })
    const granted = role === 'leader' ? 'coach' : role
    await grantRole(ctx, operator, personId, { role: granted, editionYear: null, municipalityId: null })
  }
}

async function openSpring(at: At, office: Actor): Promise<void> {
  const ctx = at('2012-11-20', '09:00')
  const term = await makeSemester(ctx, office)
  if (term !== TERMS.spring) throw new Error(`the first semester is ${term}`)
  await addEnsemble(ctx, office, term, await versionOf(ctx, term), 'youth')
  await addEnsemble(ctx, office, term, await versionOf(ctx, term), 'junior')
  await want(ctx, office, term, SPRING_NEEDS)
  const dates = { begins: '2013-01-07', ends: '2013-06-16', ageAt: '2012-12-31' }
  await editSemester(ctx, office, term, await versionOf(ctx, term), {
    ...dates,
    ...{ opensOn: '2012-12-01', closesOn: '2013-01-12' },
  })
  await publishSemester(ctx, office, term, await versionOf(ctx, term))
}

async function openAutumn(at: At, office: Actor): Promise<void> {
  const ctx = at('2013-05-06', '09:00')
  const term = await makeSemester(ctx, office)
  await want(ctx, office, term, AUTUMN_NEEDS)
  const dates = { begins: '2013-08-19', ends: '2013-12-15', ageAt: '2013-12-31' }
  await editSemester(ctx, office, term, await versionOf(ctx, term), {
    ...dates,
    ...{ opensOn: '2013-05-13', closesOn: '2013-09-08' },
  })
  await publishSemester(ctx, office, term, await versionOf(ctx, term))
}

const versionOf = async (ctx: Context, term: string): Promise<number> => (await theSemester(ctx.db, term)).version

/** What the youth orchestra wants of each instrument. */
async function want(ctx: Context, office: Actor, term: string, needs: Record<string, number>): Promise<void> {
  const semester = await theSemester(ctx.db, term)
  const youth = (await ensemblesOf(ctx.db, semester.id)).find(({ kind }) => kind === 'youth')
  if (!youth) throw new Error('no youth orchestra')
  const { nameNb, nameEn, ageFrom, ageTo, places } = youth
  const fields = { nameNb, nameEn, ageFrom, ageTo, places, auditions: true, needs }
  await editEnsemble(ctx, office, term, semester.version, youth.id, fields)
}

async function loadPeople(ctx: Context, { families }: InventedOrchestra): Promise<LoadedFamilies> {
  const guardians = new Map<string, string>()
  const children = new Map<string, string>()
  for (const family of families) await loadFamily(ctx, family, guardians, children)
  return { guardians, children }
}

async function loadFamily(
  ctx: Context,
  family: InventedFamily,
  guardians: Map<string, string>,
  children: Map<string, string>,
): Promise<void> {
  const random = seeded(`consents/${family.key}`)
  await ctx.tx(async (tx) => {
    for (const { key, name, email, phone, address, postalCode, city, locale, ...given } of family.guardians) {
      const { id } = await addKnown(ctx, tx, { name, email, locale, demo: true })
      const home = { address, postalCode, city, municipalityId: given.municipalityId }
      await writeGuardian(ctx, tx, id, { name, phone, ...home })
      guardians.set(key, id)
    }
    const [first] = family.guardians
    const registrar = guardians.get(first?.key ?? '') ?? ''
    for (const { key, name, email, phone, birthDate, musicSchool, goesHomeAlone, home } of family.children) {
      const homeOf = family.guardians.find((one) => one.key === home) ?? first
      const { address = '', postalCode = '', city = '', municipalityId: municipality = null } = homeOf ?? {}
      const { id } = await addChild(ctx, tx, registrar, {
        ...{ name, birthDate, musicSchool, goesHomeAlone, locale: 'nb', demo: true },
        ...{ addressById: guardians.get(home) ?? null },
        home: { address, postalCode, city, municipalityId: municipality },
      })
      if (email) await giveAddress(tx, { id, email: null }, email)
      if (phone) await putKnown(tx, id, { phone })
      children.set(key, id)
      for (const { key: guardian, relation, receivesMail, maySign, mayPickUp } of family.guardians)
        await tieGuardian(ctx, tx, {
          ...{ guardianId: guardians.get(guardian) ?? '', childId: id, relation, addedById: registrar },
          ...{ receivesMail, maySign, mayPickUp },
        })
      // Most say yes to most; a few want no name in the programme and no picture on the web.
      const answers = CONSENT_PURPOSES.map((purpose) => ({
        purpose,
        given: purpose === 'health' || random.chance(purpose === 'openWeb' || purpose === 'press' ? 0.6 : 0.9),
      }))
      const by = { childId: id, capacity: 'guardian', givenById: registrar, locale: 'nb' } as const
      await logConsents(ctx, tx, by, answers)
    }
  })
}

/** Signs up those of a semester who do not go on from the one before. */
async function enrolAll(
  ctx: Context,
  { families }: InventedOrchestra,
  { guardians, children }: LoadedFamilies,
  term: '2013-v' | '2013-h',
): Promise<void> {
  const semester = await theSemester(ctx.db, term)
  const ensembles = await ensemblesOf(ctx.db, semester.id)
  for (const {
    guardians: [first],
    children: own,
  } of families)
    for (const { key, musicSchool, enrolments } of own) {
      const one = enrolments.find((each) => each.term === term)
      if (!one || (term === TERMS.autumn && enrolments.some((each) => each.term === TERMS.spring))) continue
      const ensemble = ensembles.find(({ kind }) => kind === one.ensemble)
      const { instrument, doubles, level, yearsPlayed, wantsAudition, seatNeed } = one
      await ctx.tx((tx) =>
        enrolChild(ctx, tx, {
          ...{ semesterId: semester.id, ensembleId: ensemble?.id ?? '', childId: children.get(key) ?? '' },
          ...{ instrument, doubles, level, yearsPlayed, wantsAudition, seatNeed, musicSchool, teacher: '', remark: '' },
          appliedById: guardians.get(first?.key ?? '') ?? '',
        }),
      )
    }
}

/** Takes in those who applied and got a place; one waits in line, and one has just applied. */
async function takeIn(
  ctx: Context,
  office: Actor,
  { families }: InventedOrchestra,
  { children }: LoadedFamilies,
  term: '2013-v' | '2013-h',
): Promise<void> {
  const semester = await theSemester(ctx.db, term)
  const stateOf = new Map(
    families
      .flatMap((family) => family.children)
      .map(({ key, enrolments }) => [children.get(key) ?? '', enrolments.find((one) => one.term === term)?.state]),
  )
  const rows = (await enrolmentsOf(ctx.db, semester.id)).filter(
    ({ state }) => state === 'applied' || state === 'audition',
  )
  const ids = (...states: string[]) =>
    rows.filter(({ childId }) => states.includes(stateOf.get(childId) ?? '')).map(({ id }) => id)
  const wish = { offerDay: null, leaveTo: null }
  await takeSteps(ctx, office, term, ids('enrolled', 'leave'), { ...wish, step: 'enrol' })
  const waiting = ids('waiting')
  if (waiting.length > 0) await takeSteps(ctx, office, term, waiting, { ...wish, step: 'wait' })
}

/** One tap for each child that goes on into the autumn. */
async function goOn(
  ctx: Context,
  { families }: InventedOrchestra,
  { guardians, children }: LoadedFamilies,
): Promise<void> {
  for (const {
    guardians: [first],
    children: own,
  } of families) {
    const byId = guardians.get(first?.key ?? '') ?? ''
    const staying = new Set(
      own.flatMap(({ key, enrolments }) => (enrolments.length > 1 ? [children.get(key) ?? ''] : [])),
    )
    if (staying.size === 0) continue
    for (const { fromId, childId } of await continuable(ctx.db, byId, ctx.now, ctx.settings.orchestraAges))
      if (staying.has(childId)) await continueEnrolment(ctx, { byId }, fromId)
  }
}

/** One is away for the school year. */
async function giveLeaves(
  at: At,
  office: Actor,
  { families }: InventedOrchestra,
  { children }: LoadedFamilies,
): Promise<void> {
  const ctx = at('2013-08-20', '09:30')
  const { id: semesterId } = await theSemester(ctx.db, TERMS.autumn)
  const rows = await enrolmentsOf(ctx.db, semesterId)
  for (const { key, enrolments } of families.flatMap((family) => family.children)) {
    const state = enrolments.find(({ term }) => term === TERMS.autumn)?.state
    if (state !== 'leave') continue
    const childId = children.get(key) ?? ''
    const row = rows.find((one) => one.childId === childId)
    if (!row) continue
    const wish = { step: 'giveLeave', offerDay: null, leaveTo: '2014-06-20' } as const
    await takeSteps(ctx, office, TERMS.autumn, [row.id], wish)
  }
}

async function loadProjects(ctx: Context, office: Actor): Promise<void> {
  for (const { municipality, partner, instruments, daysAWeek } of published.youthOrchestra.outreach)
    await putProject(ctx, office, null, null, {
      ...{ municipalityId: municipalityId(municipality), partner, instruments, daysAWeek },
      ...{ titleNb: `Stryk på ${partner}`, titleEn: `Strings at ${partner}` },
      textNb: `Barna på ${partner} spiller fiolin og cello i skoletiden, to dager i uka.`,
      textEn: `The children at ${partner} play the violin and the cello during school hours, two days a week.`,
      ...{ pupils: null, fromYear: 2013, toYear: null, contact: '', publish: true },
    })
}
