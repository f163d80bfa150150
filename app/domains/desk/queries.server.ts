/** What a person has to do now, in every role: asked of each area, put into words here. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import { applicationsOf } from '#app/domains/art-round/application/queries.server.ts'
import { closesFor, mayStillSave, shownToApplicant } from '#app/domains/art-round/application/rules.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { editionById, openCalls, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { shownClosing } from '#app/domains/art-round/edition/rules.ts'
import { callsOpenTo } from '#app/domains/art-round/invitation/queries.server.ts'
import { ownBench } from '#app/domains/art-round/jury/bench.server.ts'
import { stateOfMark } from '#app/domains/art-round/jury/marks.ts'
import { ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { participationsOf, studiosOf, toldApart } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import { choiceWaiting } from '#app/domains/exhibition/delivery/own-choice.server.ts'
import { tasksInSight } from '#app/domains/hosting/plan/my-tasks.server.ts'
import { hasOrchestraPart } from '#app/domains/orchestra/enrolment/has-part.server.ts'
import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { desk } from '#app/i18n/desk.ts'
import { exhibitionDelivery } from '#app/i18n/exhibition-delivery.ts'
import { hostingTemplate } from '#app/i18n/hosting-template.ts'
import { orchestraHome } from '#app/i18n/orchestra-home.ts'
import { studioScreens } from '#app/i18n/studio-screens.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { Fault } from '#app/kernel/fault.ts'
import { sayDate, sayInstant } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { exhibitionTasks, shiftTasks } from './exhibition-tasks.server.ts'
import { moneyTasks, planTasks } from './money-tasks.server.ts'
import { homeView } from './orchestra-home.server.ts'
import { applicationTask, juryTask, lacksForPublic } from './rules.ts'
import type { DeskTask, DeskView } from './views.ts'

/** The desk of who is signed in. Nobody sees another's. */
export async function deskView(ctx: Context, actor: Actor, locale: Locale): Promise<DeskView> {
  const tasks = [
    ...(await officeTasks(actor, locale)),
    ...(await juryTasks(ctx.db, actor, locale)),
    ...(await artistTasks(ctx, actor, locale)),
    ...hostTasks(actor, locale),
    ...(await exhibitionTasks(ctx, actor, locale)),
    ...(await hostingTasks(ctx, actor, locale)),
    ...(await moneyTasks(ctx, actor, locale)),
    ...(await planTasks(ctx, actor, locale)),
    ...(await orchestraTasks(ctx, actor, locale)),
  ]
  return {
    name: actor.name || actor.email,
    demo: actor.demo,
    tasks: [...tasks.filter((task) => task.waits), ...tasks.filter((task) => !task.waits)],
  }
}

async function officeTasks(actor: Actor, locale: Locale): Promise<DeskTask[]> {
  if (!isSecretariat(actor)) return []
  return [
    {
      text: say(locale, desk.office),
      detail: say(locale, desk.officeHelp),
      href: addressIn(locale, 'secretariat'),
      waits: false,
    },
  ]
}

function hostTasks(actor: Actor, locale: Locale): DeskTask[] {
  if (!hasRole(actor, 'host')) return []
  return [{ text: say(locale, desk.hosting), detail: '', href: addressIn(locale, 'hosting'), waits: false }]
}

/** What one has to do in hostings; nothing for who has no part in any. */
async function hostingTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  const sight = await tasksInSight(ctx, actor)
  if (!sight || sight.open === 0) return []
  const detail = say(locale, hostingTemplate.inSight, sight)
  return [
    {
      text: say(locale, hostingTemplate.onMyPage),
      detail,
      href: addressIn(locale, 'myTasks'),
      waits: sight.overdue > 0,
    },
  ]
}

/** How much waits on the orchestra's pages; nothing for who has no part in it. */
async function orchestraTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  if (!(await hasOrchestraPart(ctx.db, actor))) return []
  const { todos } = await homeView(ctx, actor, locale)
  const count = todos.length
  const detail =
    count > 0 ? say(locale, orchestraHome.onMyPageWaits, { count }) : say(locale, orchestraHome.onMyPageHelp)
  const href = addressIn(locale, 'orchestraHome')
  return [{ text: say(locale, orchestraHome.onMyPage), detail, href, waits: count > 0 }]
}

async function juryTasks(db: Db, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  const years = new Set(
    actor.grants.flatMap((grant) =>
      (grant.role === 'juror' || grant.role === 'chair') && grant.editionYear ? [grant.editionYear] : [],
    ),
  )
  const tasks: DeskTask[] = []
  for (const year of [...years].sort((a, b) => b - a)) {
    // A role may be given before there is an edition or a seat; then nothing waits.
    const bench = await ownBench(db, actor, year).catch((error: unknown) => {
      if (error instanceof Fault) return null
      throw error
    })
    if (!bench) continue
    const criteria = bench.round.criteria.length
    const left = bench.applications.filter(({ id }) => stateOfMark(bench.marks.get(id), criteria) !== 'complete').length
    const task = juryTask(bench.round, bench.seat, left)
    const detail = {
      'waits-for-opening': say(locale, desk.juryWaits),
      score: say(locale, desk.juryLeft, { left }),
      confirm: say(locale, desk.juryConfirm),
      sealed: say(locale, desk.jurySealed),
    }[task]
    tasks.push({
      text: say(locale, desk.jury, { year }),
      detail,
      href: addressIn(locale, 'jury', { year }),
      waits: task === 'score' || task === 'confirm',
    })
  }
  return tasks
}

