/** What the jury did, as files: the same rows in every format, jurors by letters. */
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportTable } from '#app/domains/reports/export-table.server.ts'
import type { ExportFormat, ExportKind } from '#app/domains/reports/exports.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../art-round/selection/juried.ts'

const secretary = someone(['secretariat'])

type Row = Record<string, string>

/** The rows of a file as texts, an empty cell as ''. */
function rowsIn(format: ExportFormat, bytes: Buffer): Row[] {
  const texts = (row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]))
  if (format === 'json') return (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>[]).map(texts)
  if (format === 'csv') return parse(bytes, { columns: true, bom: true, delimiter: [',', ';'] }) as Row[]
  const files = unzipSync(new Uint8Array(bytes))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join(''),
  )
  const table = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, column = '', type = '', rest = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      const value = /<(?:t|v)[^>]*>([\s\S]*?)<\/(?:t|v)>/.exec(rest)?.[1] ?? ''
      if (type.includes('t="s"')) cells[at] = shared[Number(value)] ?? ''
      else cells[at] = value
    }
    return cells
  })
  const [head = [], ...rows] = table
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

/** Three jurors; one is recused once, one changed a score and a pick after the talk, and the two last were fought over. */
async function aJury(ctx: TestContext) {
  const { db } = ctx
  const { roundId, applicationIds, workIds } = await juriedEdition(db, {
    scores: [
      [90, 90, 90],
      [80, null, 80],
      [70, 70, 70],
      [70, 70, 70],
    ],
    capacity: 3,
  })
  const [first, second] = await db.jurorSeat.findMany({ where: { roundId }, orderBy: { id: 'asc' } })
  const { id: criterionId } = await db.criterion.findFirstOrThrow({ where: { roundId } })
  const change = { seatId: first?.id ?? '', applicationId: applicationIds[0] ?? '', reason: 'Så det; på nytt' }
  const at = (minute: number) => new Date(Date.UTC(2013, 3, 1, 10, minute))
  await db.talkChange.create({ data: { ...change, criterionId, value: 96, at: at(0) } })
  await db.talkChange.create({ data: { ...change, workId: workIds[0]?.[1] ?? '', at: at(1) } })
  const [one = '', other = ''] = [applicationIds[2] ?? '', applicationIds[3] ?? ''].sort()
  await db.duelRound.create({
    data: {
      ...{ roundId, state: 'closed', perJuror: 1, openedAt: at(2), closedAt: at(9) },
      entries: { create: [{ applicationId: one }, { applicationId: other }] },
      duels: {
        create: [first, second].map((seat, index) => ({
          ...{ seatId: seat?.id ?? '', firstId: one, secondId: other, at: at(3 + index) },
          outcome: index === 0 ? ('first' as const) : ('equal' as const),
        })),
      },
    },
  })
}

eachEngine((engine) => {
  let ctx: TestContext
  beforeAll(async () => {
    ctx = testContext({ db: (await engine.freshDatabase()).db })
    await aJury(ctx)
  }, 60_000)
  const taken = async (kind: ExportKind, format: ExportFormat) => {
    const made = await exportTable(ctx, secretary, 2013, kind, format)
    const rows = rowsIn(format, made.bytes)
    expect(made).toMatchObject({ name: `${kind}-2013.${format}`, rows: rows.length })
    return rows
  }

  describe.each(['csv', 'json', 'xlsx'] as const)('as %s', (format) => {
    it('the ranking has each juror’s score as it stands after the talk', async () => {
      const rows = await taken('ranking-by-juror', format)
      expect(rows.map(({ rank, application }) => `${rank} ${application}`)).toEqual(['1 1', '2 2', '3 3', '4 4'])
      expect(Object.keys(rows[0] ?? {})).toEqual([
        'rank',
        'application',
        'mean',
        'adjusted',
        'round',
        'tied_with',
        'A',
        'B',
        'C',
      ])
      const given = rows.map(({ A, B, C }) => [A, B, C].sort().join(' '))
      expect(given).toEqual(['90 90 96', ' 80 80', '70 70 70', '70 70 70'])
      expect(rows[0]?.mean).toBe('92')
    })

    it('the sealed scores stand beside what they became', async () => {
      const rows = await taken('sealed-scores', format)
      expect(rows).toHaveLength(11)
      const changed = rows.filter(({ after_talk }) => after_talk !== '')
      expect(changed).toMatchObject([
        {
          round: '1',
          application: '1',
          criterion: 'quality',
          sealed: '90',
          after_talk: '96',
          pick: '1',
          pick_after_talk: '2',
        },
      ])
      expect(new Set(rows.map(({ counts }) => counts))).toEqual(new Set([format === 'json' ? 'true' : 'yes']))
    })

    it('the changes after the talk have their reasons', async () => {
      const rows = await taken('talk-changes', format)
      expect(rows.map(({ criterion, value, pick, reason }) => [criterion, value, pick, reason])).toEqual([
        ['quality', '96', '', 'Så det; på nytt'],
        ['', '', '2', 'Så det; på nytt'],
      ])
    })

    it('the duels name applications by their numbers', async () => {
      const rows = await taken('duels', format)
      expect(rows.map(({ first, second }) => [first, second].sort().join())).toEqual(['3,4', '3,4'])
      expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['equal', 'first'])
    })

    it('the recusals count, and do not say from what', async () => {
      const rows = await taken('recusals', format)
      expect(rows).toMatchObject([{ round: '1', kind: 'declared', count: '1' }])
      expect(Object.keys(rows[0] ?? {})).toEqual(['round', 'juror', 'kind', 'count'])
    })
  })

  it('nobody’s name is in any of them', async () => {
    for (const kind of ['ranking-by-juror', 'sealed-scores', 'talk-changes', 'duels', 'recusals'] as const)
      expect((await exportTable(ctx, secretary, 2013, kind, 'csv')).bytes.toString('utf8')).not.toMatch(
        /Juror \d|Kunstner/,
      )
  })
})
