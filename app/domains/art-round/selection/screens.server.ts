import type { Application } from '#app/domains/art-round/application/application.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import { findContacts, namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { type Bench, benchOf, decidedOf, workFor } from './bench.server.ts'
import { type DecisionEntry, firstInLine, placesHeld, signOf, sumsOf, whyNotAnnounce } from './decisions.ts'
import { mayAnnounce, mayDecide, mayOfferPlace, maySeeSelection } from './policy.ts'
import { rowsOf, shownOf, workOfRow } from './rows.ts'
import { listEntries } from './store.server.ts'
import type { Announcement, CandidateView, SelectionView } from './views.ts'

/** The selection of a year; while a juror has not sealed it holds nobody's scores and no row. */
export async function selectionView(ctx: Context, actor: Actor | null, year: number): Promise<SelectionView> {
  if (!maySeeSelection(actor)) throw forbidden()
  const tx = ctx.db
  const bench = await benchOf(tx, year)
  const { call, capacity, applications, outside, round, ranked } = bench
  const state = ranked ? 'ranked' : round ? 'waiting' : 'noRound'
  const unsealed = round?.unsealed ?? []
  const jurors = await namesOf(
    tx,
    unsealed.map(({ personId }) => personId),
  )
  const sums = sumsOf(applications)
  const count = (check: Application['check']) => outside.filter((of) => of.check === check).length
  const counts = { ineligible: count('ineligible'), incomplete: count('incomplete'), unchecked: count('unchecked') }
  const announced = call.announcedAt !== null
  const next = firstInLine(applications)
  const free = Math.max(0, capacity - placesHeld(applications))
  const hindrance = whyNotAnnounce({
    sums,
    capacity,
    unsealed: unsealed.length,
    unchecked: counts.unchecked,
  })
  return {
    year,
    capacity,
    announcedAt: call.announcedAt,
    state,
    unsealed: unsealed.map(({ personId }) => jurors.get(personId) ?? ''),
    ranking: ranked && {
      basis: ranked.ranking.basis,
      missing: ranked.ranking.missing,
      tied: ranked.line.tied.length,
      placesForTied: ranked.line.placesForTied,
      hangOnOne: ranked.line.changesSide.length,
    },
    rows: state === 'waiting' ? [] : await shownRows(tx, bench),
    sums,
    outside: counts,
    hindrance: state === 'waiting' && !hindrance ? { key: 'selection.notSealed', facts: { count: 0 } } : hindrance,
    announcement: await announcementOf(tx, bench),
    answers: {
      confirmed: applications.filter((of) => ['confirmed', 'delivered', 'returned'].includes(of.participation)).length,
      awaiting: applications.filter((of) => of.participation === 'awaiting').length,
      resigned: applications.filter((of) => of.participation === 'resigned').length,
      free,
      next: next && { number: next.number ?? 0, name: next.artistName },
    },
    can: {
      decide: mayDecide(actor) && !announced && state !== 'waiting',
      announce: mayAnnounce(actor) && !announced && state !== 'waiting' && !hindrance,
      offer: mayOfferPlace(actor) && announced && free > 0 && next !== null,
      enter: mayDecide(actor) && announced,
    },
  }
}

async function shownRows(tx: Tx, bench: Bench) {
  const works = bench.applications.flatMap((application) => workOfRow(application, bench) ?? [])
  const ids = works.flatMap((work) => work.pictures[0]?.pictureId ?? [])
  const entries = await listEntries(tx, bench.edition.id)
  return rowsOf({
    ...bench,
    methods: new Map(entries.map(({ applicationId, method }) => [applicationId, method])),
    pictures: await picturesByIds(tx, ids),
    municipalities: await municipalityNames(tx),
  })
}

async function announcementOf(tx: Tx, { applications, outside, edition }: Bench): Promise<Announcement> {
  const refused = outside.filter(({ check }) => check === 'ineligible' || check === 'incomplete')
  const told = [...applications, ...refused]
  const contacts = await findContacts(tx, [...new Set(told.map(({ applicantId }) => applicantId))])
  return {
    told: told.length,
    letters: told.filter(({ applicantId }) => contacts.has(applicantId)).length,
    outside: refused.length,
    confirmBy: edition.confirmBy,
  }
}

/**
 * One application with all its works, and what was decided of it before. Throws missing while a juror has not sealed, and
 * for a number that is not before the jury.
 */
export async function candidateView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  number: number,
): Promise<CandidateView> {
  if (!maySeeSelection(actor)) throw forbidden()
  const tx = ctx.db
  const bench = await benchOf(tx, year)
  const application = bench.applications.find((of) => of.number === number)
  if (!application || (bench.round && !bench.ranked)) throw missing()
  const works = bench.works.get(application.id) ?? []
  const pictures = await picturesByIds(
    tx,
    works.flatMap((work) => work.pictures.map(({ pictureId }) => pictureId)),
  )
  const entries = (await listEntries(tx, bench.edition.id)).filter((entry) => entry.applicationId === application.id)
  const methods = new Map(entries.map(({ applicationId, method }) => [applicationId, method]))
  const municipalities = await municipalityNames(tx)
  const row = rowsOf({ ...bench, methods, pictures, municipalities }).find(({ id }) => id === application.id)
  if (!row) throw missing()
  const votes = new Map(bench.ranked?.picks.get(application.id)?.votes.map((of) => [of.workId, of.votes]))
  const announced = bench.call.announcedAt !== null
  return {
    year,
    row,
    seen: signOf(decidedOf(application)),
    workId: application.decidedWorkId ?? workFor(bench, application.id),
    works: works.map((work) => ({
      id: work.id,
      position: work.position,
      title: work.title,
      year: work.year,
      technique: work.technique,
      votes: votes.get(work.id) ?? 0,
      pictures: shownOf(work, pictures),
    })),
    history: await historyOf(tx, entries),
    announced,
    can: { decide: mayDecide(actor) && !announced, answer: mayDecide(actor) && announced },
  }
}

async function historyOf(tx: Tx, entries: readonly DecisionEntry[]): Promise<CandidateView['history']> {
  const names = await namesOf(tx, [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))])
  return [...entries].reverse().map(({ at, actorId, method, decision, waitingPlace, reason }) => ({
    at,
    by: (actorId && names.get(actorId)) || '',
    method,
    decision,
    waitingPlace,
    reason,
  }))
}