async function artistTasks(ctx: Context, actor: Actor, locale: Locale): Promise<DeskTask[]> {
  const applications = await applicationsOf(ctx.db, actor.personId)
  const tasks: DeskTask[] = []
  for (const application of applications) {
    const edition = await editionById(ctx.db, application.editionId)
    const several = applications.filter(({ editionId }) => editionId === edition.id).length > 1
    tasks.push(...(await applicationTasks(ctx, application, edition, several, locale)))
  }
  const parts = await participationsOf(ctx.db, actor.personId)
  for (const part of parts) {
    const several = parts.filter(({ editionId }) => editionId === part.editionId).length > 1
    tasks.push(...(await participantTasks(ctx, part, several, locale)))
  }
  for (const editionId of new Set(parts.map((part) => part.editionId)))
    tasks.push(...(await shiftTasks(ctx, actor, editionId, locale)))
  const begun = new Set(applications.map((application) => application.callId))
  const open = (await openCalls(ctx.db, ctx.now)).map(({ call }) => call)
  const mine = await callsOpenTo(ctx.db, open, actor.email)
  for (const call of open) {
    if (begun.has(call.id) || !mine.has(call.id)) continue
    const title = locale === 'nb' ? call.titleNb : call.titleEn || call.titleNb
    const detail = say(locale, desk.until, { when: sayInstant(shownClosing(call.closesAt), locale) })
    tasks.push({
      text: say(locale, desk.applyTo, { title }),
      detail,
      href: addressIn(locale, 'application', { callId: call.id }),
      waits: false,
    })
  }
  return tasks
}

async function applicationTasks(
  ctx: Context,
  application: Application,
  edition: Edition,
  several: boolean,
  locale: Locale,
): Promise<DeskTask[]> {
  const call = await theCall(ctx.db, application.callId)
  const ofCall = several ? (locale === 'nb' ? call.titleNb : call.titleEn || call.titleNb) : ''
  const shown = shownToApplicant(application, call.announcedAt)
  const { year } = edition
  const address = (name: 'application' | 'applicationReview') => addressIn(locale, name, { callId: call.id })
  switch (applicationTask(shown, mayStillSave(call, application, ctx.now).may)) {
    case 'continue': {
      const detail = say(locale, desk.until, { when: sayInstant(shownClosing(closesFor(call, application)), locale) })
      return [{ text: say(locale, desk.continueDraft, { year }), detail, href: address('application'), waits: true }]
    }
    case 'received':
      return [
        {
          text: say(locale, desk.received, { year, number: shown.number ?? 0 }),
          detail: say(locale, desk.receivedHelp),
          href: address('applicationReview'),
          waits: false,
        },
      ]
    case 'answer':
      return [
        {
          text: say(locale, desk.answer, { year }),
          detail: ofCall,
          href: addressIn(locale, 'participation', { year }),
          waits: true,
        },
      ]
    case 'see-decision':
      return [
        {
          text: say(locale, desk.seeDecision, { year }),
          detail: ofCall,
          href: addressIn(locale, 'participation', { year }),
          waits: false,
        },
      ]
    default:
      return []
  }
}

/** `several`: the artist has other parts in the year, and each is told with its call. */
async function participantTasks(
  ctx: Context,
  participant: Participant,
  several: boolean,
  locale: Locale,
): Promise<DeskTask[]> {
  if (participant.resignedAt) return []
  const { slug } = participant
  const { year, periodFrom } = await editionById(ctx.db, participant.editionId)
  const studio = (await studiosOf(ctx.db, participant.editionId)).find(({ id }) => id === participant.studioId) ?? null
  const lacks = lacksForPublic(participant, studio)
  const [told] = several ? await toldApart(ctx.db, participant.editionId, [participant]) : []
  const ofPart = told
    ? `${say(locale, studioScreens.part, { name: told.name, call: locale === 'nb' ? told.callNb : told.callEn || told.callNb })}. `
    : ''
  const tasks: DeskTask[] = [
    {
      text: say(locale, desk.studio, { year }),
      detail: ofPart + say(locale, lacks ? desk.studioMissing : desk.studioWell),
      href: ownPartAddress(locale, 'myStudio', { year, slug }),
      waits: lacks,
    },
  ]
  const choice = await choiceWaiting(ctx.db, participant, civilDateOf(ctx.now))
  if (choice)
    tasks.push({
      text: say(locale, exhibitionDelivery.chooseNow, choice),
      detail: ofPart + say(locale, exhibitionDelivery.chooseNowDay, { day: sayDate(choice.day, locale) }),
      href: ownPartAddress(locale, 'myDelivery', { year, slug }),
      waits: true,
    })
  if (periodFrom && civilDateOf(ctx.now) >= periodFrom)
    tasks.push({
      text: say(locale, desk.tally, { year }),
      detail: ofPart + say(locale, desk.tallyOpen),
      href: ownPartAddress(locale, 'myTally', { year, slug }),
      waits: false,
    })
  return tasks
}
