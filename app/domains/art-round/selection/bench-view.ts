/** The bench as the browser gets it: columns that a line can be moved through, and the groups of the balance. */
import type { Candidate, CandidateWork } from '#app/domains/art-round/application/candidate.ts'
import {
  type Dimension,
  type Exchangeable,
  type Group,
  groupingOf,
  groupsOf,
  type Traits,
  wordOfGroup,
} from './balance.ts'
import type { Ranking, Span, WorkPick } from './selection.ts'
import type { BenchView, LineColumns } from './views.ts'
import type { Item, Kept } from './wall.ts'

/** More pictures than this are not drawn on one wall: the part of it around the line is. */
export const MOST_TILES = 1000
/** So many of a longer order, unless more is asked for. */
export const USUAL_TILES = 400

/** What the bench knows of the applications of a ranking. */
export interface Benched {
  applications: readonly Candidate[]
  works: ReadonlyMap<string, readonly CandidateWork[]>
  ranking: Ranking
  picks: ReadonlyMap<string, WorkPick>
  spans: ReadonlyMap<string, Span>
  /** Decided by hand, or in a file. */
  isKept: (application: Candidate) => boolean
}

/** The work that would be shown: the decided one, else the jury's, else the artist's own first. */
export function workShown<W extends { id: string }>(
  application: Pick<Candidate, 'id' | 'decidedWorkId'>,
  works: readonly W[],
  picks: ReadonlyMap<string, WorkPick> | null,
): W | null {
  const wanted = application.decidedWorkId ?? picks?.get(application.id)?.workId
  return works.find(({ id }) => id === wanted) ?? works[0] ?? null
}

/** The ranked applications, best first, with what is known of each. */
export function inOrder({ applications, ranking, spans }: Benched): { application: Candidate; span: Span }[] {
  const byId = new Map(applications.map((of) => [of.id, of]))
  return ranking.applications.flatMap(({ applicationId }) => {
    const [application, span] = [byId.get(applicationId), spans.get(applicationId)]
    return application && span ? [{ application, span }] : []
  })
}

const keptOf = (application: Candidate, isKept: boolean): Kept =>
  isKept ? (application.decision === 'accepted' ? 'in' : 'out') : null

export const traitsOf = (application: Candidate, work: CandidateWork | null): Traits => ({
  municipalityId: application.municipalityId,
  disciplines: application.disciplines,
  isNew: application.isNew,
  hasStudio: application.hasStudio,
  space: work?.space ?? null,
})

/** The columns and the groups; the tiles are laid on by whoever has the pictures. */
export function columnsOf(benched: Benched): { line: LineColumns; grouping: BenchView['balance']['grouping'] } {
  const ordered = inOrder(benched)
  const line: LineColumns = { numbers: [], names: [], spans: [], kept: [], accepted: [] }
  for (const { application, span } of ordered) {
    line.numbers.push(application.number ?? 0)
    line.names.push(application.artistName)
    line.spans.push(span.start, span.end, span.latest, span.earliest)
    line.kept.push(keptOf(application, benched.isKept(application)))
    line.accepted.push(application.decision === 'accepted')
  }
  const traits = ordered.map(({ application }) =>
    traitsOf(application, workShown(application, benched.works.get(application.id) ?? [], benched.picks)),
  )
  return { line, grouping: groupingOf(traits) }
}

/** The columns as what wall.ts moves a line through. */
export const itemsOf = ({ spans, kept }: LineColumns): Item[] =>
  kept.map((of, index) => ({
    kept: of,
    span: {
      start: spans[index * 4] ?? 0,
      end: spans[index * 4 + 1] ?? 0,
      latest: spans[index * 4 + 2] ?? 0,
      earliest: spans[index * 4 + 3] ?? 0,
    },
  }))

/** Pictures that are drawn of so many: all of them, or the part that is asked for. */
export const tilesDrawn = (count: number, more: boolean): number =>
  count <= MOST_TILES ? count : more ? MOST_TILES : USUAL_TILES

/** Where the drawn part of a wall begins: at the start if all of it is drawn, else so that the line is in the middle. */
export const firstTile = (count: number, capacity: number, drawn: number): number =>
  Math.max(0, Math.min(count - drawn, capacity - drawn / 2))

/**
 * The applications as an exchange sees them. Chosen are those accepted, or those above the line while nothing is decided.
 * Exchanges stay in the round that the line runs through: points of two rounds cannot be held against each other.
 */
export function exchangeablesOf(benched: Benched, capacity: number, decided: boolean): Exchangeable[] {
  const ranked = new Map(benched.ranking.applications.map((of) => [of.applicationId, of]))
  const ordered = inOrder(benched)
  const atLine = ranked.get(ordered[Math.min(capacity, ordered.length) - 1]?.application.id ?? '')?.part ?? 0
  return ordered.map(({ application, span }, place) => {
    const { rank = null, adjusted = null, part = 0 } = ranked.get(application.id) ?? {}
    const work = workShown(application, benched.works.get(application.id) ?? [], benched.picks)
    const kept = keptOf(application, benched.isKept(application))
    const above = kept === null ? span.end <= capacity : kept === 'in'
    return {
      ...{ id: application.id, place, rank, score: adjusted },
      chosen: decided ? application.decision === 'accepted' : above,
      locked: kept !== null || part !== atLine || work === null,
      groups: groupsOf(traitsOf(application, work)).map(wordOfGroup),
    }
  })
}

/** What may be asked of a swap in an address. */
export interface SwapAsked {
  group: Group
  keep: readonly Dimension[]
}
