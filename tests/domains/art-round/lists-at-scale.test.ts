/**
 * Every list of the jury and the secretariat costs as many statements for four hundred and eighty applications as
 * for a hundred and twenty, and none needs many. The jury's own lists and the selection's are counted beside their code as well, on both
 * engines; here all of them stand together, over a year that is sealed, talked about, compared and decided on.
 */
import { expect, it } from 'vitest'
import { applicationsView, officeView } from '#app/domains/art-round/application/office-screens.server.ts'
import type { ApplicationsFilter } from '#app/domains/art-round/application/views.ts'
import { duelView } from '#app/domains/art-round/deliberation/screens.server.ts'
import { editionsView, overviewView } from '#app/domains/art-round/edition/screens.server.ts'
import { conflictsView } from '#app/domains/art-round/jury/conflicts.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetsFrom } from '#app/domains/art-round/jury/sheets.server.ts'
import { duelLeadView } from '#app/domains/art-round/meeting/duels.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import { contactSheetView } from '#app/domains/art-round/protocol/contact-sheets.server.ts'
import { protocolView } from '#app/domains/art-round/protocol/screens.server.ts'
import { announcementView } from '#app/domains/art-round/selection/announcement-screens.server.ts'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { entriesView } from '#app/domains/art-round/selection/entries.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { auditView } from '#app/domains/desk/audit.server.ts'
import { outboxView } from '#app/domains/people/outbox.server.ts'
import { peopleView } from '#app/domains/people/queries.server.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { LARGE_NOW } from '#tests/support/large-round.ts'
import { type LargeStage, setLargeStage } from '#tests/support/large-stage.ts'
import { statementsOf } from '#tests/support/statements.ts'

const FEW = 120
/** Below the ids that go into one question; what a whole wall of a thousand needs is counted in selection/bench.test.ts. */
const MANY = 480
/** The dearest are the meeting and the duels, which rank, look up who must be outside and draw what is talked about. */
const MOST_STATEMENTS = 60
const OFFICE = { by: 'office', callId: null } as const
const JURY = { by: 'jury' } as const

const all: ApplicationsFilter = {
  ...{ search: '', call: '', state: '', check: '', municipality: '', discipline: '' },
  ...{ sort: 'number', down: false, page: null },
}
const anyLetter = { callId: null, kind: null, at: null, language: null }
const sheet = { names: 'named', order: 'ranking', perPage: 12, works: 'all' } as const
const everything = { personId: null, kind: null, from: null, to: null }

type List = (ctx: TestContext, stage: LargeStage) => Promise<unknown>

const LISTS: Record<string, List> = {
  'the desk while scores are given': (ctx, { scoring: { jurors, year } }) => deskView(ctx, one(jurors), year),
  'sheets while scores are given': (ctx, { scoring: { jurors, year } }) => sheetsFrom(ctx, one(jurors), year, '3', 10),
  'the desk of a sealed round': (ctx, { sealed: { jurors, year } }) => deskView(ctx, one(jurors), year, { page: 2 }),
  'the duels': (ctx, { sealed: { jurors, year } }) => duelView(ctx, one(jurors), year),
  'the duels as they are led': (ctx, { sealed: { secretary, year } }) => duelLeadView(ctx, secretary, year, OFFICE),
  'the meeting of a juror': (ctx, { sealed: { jurors, year } }) => meetingView(ctx, one(jurors), year, JURY),
  'the meeting of the secretariat': (ctx, { sealed: { secretary, year } }) => meetingView(ctx, secretary, year, OFFICE),
  'the set-up': (ctx, { sealed: { secretary, year } }) => setUpView(ctx, secretary, year, null),
  impartiality: (ctx, { sealed: { secretary, year } }) => conflictsView(ctx, secretary, year, null),
  'who goes on': (ctx, { sealed: { secretary, year }, nextRoundId }) =>
    entriesView(ctx, secretary, year, nextRoundId, '2'),
  applications: (ctx, { sealed: { secretary, year } }) => applicationsView(ctx, secretary, 'nb', year, all),
  'applications, searched and sorted': (ctx, { sealed: { secretary, year } }) =>
    applicationsView(ctx, secretary, 'nb', year, { ...all, search: 'verk', sort: 'name', page: '2' }),
  'one application': (ctx, { sealed: { secretary, year, applicationIds } }) =>
    officeView(ctx, secretary, 'nb', year, applicationIds[7] ?? ''),
  'the selection': (ctx, { sealed: { secretary, year } }) => selectionView(ctx, secretary, year, { places: 20 }),
  'the selection, a swap': (ctx, { sealed: { secretary, year } }) =>
    selectionView(ctx, secretary, year, { swap: { group: { dimension: 'municipality', key: 'lier' }, keep: [] } }),
  'a candidate': (ctx, { sealed: { secretary, year } }) => candidateView(ctx, secretary, year, 60),
  'the announcement': (ctx, { sealed: { secretary, year } }) => announcementView(ctx, secretary, year, anyLetter),
  'the protocol': (ctx, { sealed: { secretary, year } }) => protocolView(ctx, secretary, year, null),
  'the contact sheets': (ctx, { sealed: { secretary, year } }) => contactSheetView(ctx, secretary, year, null, sheet),
  'the overview': (ctx, { sealed: { secretary } }) => overviewView(ctx, secretary),
  'the editions': (ctx, { sealed: { secretary } }) => editionsView(ctx, secretary),
  'the log': (ctx, { sealed: { secretary } }) => auditView(ctx, secretary, everything, '2'),
  'the outbox': (ctx, { sealed: { secretary } }) => outboxView(ctx, secretary, '', '2'),
  people: (ctx, { sealed: { secretary } }) => peopleView(ctx, secretary, 'kunstner'),
}

function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none')
  return first
}

async function costs(applications: number): Promise<Map<string, string[]>> {
  const { db, close } = await sqlite.freshDatabase()
  const ctx = testContext({ db, now: LARGE_NOW })
  const stage = await setLargeStage(db, (personId) => ctx.as(personId), applications)
  const found = new Map<string, string[]>()
  for (const [name, list] of Object.entries(LISTS)) found.set(name, await statementsOf(() => list(ctx, stage)))
  await close()
  return found
}

it('no list asks row by row', async () => {
  const few = await costs(FEW)
  const many = await costs(MANY)
  for (const [name, statements] of many) {
    const fewer = few.get(name) ?? []
    expect(statements.length, `${name}\n${statements.filter((sql) => !fewer.includes(sql)).join('\n')}`).toBe(
      fewer.length,
    )
    expect(statements.length, name).toBeGreaterThan(0)
    expect(statements.length, name).toBeLessThanOrEqual(MOST_STATEMENTS)
  }
}, 120_000)
