/** The family's own pages. Which field of a child who looks sees is said by sight.ts. */
import { knownPerson } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { standingOf } from '../queries.server.ts'
import { fieldsSeenBy, seesAddress, viewersOf } from '../sight.ts'
import { isGuardianOf, type Standing } from '../standing.ts'
import { CONSENT_PURPOSES, type ConsentVerdict, decidesAlone, verdictsOf } from './consent-rules.ts'
import { NO_HOME } from './family.ts'
import { calendarKeyOf, replyKeyOf } from './guardian-link.server.ts'
import { listSentInvitations } from './invitation.store.server.ts'
import { mayDeleteChild, mayEndLink, mayGiveAddress, mayKeepChild, mayReadHealth, maySetLink } from './policy.ts'
import { type GuardianOfChild, guardiansOf } from './queries.server.ts'
import { deletionHindrances, firstName, todoOf } from './rules.ts'
import { findGuardian, keptForChild, listContacts, listFamilyChildren, listReserves } from './store.server.ts'
import { theChild } from './the-child.server.ts'
import type { ChildLine, ChildView, FamilyView, GuardianShown, HomeShown } from './views.ts'

type ChildRow = Awaited<ReturnType<typeof listFamilyChildren>>[number]

/** The page of who asks: the own children, oneself where one is a musician, and how one is reached. */
export async function familyView(ctx: Context, actor: Actor, locale: Locale): Promise<FamilyView> {
  const { db } = ctx
  const standing = await standingOf(db, actor)
  const ids = [...standing.children.map(({ childId }) => childId), ...(standing.isMusician ? [actor.personId] : [])]
  const rows = ids.length > 0 ? await listFamilyChildren(db, ids) : []
  const guardians = ids.length > 0 ? await guardiansOf(db, ids) : []
  const sent = await listSentInvitations(db, actor.personId, ctx.now)
  return {
    you: await youOf(ctx, actor, locale),
    children: rows.map((row) => lineOf(ctx, standing, row, guardians)),
    sent: sent.map(({ id, name, email, expiresAt, children }) => ({
      ...{ id, name, email, expiresAt },
      children: children.map(({ child }) => firstName(child.person.name)),
    })),
  }
}

async function youOf(ctx: Context, actor: Actor, locale: Locale): Promise<FamilyView['you']> {
  const { personId, email } = actor
  const person = await knownPerson(ctx.db, personId)
  const guardian = await findGuardian(ctx.db, personId)
  const { publicUrl } = ctx.settings
  return {
    ...{ name: person?.name ?? '', email, phone: person?.phone ?? '', isGuardian: guardian !== null },
    home: guardian ? homeIn(guardian) : NO_HOME,
    contacts: guardian ? await listContacts(ctx.db, personId) : [],
    replyPath: guardian && addressIn(locale, 'oneTap', { key: replyKeyOf(ctx, guardian) }),
    calendarUrl: guardian && publicUrl + addressIn(locale, 'familyCalendar', { key: calendarKeyOf(ctx, guardian) }),
  }
}

const homeIn = ({ address, postalCode, city, municipalityId }: typeof NO_HOME) => ({
  ...{ address, postalCode, city, municipalityId },
})

function lineOf(
  { now, settings }: Context,
  standing: Standing,
  row: ChildRow,
  guardians: readonly GuardianOfChild[],
): ChildLine {
  const { personId: childId, birthDate, person } = row
  const today = civilDateOf(now)
  const age = ageOn(birthDate, today)
  const ages = settings.orchestraAges
  const links = new Map(row.guardianships.map(({ guardianId, until }) => [guardianId, until]))
  const verdicts = verdictsOf(row.consents, { birthDate, guardians: links, ages }, today)
  const consents = countVerdicts(Object.values(verdicts))
  const open = CONSENT_PURPOSES.filter((purpose) => verdicts[purpose] === 'open')
  const isYou = standing.personId === childId
  const link = guardians.find((one) => one.childId === childId && one.guardianId === standing.personId)
  return {
    ...{ childId, name: person.name, firstName: firstName(person.name), demo: person.demo, age, isYou, consents },
    link: link ? { ...termsOf(link), relation: link.relation } : null,
    guardians: shownOf(standing, { childId, age }, guardians),
    todo: todoOf({
      ...{ isYou, asked: row.asked.some(({ answeredAt }) => answeredAt === null) },
      ...{ open: open.filter((purpose) => !decidesAlone(ages, purpose, age)).length },
      ...{ ownOpen: open.filter((purpose) => decidesAlone(ages, purpose, age)).length },
      ...{ reserves: row._count.reserves, takesPart: row._count.enrolments > 0 },
    }),
  }
}

