import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { groupingOf, sharesOf, wordOfGroup } from './balance.ts'
import { type Bench, benchOf, decidedOf, workFor } from './bench.server.ts'
import { inOrder, traitsOf, workShown } from './bench-view.ts'
import { type DecisionEntry, type DecisionMethod, signOf } from './decisions.ts'
import { shownPictures } from './pictures.server.ts'
import { mayDecide, maySeeSelection } from './policy.ts'
import { type Placed, placedOf, rowOf, workOfRow } from './rows.ts'
import { benchedOf } from './screens.server.ts'
import { lastMethods, listEntriesOf } from './store.server.ts'
import type { CandidateView } from './views.ts'

/**
 * One application with all its works, what it would do to the balance, and what was decided of it before. Throws missing
 * while a juror has not sealed, and for a number that is not before the jury of the call.
 */
export async function candidateView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  number: number,
  callId: string | null = null,
): Promise<CandidateView> {
  if (!maySeeSelection(actor)) throw forbidden()
  const tx = ctx.db
  const bench = await benchOf(tx, year, callId)
  if (bench.round && !bench.ranked) throw missing()
  const placed = placedOf(bench)
  const at = placed.findIndex(({ application }) => application.number === number)
  const own = placed[at]
  if (!own) throw missing()
  const { application } = own
  const works = (await worksOf(tx, [application.id])).get(application.id) ?? []
  const pictures = await picturesByIds(
    tx,
    works.flatMap((work) => work.pictures.map(({ pictureId }) => pictureId)),
  )
  const methods = await lastMethods(tx, bench.call.id)
  const municipalities = await municipalityNames(tx)
  const work = workOfRow(application, bench)
  const shown = { methods, municipalities, pictures: await shownPictures(tx, work ? [work.id] : []) }
  const votes = new Map(bench.ranked?.picks.get(application.id)?.votes.map((of) => [of.workId, of.votes]))
  const announced = bench.call.announcedAt !== null
  return {
    year,
    callId: bench.calls.length > 1 ? bench.call.id : null,
    call: { titleNb: bench.call.titleNb, titleEn: bench.call.titleEn },
    previous: neighbour(placed[at - 1]),
    next: neighbour(placed[at + 1]),
    balance: balanceFor(bench, methods, own, municipalities),
    row: rowOf(own, bench, shown),
    seen: signOf(decidedOf(application)),
    workId: application.decidedWorkId ?? workFor(bench, application.id),
    works: works.map(({ id, position, title, year: made, technique, pictures: hung }) => ({
      ...{ id, position, title, year: made, technique, votes: votes.get(id) ?? 0 },
      pictures: hung.flatMap(({ pictureId, alt }) => {
        const picture = pictures.get(pictureId)
        return picture ? [{ picture, alt: alt || title }] : []
      }),
    })),
    history: await historyOf(tx, await listEntriesOf(tx, application.id)),
    announced,
    can: { decide: mayDecide(actor) && !announced, answer: mayDecide(actor) && announced },
  }
}

const neighbour = (placed: Placed | undefined): CandidateView['next'] =>
  placed ? { number: placed.application.number ?? 0, name: placed.application.artistName } : null

/** The groups that it is in, with how many of each applied and are chosen as it stands now. */
function balanceFor(
  bench: Bench,
  methods: ReadonlyMap<string, DecisionMethod>,
  { application }: Placed,
  municipalities: Readonly<Record<string, string>>,
): CandidateView['balance'] {
  const benched = benchedOf(bench, methods)
  if (!benched) return []
  const ordered = inOrder(benched)
  const decided = bench.applications.some(({ decision }) => decision !== 'none')
  const grouping = groupingOf(
    ordered.map(({ application: of }) =>
      traitsOf(of, workShown(of, bench.works.get(of.id) ?? [], bench.ranked?.picks ?? null)),
    ),
  )
  const isIn = (index: number) => {
    const one = ordered[index]
    if (!one) return false
    return decided ? one.application.decision === 'accepted' : one.span.end <= bench.capacity
  }
  const shares = sharesOf(grouping, isIn)
  const index = ordered.findIndex(({ application: { id } }) => id === application.id)
  return (grouping.of[index] ?? []).flatMap((place) => {
    const [share, group] = [shares[place], grouping.groups[place]]
    if (!share || !group || group.key === '') return []
    const name = group.dimension === 'municipality' ? (municipalities[group.key] ?? null) : null
    return [{ share, group: wordOfGroup(group), name, capacity: bench.capacity }]
  })
}

async function historyOf(tx: Tx, entries: readonly DecisionEntry[]): Promise<CandidateView['history']> {
  const names = await namesOf(tx, [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))])
  return [...entries].reverse().map(({ at, actorId, method, decision, waitingPlace, reason }) => ({
    ...{ at, method, decision, waitingPlace, reason },
    by: (actorId && names.get(actorId)) || '',
  }))
}
