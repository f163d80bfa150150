/** What other areas' commands write of families, in their own transaction and by their own policies. */
import { addKnown, putKnown } from '#app/domains/people/known.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf, days, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret, newSecret } from '#app/platform/crypto/keys.server.ts'
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import { addConsents } from './consent.store.server.ts'
import type { ConsentPurpose } from './consent-rules.ts'
import { currentText } from './consent-texts.ts'
import type { HealthKind, Home, KitchenCode, LinkTerms, Relation } from './family.ts'
import { addHealthNote, healthSemesters } from './health.store.server.ts'
import { addInvitation } from './invitation.store.server.ts'
import { invitationMail } from './mails.ts'
import { firstName, healthGoesOn, INVITATION_LIFE, isSameChild } from './rules.ts'
import {
  addChildRow,
  addContactRow,
  addReserveRow,
  ensureGuardian,
  listBornOn,
  putGuardian,
  putLink,
} from './store.server.ts'

/** Writes who a guardian is and how the guardian is reached; makes the person a guardian at the first time. */
export async function writeGuardian(
  ctx: Context,
  tx: Tx,
  personId: string,
  { name, phone, ...home }: { name: string; phone: string | null } & Home,
): Promise<void> {
  await putKnown(tx, personId, { name, phone })
  await putGuardian(tx, personId, home, ctx.now)
}

/** A guardian of whom nothing is known yet but who it is. */
export const makeGuardian = (ctx: Context, tx: Tx, personId: string): Promise<void> =>
  ensureGuardian(tx, personId, ctx.now)

export const addContact = addContactRow

export interface NewChild {
  name: string
  birthDate: string
  /** The guardian whose home it is; null: the address is known, and nobody's secret. */
  addressById: string | null
  home: Home
  musicSchool: string
  goesHomeAlone: boolean
  locale: Locale
  demo: boolean
}

/**
 * Makes a child known. Two entries of one child under different guardians are both made, so that nobody learns who is
 * registered: the secretariat is told by the log. Gives the child's id. An address of its own is asked for afterwards.
 */
export async function addChild(
  ctx: Context,
  tx: Tx,
  by: string,
  { name, birthDate, home, locale, demo, ...rest }: NewChild,
): Promise<{ id: string }> {
  const same = (await listBornOn(tx, birthDate)).filter((one) =>
    isSameChild({ name: one.person.name, birthDate: one.birthDate }, { name, birthDate }),
  )
  const made = await addKnown(ctx, tx, { name, email: null, locale, demo })
  await addChildRow(tx, { personId: made.id, birthDate, ...home, ...rest, registeredById: by, createdAt: ctx.now })
  await ctx.note(tx, 'child.added', made.id)
  if (same.length > 0) await ctx.note(tx, 'child.flagged', made.id, { alike: same.map(({ personId }) => personId) })
  return { id: made.id }
}

/** The child of these guardians that an entry is about; null when it is a new one to them. */
export async function ownChildLike(
  tx: Tx,
  guardianId: string,
  entry: { name: string; birthDate: string },
): Promise<string | null> {
  const found = (await listBornOn(tx, entry.birthDate)).find(
    ({ person, birthDate, guardianships }) =>
      guardianships.some((link) => link.guardianId === guardianId) &&
      isSameChild({ name: person.name, birthDate }, entry),
  )
  return found?.personId ?? null
}

/** Ties a guardian to a child. */
export const tieGuardian = (
  ctx: Context,
  tx: Tx,
  link: LinkTerms & { guardianId: string; childId: string; relation: Relation; addedById: string },
): Promise<void> => putLink(tx, { ...link, since: ctx.now })

/** Writes answers in the log, each to the wording that is shown now. */
export async function logConsents(
  ctx: Context,
  tx: Tx,
  by: { childId: string; capacity: 'guardian' | 'self'; givenById: string; locale: Locale },
  answers: readonly { purpose: ConsentPurpose; given: boolean }[],
): Promise<void> {
  await addConsents(
    tx,
    answers.map(({ purpose, given }) => ({
      ...by,
      ...{ purpose, given, textVersion: currentText(purpose).version, at: ctx.now },
    })),
  )
}

export const addReserve = (
  ctx: Context,
  tx: Tx,
  reserve: { childId: string; name: string; phone: string; relation: string; mayPickUp: boolean; givenById: string },
) => addReserveRow(tx, { ...reserve, givenAt: ctx.now })

/** Asks somebody in as a guardian of children, by a letter with a key that nobody else has. Gives the invitation's id. */
export async function sendInvitation(
  ctx: Context,
  tx: Tx,
  wish: {
    name: string
    email: string
    relation: Relation
    inviter: { personId: string; name: string }
    locale: Locale
    children: readonly { id: string; name: string }[]
  },
): Promise<string> {
  const { name, email, relation, inviter, locale, children } = wish
  const key = newSecret()
  const expiresAt = later(ctx.now, INVITATION_LIFE)
  const { id } = await addInvitation(tx, {
    ...{ name, email, relation, expiresAt, invitedById: inviter.personId, invitedAt: ctx.now },
    ...{ keyHash: hashOfSecret(key), childIds: children.map((child) => child.id) },
  })
  const letter = invitationMail({
    ...{ id, to: { email, name }, locale, publicUrl: ctx.settings.publicUrl, key, inviter: inviter.name },
    ...{ children: children.map((child) => firstName(child.name)), until: civilDateOf(later(expiresAt, -days(1))) },
  })
  await ctx.post(tx, letter)
  await ctx.note(tx, 'guardian.invited', id, { children: children.map((child) => child.id) })
  return id
}

/** Writes a fact about a child's health, sealed, with the day on which it is deleted. */
export async function writeHealth(
  ctx: Context,
  tx: Tx,
  note: { childId: string; kind: HealthKind; kitchen: KitchenCode | ''; text: string; givenById: string },
): Promise<void> {
  const givenOn = civilDateOf(ctx.now)
  const deleteOn = healthGoesOn(await healthSemesters(tx, note.childId, givenOn), givenOn)
  const text = sealText(ctx.settings.sessionSecret, note.text)
  await addHealthNote(tx, { ...note, text, givenAt: ctx.now, deleteOn })
  await ctx.note(tx, 'child.healthWritten', note.childId)
}
