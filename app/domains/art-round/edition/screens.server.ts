import type { Actor } from '#app/domains/people/person.ts'
import { listMembers, municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countWork } from '#app/platform/jobs/queue.store.server.ts'
import { wholeEdition, wholeOf } from './change-section.server.ts'
import { type Call, FIRST_YEAR, LAST_YEAR } from './edition.ts'
import { nextSteps } from './next-steps.ts'
import { mayEditEdition, mayOpenEdition, mayPublishEdition, mayReadEdition, maySeeProgress } from './policy.ts'
import { countEdition, countLetters } from './progress.store.server.ts'
import { proposeEdition } from './proposal.ts'
import { phaseOf, shownClosing } from './rules.ts'
import { faultsOf, SECTIONS, type Section, type Values, valuesOf } from './sections.ts'
import { findEditionRow, findLatestBefore, listAllHosts, listCalls, listEditionRows } from './store.server.ts'
import type { EditionsView, EditionView, NewEditionView, OverviewView } from './views.ts'

/** The call that the phase of an edition follows: the juried one, or the first. */
export const mainCall = (calls: readonly Call[]): Call | null =>
  calls.find(({ kind }) => kind === 'juried') ?? calls[0] ?? null

/** What waits, what is late, how far: for the newest edition. */
export async function overviewView(ctx: Context, actor: Actor | null): Promise<OverviewView> {
  if (!maySeeProgress(actor)) throw forbidden()
  const work = await countWork(ctx.db)
  return {
    current: await currentEdition(ctx),
    letters: await countLetters(ctx.db),
    sends: ctx.settings.smtpUrl !== null,
    jobs: { waiting: work.waiting.reduce((sum, { count }) => sum + count, 0), givenUp: work.givenUp },
    can: { open: mayOpenEdition(actor) },
  }
}

async function currentEdition(ctx: Context): Promise<OverviewView['current']> {
  const [edition] = await listEditionRows(ctx.db)
  if (!edition) return null
  const whole = await wholeOf(ctx.db, edition)
  const call = mainCall(whole.calls)
  const phase = phaseOf(edition, call, ctx.now)
  const counts = await countEdition(ctx.db, edition.id, civilDateOf(ctx.now))
  const { year, number, demo, capacity, announceOn, confirmBy, periodFrom, periodTo } = edition
  return {
    year,
    number,
    phase,
    published: edition.publishedAt !== null,
    demo,
    call: call && { opensAt: call.opensAt, deadline: shownClosing(call.closesAt) },
    dates: { announceOn, confirmBy, periodFrom, periodTo },
    capacity,
    steps: nextSteps({ edition, phase, counts, faults: faultsOf(whole).length, now: ctx.now }),
    counts,
  }
}

/** Every edition, the newest first. */
export async function editionsView(ctx: Context, actor: Actor | null): Promise<EditionsView> {
  if (!maySeeProgress(actor)) throw forbidden()
  const names = await municipalityNames(ctx.db)
  const hosts = await listAllHosts(ctx.db)
  const editions: EditionsView['editions'] = []
  for (const edition of await listEditionRows(ctx.db)) {
    const { year, number, demo, periodFrom, periodTo, venue } = edition
    const phase = phaseOf(edition, mainCall(await listCalls(ctx.db, edition.id)), ctx.now)
    const own = hosts.filter(({ editionId }) => editionId === edition.id)
    const hostNames = own.map(({ municipalityId }) => names[municipalityId] ?? municipalityId)
    const published = edition.publishedAt !== null
    editions.push({ year, number, phase, published, demo, periodFrom, periodTo, venue, hosts: hostNames })
  }
  return { editions, can: { open: mayOpenEdition(actor) } }
}

/** What to offer for a new edition; without a year, for the one that comes next. */
export async function newEditionView(
  ctx: Context,
  actor: Actor | null,
  wanted: string | null,
): Promise<NewEditionView> {
  if (!mayOpenEdition(actor)) throw forbidden()
  const [newest] = await listEditionRows(ctx.db)
  const asked = Number(wanted)
  const usable = wanted !== null && Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR
  const year = usable ? asked : newest ? newest.year + 1 : yearOf(civilDateOf(ctx.now))
  const before = await findLatestBefore(ctx.db, year)
  const previous = before && (await wholeOf(ctx.db, before))
  return {
    year,
    proposal: proposeEdition(year, previous),
    follows: previous && previous.calls.length > 0 ? previous.edition.year : null,
    taken: (await findEditionRow(ctx.db, year)) !== null,
  }
}

/** One edition with its forms. `callId` chooses which of several calls the form of the call shows. */
export async function editionView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  callId: string | null,
): Promise<EditionView> {
  if (!mayReadEdition(actor, { year })) throw forbidden()
  const whole = await wholeEdition(ctx.db, year)
  const call = whole.calls.find(({ id }) => id === callId) ?? mainCall(whole.calls)
  if (callId && call?.id !== callId) throw missing()
  const members = await listMembers(ctx.db, year)
  return {
    ...whole,
    phase: phaseOf(whole.edition, mainCall(whole.calls), ctx.now),
    faults: faultsOf(whole),
    values: Object.fromEntries(SECTIONS.map((section) => [section, valuesOf(section, whole, call?.id)])) as Record<
      Section,
      Values
    >,
    call,
    windows: Object.fromEntries(whole.calls.map((one) => [one.id, windowState(one, ctx.now)])),
    municipalities: members.map(({ id, name }) => ({ id, name })),
    can: { edit: mayEditEdition(actor), publish: mayPublishEdition(actor) },
  }
}

const windowState = (call: Call, now: Date) =>
  now < call.opensAt ? ('before' as const) : now < call.closesAt ? ('open' as const) : ('closed' as const)
