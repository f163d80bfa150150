/** The rows of the ranking as a screen shows them, from what the bench knows. */
import type { Candidate, CandidateWork } from '#app/domains/art-round/application/candidate.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import { workShown } from './bench-view.ts'
import type { DecisionMethod } from './decisions.ts'
import type { JurorScore, Line, Ranking, Side, WorkPick } from './selection.ts'
import type { Outcome, SelectionRow, ShownPicture } from './views.ts'

export interface Known {
  applications: readonly Candidate[]
  works: ReadonlyMap<string, readonly CandidateWork[]>
  ranked: {
    ranking: Ranking
    line: Line
    picks: ReadonlyMap<string, WorkPick>
    sealed: ReadonlyMap<string, { rank: number | null; mean: number | null; scores: readonly JurorScore[] }>
  } | null
}

/** What rows show beside what they are made of, for those that are shown alone. */
export interface Shown {
  methods: ReadonlyMap<string, DecisionMethod>
  /** The first picture of each shown work, by the work. */
  pictures: ReadonlyMap<string, { picture: PictureView; alt: string }>
  municipalities: Readonly<Record<string, string>>
}

/** From the highest to the lowest, so that they tell nothing of who gave them. */
const unsigned = (scores: readonly JurorScore[]): number[] => scores.map(({ score }) => score).sort((a, b) => b - a)

/** How each application of the round came out, by id, best first. */
export function outcomesOf({ ranking, line, picks, sealed }: NonNullable<Known['ranked']>): Map<string, Outcome> {
  const sides = new Map<string, Side>([
    ...line.accepted.map((id) => [id, 'in'] as const),
    ...line.tied.map((id) => [id, 'tied'] as const),
    ...line.waiting.map(({ applicationId }) => [applicationId, 'out'] as const),
  ])
  const hanging = new Set(line.changesSide.map(({ applicationId }) => applicationId))
  return new Map(
    ranking.applications.map(({ applicationId, rank, mean, adjusted, scores, tiedWith, part }) => {
      const was = sealed.get(applicationId)
      return [
        applicationId,
        // In one literal: an object that is put together from others costs ten times as much, thousands of times over.
        {
          rank,
          mean,
          adjusted,
          scores: unsigned(scores),
          side: sides.get(applicationId) ?? null,
          tiedWith: tiedWith.length,
          hangsOnOne: hanging.has(applicationId),
          divided: picks.get(applicationId)?.split ?? false,
          sealed: was ? { rank: was.rank, mean: was.mean, scores: unsigned(was.scores) } : null,
          part,
        },
      ]
    }),
  )
}

/** An application with how it came out; null outcome: not before a jury. */
export interface Placed {
  application: Candidate
  outcome: Outcome | null
}

/** Best first; then those without a rank, by number. */
export function placedOf(known: Known): Placed[] {
  const outcomes = known.ranked ? outcomesOf(known.ranked) : new Map<string, Outcome>()
  const byId = new Map(known.applications.map((of) => [of.id, of]))
  const placed: Placed[] = []
  for (const [id, outcome] of outcomes) {
    const application = outcome.rank === null ? undefined : byId.get(id)
    if (!application) continue
    placed.push({ application, outcome })
    byId.delete(id)
  }
  const rest = [...byId.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return [...placed, ...rest.map((application) => ({ application, outcome: outcomes.get(application.id) ?? null }))]
}

/** The work that a row shows. */
export const workOfRow = (application: Candidate, known: Known): CandidateWork | null =>
  workShown(application, known.works.get(application.id) ?? [], known.ranked?.picks ?? null)

export function rowOf({ application, outcome }: Placed, known: Known, shown: Shown): SelectionRow {
  const { id, number, artistName, municipalityId, isNew, decision, waitingPlace, participation } = application
  const work = workOfRow(application, known)
  const picture = work && shown.pictures.get(work.id)
  return {
    ...{ id, number: number ?? 0, artistName, isNew, outcome, decision, waitingPlace, participation },
    municipality: municipalityId ? (shown.municipalities[municipalityId] ?? null) : null,
    method: decision === 'none' ? null : (shown.methods.get(id) ?? null),
    workTitle: work?.title ?? null,
    shown: picture ? shownPicture(picture, work.title) : null,
  }
}

const shownPicture = ({ picture, alt }: { picture: PictureView; alt: string }, title: string): ShownPicture => ({
  picture,
  alt: alt || title,
})
