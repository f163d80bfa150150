/** The page where children are signed up. */
import { knownPerson } from '#app/domains/people/known.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { NO_HOME } from '../family/family.ts'
import { childrenOf } from '../family/queries.server.ts'
import { firstName } from '../family/rules.ts'
import { findGuardian } from '../family/store.server.ts'
import { allSemesters, ensemblesOf } from '../semester/queries.server.ts'
import { isOpenForEnrolment } from '../semester/rules.ts'
import { sayEnsemble, saySemester } from '../semester/say-semester.ts'
import type { OpenSemester, RegistrationView } from './registration-views.ts'

/** What may be signed up for, in the reader's language, and what is known of who asks. */
export async function registrationView(ctx: Context, actor: Actor, locale: Locale): Promise<RegistrationView> {
  const { db, now } = ctx
  const semesters = (await allSemesters(db)).reverse()
  const open: OpenSemester[] = []
  for (const semester of semesters.filter((one) => isOpenForEnrolment(one, now) && one.ends >= civilDateOf(now))) {
    const ensembles = await ensemblesOf(db, semester.id)
    if (ensembles.length === 0) continue
    open.push({
      ...{ id: semester.id, name: saySemester(semester, locale), ageAt: semester.ageAt },
      ensembles: ensembles.map((one) => ({
        ...{ id: one.id, name: sayEnsemble(one, locale), ageFrom: one.ageFrom, ageTo: one.ageTo },
      })),
    })
  }
  const coming = semesters.find(({ publishedAt, opensAt }) => publishedAt !== null && opensAt !== null && opensAt > now)
  const person = await knownPerson(db, actor.personId)
  const { address, postalCode, city, municipalityId } = (await findGuardian(db, actor.personId)) ?? NO_HOME
  return {
    ...{ today: civilDateOf(now), ages: ctx.settings.orchestraAges, open, opensAt: coming?.opensAt ?? null },
    known: (await childrenOf(db, actor.personId)).map(({ childId, name }) => ({
      id: childId,
      firstName: firstName(name),
    })),
    you: {
      ...{ name: person?.name ?? '', email: actor.email, phone: person?.phone ?? '' },
      ...{ address, postalCode, city, municipalityId },
    },
  }
}
