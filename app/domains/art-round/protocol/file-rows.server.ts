/** What a protocol holds as the rows of files: jurors by their letters, applications by their numbers. */
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TableColumn, TableValue } from '#app/platform/tables/write-table.server.ts'
import { countedScore } from './counted.ts'
import { gatherProtocol } from './gather.server.ts'
import { mayKeepProtocol } from './policy.ts'
import type { ProtocolContent, ScoredNumber } from './protocol.ts'

export type FileRow = Record<string, TableValue>
export interface FileTable {
  rows: FileRow[]
  columns: TableColumn<FileRow>[]
}

const columnsOf = (names: readonly string[]): TableColumn<FileRow>[] =>
  names.map((name) => ({ key: name, header: name, value: (row) => row[name] ?? null }))

/** Every call of the year whose jurors have all sealed. Throws forbidden, missing, and conflict when there is none. */
async function contents(ctx: Context, actor: Actor | null, year: number): Promise<ProtocolContent[]> {
  if (!mayKeepProtocol(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { id: editionId } = await theEdition(tx, year)
    const found: ProtocolContent[] = []
    let juried = false
    for (const { id } of await callsOf(tx, editionId)) {
      const bench = await benchOf(tx, year, id)
      juried ||= bench.round !== null
      if (bench.ranked) found.push(await gatherProtocol(tx, bench))
    }
    if (found.length === 0) throw juried ? conflict('selection.notSealed', { count: 0 }) : conflict('transfer.noRound')
    return found
  })
}

const table =
  (names: readonly string[], rowsOf: (content: ProtocolContent) => FileRow[]) =>
  async (ctx: Context, actor: Actor | null, year: number): Promise<FileTable> => ({
    rows: (await contents(ctx, actor, year)).flatMap(rowsOf),
    columns: columnsOf(names),
  })

const sixth = (score: number | null): number | null => (score === null ? null : Math.round(score * 1e6) / 1e6)

/** The ranking with a column for each juror's weighted score as it stands after the talk. */
export async function rankingByJuror(ctx: Context, actor: Actor | null, year: number): Promise<FileTable> {
  const all = await contents(ctx, actor, year)
  const letters = [
    ...new Set(all.flatMap(({ rounds }) => rounds.flatMap(({ jurors }) => jurors.map((of) => of.letter)))),
  ]
  const rows = all.flatMap(({ rounds, ranking }) =>
    ranking.map(({ tiedWith, ...of }): FileRow => {
      // The latest round that the application was in: the one that its rank is of.
      const round = rounds.find(({ scores }) => scores.some(({ application }) => application === of.application))
      const given = round?.scores.find(({ application }) => application === of.application)
      const scores = letters.map((letter) => [letter, round ? sixth(countedScore(round, given, letter)) : null])
      return { ...of, round: round?.number ?? null, tied_with: tiedWith.join(' '), ...Object.fromEntries(scores) }
    }),
  )
  return {
    rows,
    columns: columnsOf(['rank', 'application', 'mean', 'adjusted', 'round', 'tied_with', ...letters.sort()]),
  }
}

/** Every sealed score of every round, with what it became after the talk where that is another. */
export const sealedScores = table(
  ['round', 'application', 'juror', 'criterion', 'sealed', 'after_talk', 'counts', 'pick', 'pick_after_talk'],
  ({ rounds }) =>
    rounds.flatMap(({ number, scores, notBefore }) =>
      [...scores, ...notBefore].flatMap((of) => sealedRows(number, of)),
    ),
)

const sealedRows = (round: number, { application, counts, letters }: ScoredNumber): FileRow[] =>
  Object.entries(letters).flatMap(([juror, { sealed, sealedPick, afterTalk, afterTalkPick }]) =>
    [...new Set([...Object.keys(sealed), ...Object.keys(afterTalk ?? {})])].map((criterion) => ({
      ...{ round, application, juror, criterion, sealed: sealed[criterion] ?? null },
      after_talk: afterTalk && afterTalk[criterion] !== sealed[criterion] ? (afterTalk[criterion] ?? null) : null,
      counts: counts.includes(juror),
      pick: sealedPick,
      pick_after_talk: afterTalkPick !== undefined && afterTalkPick !== sealedPick ? afterTalkPick : null,
    })),
  )

export const talkChanges = table(
  ['round', 'application', 'juror', 'criterion', 'value', 'pick', 'reason', 'at'],
  ({ rounds }) =>
    rounds.flatMap(({ number, talkChanges: changes }) =>
      changes.map(({ letter, ...of }) => ({ round: number, juror: letter, ...of })),
    ),
)

export const duels = table(['round', 'juror', 'first', 'second', 'outcome'], ({ rounds }) =>
  rounds.flatMap(({ number, duels: fought }) =>
    (fought?.fought ?? []).map(({ letter, ...of }) => ({ round: number, juror: letter, ...of })),
  ),
)

/** How often each juror was recused, and of which kind; not from whom. */
export const recusals = table(['round', 'juror', 'kind', 'count'], ({ rounds }) =>
  rounds.flatMap(({ number, recusals: told }) =>
    told.map(({ letter, ...of }) => ({ round: number, juror: letter, ...of })),
  ),
)
