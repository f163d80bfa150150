import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import { orchestraSemester } from '#app/i18n/orchestra-semester.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Ages, ageOn } from '../../age.ts'
import {
  addChild,
  addReserve,
  logConsents,
  ownChildLike,
  sendInvitation,
  tieGuardian,
  writeGuardian,
} from '../../family/changes.server.ts'
import { askAtAddress } from '../../family/child-address.server.ts'
import { CONSENT_PURPOSES, type ConsentPurpose, decidesAlone } from '../../family/consent-rules.ts'
import type { Home } from '../../family/family.ts'
import type { ChildWish, Registration } from '../../family/input.ts'
import { groupWords, instrumentOf, isInstrument } from '../../instruments.ts'
import { untell } from '../../post/tell-guardian.server.ts'
import { sayEnsemble } from '../../semester/say-semester.ts'
import { enrolChild } from '../enrol.server.ts'
import { ensembleFor } from '../registration.ts'
import { checkEntries, type Ground, groundOf } from '../registration-check.server.ts'
import { registrationMail } from '../registration-mail.ts'

/**
 * Signs up one or several children in one go: who the guardian is, each child with a link and an enrolment, the answers
 * about consents, whom to call, and who else is a guardian; and a letter that says what happens next. All or nothing.
 * A child that this guardian has here already is that child. Gives the children's ids, in the order of the form.
 *
 * Throws missing for a semester that is not there, conflict when it is not open, and invalid with a sentence beside each
 * field. Who acts for another answers no consents: they are left for later.
 */
export async function registerChildren(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  wish: Registration,
): Promise<string[]> {
  openToAll('whoever is signed in may sign up own children')
  return ctx.tx(async (tx) => {
    const ground = await groundOf(ctx, tx, wish.semesterId)
    await checkEntries(ctx, tx, actor, locale, ground, wish.children)
    const { relation, ...me } = wish.me
    await writeGuardian(ctx, tx, actor.personId, { ...me, phone: me.phone || null })
    const entered: Entered[] = []
    for (const child of wish.children) entered.push(await enter(ctx, tx, { actor, locale, wish, ground, child }))
    if (wish.reserve.name !== '')
      for (const { id } of entered.filter(({ isNew }) => isNew))
        await addReserve(ctx, tx, { ...wish.reserve, childId: id, givenById: actor.personId })
    const { other } = wish
    const invited = other.email !== null && other.email !== actor.email ? other.name : null
    if (other.email !== null && invited !== null)
      await sendInvitation(ctx, tx, {
        ...{ name: other.name, email: other.email, relation: other.relation, locale },
        inviter: { personId: actor.personId, name: me.name },
        children: entered,
      })
    const { year, season } = ground.semester
    const letter = registrationMail({
      key: `registration:${entered[0]?.enrolmentId}:${ctx.now.getTime()}`,
      to: { email: actor.email, name: me.name, personId: actor.personId },
      ...{ locale, publicUrl: ctx.settings.publicUrl, children: entered, invited },
      semester: say(locale, orchestraSemester.name, { year, season }),
      later: Object.values(wish.consents).includes('later'),
    })
    if (actor.email !== '') await ctx.post(tx, letter)
    // The letter says the same, and has gone already.
    await untell(
      tx,
      entered.map(({ enrolmentId }) => `enrolment:${enrolmentId}:apply:1:${actor.personId}`),
    )
    return entered.map(({ id }) => id)
  })
}

interface Entered {
  id: string
  isNew: boolean
  name: string
  instrument: string
  ensemble: string
  enrolmentId: string
}

interface Entering {
  actor: Actor
  locale: Locale
  wish: Registration
  ground: Ground
  child: ChildWish
}

/** One child: the person, the link, the answers, the enrolment. */
async function enter(ctx: Context, tx: Tx, { actor, locale, wish, ground, child }: Entering): Promise<Entered> {
  const { personId } = actor
  const own = await ownChildLike(tx, personId, child)
  const id =
    own ??
    (
      await addChild(ctx, tx, personId, {
        ...{ name: child.name, birthDate: child.birthDate, home: homeOf(child, wish) },
        ...{ addressById: personId, musicSchool: child.musicSchool, goesHomeAlone: child.alone },
        ...{ locale, demo: actor.demo },
      })
    ).id
  if (own === null) {
    if (child.email !== null)
      await askAtAddress(ctx, tx, { id, name: child.name, email: null }, { email: child.email, locale })
    await tieGuardian(ctx, tx, {
      ...{ guardianId: personId, childId: id, relation: wish.me.relation, addedById: personId },
      ...{ receivesMail: true, maySign: true, mayPickUp: true },
    })
    if (isInPerson(actor))
      await logConsents(
        ...([ctx, tx, { childId: id, capacity: 'guardian', givenById: personId, locale }] as const),
        answersFor(wish.consents, ctx.settings.orchestraAges, ageOn(child.birthDate, civilDateOf(ctx.now))),
      )
  }
  const ensemble = ensembleFor(child, ground.semester.ageAt, ground.ensembles)
  const enrolmentId = await enrolChild(ctx, tx, {
    ...{ semesterId: ground.semester.id, ensembleId: ensemble?.id ?? '', childId: id },
    ...{ instrument: instrumentOf(child.instrument), doubles: [child.doubles ?? ''].filter(isInstrument) },
    ...{ level: child.level, yearsPlayed: child.years, musicSchool: child.musicSchool, teacher: child.teacher },
    ...{ wantsAudition: child.audition, seatNeed: child.front ? 'front' : '', remark: '', appliedById: personId },
  })
  return {
    ...{ id, isNew: own === null, name: child.name, enrolmentId },
    instrument: say(locale, groupWords(instrumentOf(child.instrument))),
    ensemble: ensemble ? sayEnsemble(ensemble, locale) : '',
  }
}

function homeOf(child: ChildWish, { me }: Registration): Home {
  const { address, postalCode, city, municipalityId } = child.home === 'me' ? me : child
  return { address, postalCode, city, municipalityId }
}

/** What a guardian has answered for a child of this age: what the young person decides alone is left to be asked. */
function answersFor(
  consents: Registration['consents'],
  ages: Ages,
  age: number,
): { purpose: ConsentPurpose; given: boolean }[] {
  return CONSENT_PURPOSES.flatMap((purpose) => {
    const answer = consents[purpose]
    return answer === 'later' || decidesAlone(ages, purpose, age) ? [] : [{ purpose, given: answer === 'yes' }]
  })
}