const termsOf = ({ receivesMail, maySign, mayPickUp }: GuardianOfChild) => ({ receivesMail, maySign, mayPickUp })

/** Guardians by name: never how they are reached, nor where they live. */
function shownOf(
  standing: Standing,
  child: { childId: string; age: number },
  guardians: readonly GuardianOfChild[],
): GuardianShown[] {
  return guardians
    .filter(({ childId }) => childId === child.childId)
    .map((one) => ({
      ...{ guardianId: one.guardianId, name: one.name, demo: one.demo },
      ...{ relation: one.relation, ...termsOf(one), isYou: one.guardianId === standing.personId },
      can: { set: maySetLink(standing, one), end: mayEndLink(standing, one, child) },
    }))
}

function countVerdicts(verdicts: readonly ConsentVerdict[]): Record<ConsentVerdict, number> {
  const of = (wanted: ConsentVerdict) => verdicts.filter((one) => one === wanted).length
  return { yes: of('yes'), no: of('no'), open: of('open') }
}

/** A child's own page. Throws missing for who has no part in it. */
export async function childView(ctx: Context, actor: Actor, childId: string): Promise<ChildView> {
  const { db } = ctx
  const { standing, child, age, ofAge } = await theChild(ctx, db, actor, childId)
  const [row] = await listFamilyChildren(db, [childId])
  const guardians = await guardiansOf(db, [childId])
  const seen = fieldsSeenBy(viewersOf(standing, { childId, seminarId: null, instrument: null }))
  const links = new Map((row?.guardianships ?? []).map(({ guardianId, until }) => [guardianId, until]))
  const subject = { birthDate: child.birthDate, guardians: links, ages: ctx.settings.orchestraAges }
  const canDelete = mayDeleteChild(actor, standing, ofAge)
  const isYou = standing.personId === childId
  return {
    ...{
      childId,
      name: child.person.name,
      firstName: firstName(child.person.name),
      demo: child.person.demo,
      age,
      isYou,
    },
    ...{ version: child.version, birthDate: child.birthDate, municipalityId: child.municipalityId },
    ...{ musicSchool: child.musicSchool, goesHomeAlone: child.goesHomeAlone },
    ...(seen.has('contact')
      ? { phone: child.person.phone ?? '', email: child.person.email }
      : { phone: '', email: null }),
    emailFrom: ctx.settings.orchestraAges.ownAddress,
    home: homeShown(standing, child, guardians),
    guardians: seen.has('guardians') ? shownOf(standing, ofAge, guardians) : [],
    reserves: seen.has('reserve')
      ? (await listReserves(db, [childId])).map(({ id, name, phone, relation, mayPickUp }) => ({
          ...{ id, name, phone, relation, mayPickUp },
        }))
      : [],
    consents: countVerdicts(Object.values(verdictsOf(row?.consents ?? [], subject, civilDateOf(ctx.now)))),
    can: {
      keep: mayKeepChild(standing, ofAge),
      liveWithYou: isGuardianOf(standing, childId) && (await hasHome(db, actor.personId)),
      giveEmail: mayGiveAddress(standing, ofAge, child.person),
      openHealth: mayReadHealth(actor, standing, childId),
      delete: canDelete,
      hindered: (canDelete ? deletionHindrances(await keptForChild(db, childId)) : []) as ChildView['can']['hindered'],
    },
  }
}

const hasHome = async (tx: Tx, guardianId: string): Promise<boolean> =>
  Boolean((await findGuardian(tx, guardianId))?.address)

function homeShown(
  standing: Standing,
  child: typeof NO_HOME & { personId: string; addressById: string | null },
  guardians: readonly GuardianOfChild[],
): HomeShown {
  if (child.address === '') return { kind: 'none' }
  const { addressById, personId: childId } = child
  if (seesAddress(standing, { childId, addressById }))
    return { kind: 'shown', withYou: addressById === standing.personId, home: homeIn(child) }
  const giver = guardians.find(({ guardianId }) => guardianId === addressById)
  return { kind: 'hidden', by: giver?.name || null }
}
