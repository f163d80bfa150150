import { beforeEach, expect, it } from 'vitest'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { connect } from '#app/platform/db/client.server.ts'
import { commandLine } from '#tests/cli/command-line.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { drawing } from './drawn.ts'

const secretary = someone(['secretariat'])
const COUNT = 40
const numbers = Array.from({ length: COUNT }, (_, index) => index + 1)

const applications = [
  'application,artist,email,municipality,work1_title,work2_title,work3_title',
  ...numbers.map((n) => `${n},Kunstner ${n},kunstner-${n}@example.com,Asker,Verk A${n},Verk B${n},Verk C${n}`),
]

/** On a coarse scale, so that many are tied; every ninth is one that a juror is recused from, and number 40 has no score. */
function scores(): string[] {
  const next = drawing(11)
  const rows = ['application,juror,criterion,score,work,recused']
  for (const n of numbers.slice(0, -1))
    for (const juror of ['a@example.com', 'b@example.com', 'c@example.com']) {
      const picked = 1 + Math.floor(next() * 3)
      const given = ['quality', 'idea'].map((criterion) => ({ criterion, score: 3 + Math.floor(next() * 3) }))
      if (n % 9 === 0 && juror.startsWith('b')) rows.push(`${n},${juror},,,,yes`)
      else for (const { criterion, score } of given) rows.push(`${n},${juror},${criterion},${score},${picked},no`)
    }
  return rows
}

eachEngine((engine) => {
  const { run, file, place } = commandLine(engine)

  beforeEach(async () => {
    expect((await run('import', 'municipalities', 'app/cli/demo/data/municipalities.csv')).status).toBe(0)
    expect((await run('edition', 'create', '2013', '--capacity', '17')).status).toBe(0)
  })
  const importing = async (kind: string, rows: string[]) =>
    expect(
      await run('import', kind, await file(`${kind}.csv`, `${rows.join('\n')}\n`), '--edition', '2013'),
    ).toMatchObject({ status: 0 })
  const exported = async (kind: string): Promise<Record<string, unknown>[]> => {
    const { status, out } = await run('export', kind, '--edition', '2013', '--format', 'json')
    expect(status).toBe(0)
    return JSON.parse(out)
  }

  it('what is imported is ranked and exported as the screen shows it, to the last tie', async () => {
    await importing('applications', applications)
    await importing('scores', scores())
    const db = await connect(place.databaseUrl)
    try {
      await db.application.updateMany({ data: { check: 'complete' } })
      const ctx = testContext({ db })
      await proposeDecisions(ctx, secretary, 2013, 5)
      const view = await selectionView(ctx, secretary, 2013)
      const six = (score: number | null | undefined) => (score == null ? null : Math.round(score * 1e6) / 1e6)

      const ranking = await exported('ranking')
      const screen = view.rows.map(({ number, outcome }) => ({
        rank: outcome?.rank ?? null,
        application: number,
        mean: six(outcome?.mean),
        adjusted: six(outcome?.adjusted),
        scores: outcome?.scores.length,
      }))
      expect(ranking.map(({ tied_with: _, ...row }) => row)).toEqual(screen)
      expect(view.ranking).toMatchObject({ basis: 'adjusted', missing: 4 })
      // The same ties: those that the file names beside a row are those that share its rank on the screen.
      const sharing = (rank: number | null, own: number) =>
        screen
          .filter((row) => row.rank !== null && row.rank === rank && row.application !== own)
          .map((row) => row.application)
      for (const [index, row] of ranking.entries()) {
        const { rank, application } = screen[index] ?? { rank: null, application: 0 }
        const named = String(row.tied_with ?? '')
          .split(' ')
          .filter(Boolean)
          .map(Number)
        expect(named).toEqual(sharing(rank, application).sort((a, b) => a - b))
        expect(named.length).toBe(view.rows[index]?.outcome?.tiedWith)
      }
      expect(view.rows.filter(({ outcome }) => outcome && outcome.tiedWith > 0).length).toBeGreaterThan(3)

      const accepted = await exported('accepted')
      const works = new Map((await db.work.findMany()).map(({ id, title }) => [id, title]))
      const stored = new Map((await db.application.findMany()).map((of) => [of.number, of.decidedWorkId]))
      const decided = view.rows.filter(({ decision }) => decision === 'accepted')
      const waiting = view.rows
        .filter(({ decision }) => decision === 'waitlisted')
        .sort((a, b) => (a.waitingPlace ?? 0) - (b.waitingPlace ?? 0))
      expect(accepted).toMatchObject(
        [...decided, ...waiting].map(({ number, artistName, outcome, decision, waitingPlace }) => ({
          ...{ rank: outcome?.rank, application: number, artist: artistName, score: six(outcome?.adjusted) },
          ...{ decision: decision === 'accepted' ? 'accepted' : 'waitlist', place_on_waiting_list: waitingPlace },
          work_title: works.get(stored.get(number) ?? '') ?? '',
        })),
      )
      // Accepted are exactly those above the line, with the work that the screen shows.
      expect(decided.map(({ number }) => number)).toEqual(
        view.rows.filter(({ outcome }) => outcome?.side === 'in').map(({ number }) => number),
      )
      for (const row of decided)
        expect(accepted.find(({ application }) => application === row.number)?.work_title).toBe(row.workTitle)
      const undecided = view.rows.filter(({ outcome }) => outcome?.side === 'tied' || outcome?.rank === null)
      expect(view.sums.none).toBe(undecided.length)
    } finally {
      await db.$disconnect()
    }
  })
})
