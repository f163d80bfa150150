import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { type Beside, conflict, invalidFields } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ownChildLike } from '../family/changes.server.ts'
import type { ChildWish, Registration } from '../family/input.ts'
import { ensemblesOf, theSemesterById } from '../semester/queries.server.ts'
import { isOpenForEnrolment } from '../semester/rules.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import { entryFaults } from './registration.ts'
import { findEnrolmentOfChild } from './store.server.ts'

/** The semester that is signed up for. */
export interface Ground {
  semester: Semester
  ensembles: Ensemble[]
}

/** The semester that one may sign up for. Throws missing, and conflict when it is not open. */
export async function groundOf(ctx: Context, tx: Tx, semesterId: string): Promise<Ground> {
  const semester = await theSemesterById(tx, semesterId)
  if (!isOpenForEnrolment(semester, ctx.now)) throw conflict('orchestraRegistration.closed')
  return { semester, ensembles: await ensemblesOf(tx, semesterId) }
}

/** Throws invalid with a sentence beside each field that cannot be. */
export async function checkEntries(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  locale: Locale,
  { semester, ensembles }: Ground,
  children: readonly ChildWish[],
): Promise<void> {
  const { ageAt } = semester
  const ages = ctx.settings.orchestraAges
  const facts = { ageAt, ensembles, today: civilDateOf(ctx.now), ownEmail: actor.email, ages, locale }
  const faults: Beside[] = entryFaults(children, facts)
  for (const [place, child] of children.entries()) {
    const own = await ownChildLike(tx, actor.personId, child)
    const there = own && (await findEnrolmentOfChild(tx, semester.id, own))
    if (there && there.state !== 'left' && there.state !== 'declined')
      faults.push({
        field: `children[${place}].name`,
        key: 'orchestraRegistration.already',
        facts: { name: child.name },
      })
  }
  const [first, ...others] = faults
  if (first) throw invalidFields([first, ...others])
}

/** Whether the children of the first part can go on to the second. Writes nothing. Throws missing, conflict and invalid. */
export async function lookAtChildren(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  wish: Pick<Registration, 'semesterId' | 'children'>,
): Promise<void> {
  openToAll('whoever is signed in may sign up own children')
  await checkEntries(ctx, ctx.db, actor, locale, await groundOf(ctx, ctx.db, wish.semesterId), wish.children)
}
