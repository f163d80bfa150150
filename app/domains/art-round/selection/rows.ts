/** The rows of the ranking as a screen shows them, from what the bench knows. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { DecisionMethod } from './decisions.ts'
import type { Line, Ranking, Side, WorkPick } from './selection.ts'
import type { Outcome, SelectionRow, ShownPicture } from './views.ts'

export interface Known {
  applications: readonly Application[]
  works: ReadonlyMap<string, readonly Work[]>
  ranked: { ranking: Ranking; line: Line; picks: ReadonlyMap<string, WorkPick> } | null
  methods: ReadonlyMap<string, DecisionMethod>
  pictures: ReadonlyMap<string, PictureView>
  municipalities: Readonly<Record<string, string>>
}

/** The pictures of a work that are there, in its order. */
export const shownOf = (work: Work, pictures: ReadonlyMap<string, PictureView>): ShownPicture[] =>
  work.pictures.flatMap(({ pictureId, alt }) => {
    const picture = pictures.get(pictureId)
    return picture ? [{ picture, alt: alt || work.title }] : []
  })

/** The work that a row shows: the decided one, else the jury's, else the artist's own first. */
export function workOfRow(application: Application, known: Pick<Known, 'works' | 'ranked'>): Work | null {
  const works = known.works.get(application.id) ?? []
  const wanted = application.decidedWorkId ?? known.ranked?.picks.get(application.id)?.workId
  return works.find(({ id }) => id === wanted) ?? works[0] ?? null
}

/** How each application of the round came out, by id, best first. */
export function outcomesOf({ ranking, line, picks }: NonNullable<Known['ranked']>): Map<string, Outcome> {
  const sides = new Map<string, Side>([
    ...line.accepted.map((id) => [id, 'in'] as const),
    ...line.tied.map((id) => [id, 'tied'] as const),
    ...line.waiting.map(({ applicationId }) => [applicationId, 'out'] as const),
  ])
  const hanging = new Set(line.changesSide.map(({ applicationId }) => applicationId))
  return new Map(
    ranking.applications.map(({ applicationId, rank, mean, adjusted, scores, tiedWith }) => [
      applicationId,
      {
        rank,
        mean,
        adjusted,
        scores: scores.map(({ score }) => score).sort((a, b) => b - a),
        side: sides.get(applicationId) ?? null,
        tiedWith: tiedWith.length,
        hangsOnOne: hanging.has(applicationId),
        divided: picks.get(applicationId)?.split ?? false,
      },
    ]),
  )
}

/** Best first; then those without a rank, by number. */
export function rowsOf(known: Known): SelectionRow[] {
  const outcomes = known.ranked ? outcomesOf(known.ranked) : new Map<string, Outcome>()
  const order = new Map([...outcomes.keys()].map((id, index) => [id, index]))
  const placed = (id: string) => (outcomes.get(id)?.rank ? (order.get(id) ?? 0) : Number.POSITIVE_INFINITY)
  return [...known.applications]
    .sort((a, b) => {
      const [one, other] = [placed(a.id), placed(b.id)]
      return one === other ? (a.number ?? 0) - (b.number ?? 0) : one - other
    })
    .map((application) => rowOf(application, known, outcomes.get(application.id) ?? null))
}

function rowOf(application: Application, known: Known, outcome: Outcome | null): SelectionRow {
  const { id, number, artistName, municipalityId, isNew, decision, waitingPlace, participation } = application
  const work = workOfRow(application, known)
  return {
    id,
    number: number ?? 0,
    artistName,
    municipality: municipalityId ? (known.municipalities[municipalityId] ?? null) : null,
    isNew,
    outcome,
    decision,
    method: decision === 'none' ? null : (known.methods.get(id) ?? null),
    waitingPlace,
    participation,
    workTitle: work?.title ?? null,
    shown: work ? (shownOf(work, known.pictures)[0] ?? null) : null,
  }
}
