/** The page of a child's consents. */
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listAsks } from './consent.store.server.ts'
import { CONSENT_PURPOSES, decidesAlone, decidesFrom, verdictsOf } from './consent-rules.ts'
import { consentState } from './consent-state.server.ts'
import { currentText, textOfVersion } from './consent-texts.ts'
import { mayAnswerAsChild, mayAnswerAsGuardian } from './policy.ts'
import { firstName } from './rules.ts'
import { theChild } from './the-child.server.ts'
import type { ConsentsView } from './views.ts'

/** What holds, what who asks has said, and who said what when. Throws missing for who has no part in the child. */
export async function consentsView(ctx: Context, actor: Actor, locale: Locale, childId: string): Promise<ConsentsView> {
  const { db } = ctx
  const { standing, child, age } = await theChild(ctx, db, actor, childId)
  const { log, subject } = await consentState(ctx, db, child)
  const verdicts = verdictsOf(log, subject, civilDateOf(ctx.now))
  const names = await namesOf(db, [...new Set(log.map(({ givenById }) => givenById))])
  const nameOf = (id: string) => {
    const name = names.get(id) ?? ''
    return name.includes('@') ? '' : name
  }
  const isYou = standing.personId === childId
  const asks = await listAsks(db, childId)
  // The log is the newest first.
  const lastOf = (purpose: string, capacity: string) =>
    log.find((one) => one.purpose === purpose && one.capacity === capacity && one.givenById === actor.personId)
      ?.given ?? null
  return {
    ...{ childId, name: child.person.name, firstName: firstName(child.person.name), age, isYou },
    askedAt: asks.filter(({ answeredAt }) => answeredAt === null).at(-1)?.age ?? null,
    lines: CONSENT_PURPOSES.map((purpose) => {
      const { title, text, young } = currentText(purpose)
      return {
        ...{ purpose, title: title[locale], text: (isYou ? young : text)[locale], verdict: verdicts[purpose] },
        ...{ asGuardian: lastOf(purpose, 'guardian'), asSelf: lastOf(purpose, 'self') },
        ...{ alone: decidesAlone(subject.ages, purpose, age), from: decidesFrom(subject.ages, purpose) },
      }
    }),
    history: log.map(({ id, at, purpose, given, capacity, givenById, textVersion }, place) => {
      const beside = capacity === 'self' && givenById !== childId
      const before = log
        .slice(place + 1)
        .find((one) => one.purpose === purpose && one.capacity === capacity && one.givenById === givenById)
      return {
        ...{ id, at, capacity, given, textVersion, withdrew: !given && before?.given === true },
        who: capacity === 'self' ? child.person.name : nameOf(givenById),
        besideName: beside ? nameOf(givenById) : null,
        title: textOfVersion(purpose, textVersion).title[locale],
      }
    }),
    can: {
      answerAsGuardian: mayAnswerAsGuardian(actor, standing, childId),
      answerAsChild: mayAnswerAsChild(actor, standing, childId),
    },
  }
}
