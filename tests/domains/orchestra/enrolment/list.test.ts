import { describe, expect, it } from 'vitest'
import { enrolmentsFile } from '#app/domains/orchestra/enrolment/file.server.ts'
import { filterIn } from '#app/domains/orchestra/enrolment/input.ts'
import { enrolmentsView } from '#app/domains/orchestra/enrolment/list.server.ts'
import { enrolmentView } from '#app/domains/orchestra/enrolment/page.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { conductor, office, openNext, scene } from './scene.ts'

const ask = (query: string) => filterIn(new URLSearchParams(query))

eachEngine((engine) => {
  it('is narrowed by what one asks', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, put } = await scene(db)
    await put(seeded.children.dina, { state: 'waiting', waitingSince: ctx.now })
    const names = async (query: string) =>
      (await enrolmentsView(ctx, office, seeded.term, ask(query))).rows.map(({ name }) => name)
    expect(await names('')).toHaveLength(41)
    expect(await names('sok=trebarn')).toEqual(['Cato Trebarn', 'Ane Trebarn', 'Bo Trebarn'])
    expect(await names(`orkester=${seeded.juniorId}&sok=trebarn`)).toEqual(['Bo Trebarn'])
    expect(await names('instrument=horn&kommune=asker')).toContain('Cato Trebarn')
    expect(await names('tilstand=waiting')).toEqual(['Dina Fremmed'])
    expect(await names('tilstand=nonsense&instrument=kazoo')).toHaveLength(41)
    const { counts } = await enrolmentsView(ctx, office, seeded.term, ask('tilstand=waiting'))
    expect(counts).toMatchObject({ enrolled: 40, waiting: 1, left: 0 })
  })

  it('shows who has not answered for the semester to come', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded } = await scene(db)
    await openNext(db, seeded)
    const { unanswered } = await enrolmentsView(ctx, office, '2014-v', ask(''))
    expect(unanswered.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ane Trebarn', 'Bo Trebarn']))
    expect((await enrolmentsView(ctx, conductor, '2014-v', ask(''))).unanswered).toEqual([])
  })
})

describe('what the conductor is told', () => {
  it('is name, instrument, level and state, on the page and in the file', async () => {
    const { db } = await sqlite.freshDatabase()
    const { ctx, seeded, enrolmentOf } = await scene(db)
    const { rows, can, choices } = await enrolmentsView(ctx, conductor, seeded.term, ask('kommune=modum'))
    expect(rows).toHaveLength(41)
    expect(rows.every((row) => row.office === null)).toBe(true)
    expect({ can, ...choices }).toMatchObject({ can: { keep: false }, municipalities: [], schools: [] })
    const file = await enrolmentsFile(ctx, conductor, 'nb', {
      ...{ term: seeded.term, filter: ask(''), format: 'csv', contacts: true },
    })
    const head = file.bytes.toString().split('\r\n')[0]
    expect(head).toBe('Navn,Orkester,Instrument,Nivå,Status,Plass på ventelisten')
    const { told, history, leaveTo, steps } = await enrolmentView(
      ...[ctx, conductor, seeded.term, (await enrolmentOf(seeded.children.ane)).id],
    )
    expect({ told, history, leaveTo, steps }).toEqual({ told: null, history: null, leaveTo: null, steps: [] })
  })
})

describe('the secretariat’s file', () => {
  it('has guardians’ e-mail only when it was asked for, and says that it was taken', async () => {
    const { db } = await sqlite.freshDatabase()
    const { ctx, seeded } = await scene(db)
    const take = async (contacts: boolean) =>
      (
        await enrolmentsFile(ctx, office, 'nb', {
          ...{ term: seeded.term, filter: ask('sok=trebarn'), format: 'csv', contacts },
        })
      ).bytes.toString()
    expect(await take(false)).not.toContain('@')
    expect(await take(true)).toContain('mother@orkester.example.com')
    const log = await db.auditEntry.findMany({ where: { deed: 'enrolment.listTaken' }, orderBy: { id: 'asc' } })
    expect(log.map(({ facts }) => facts)).toMatchObject([
      { rows: 3, contacts: false },
      { rows: 3, contacts: true },
    ])
  })
})

describe('nobody else', () => {
  it.each(['coach', 'leader', 'mother', 'association', 'contact', 'kitchen'] as const)('%s', async (who) => {
    const { db } = await sqlite.freshDatabase()
    const { ctx, seeded, as, enrolmentOf } = await scene(db)
    const given = { association: ['association'], contact: ['contact'] } as const
    const roles = who in given ? given[who as keyof typeof given] : []
    const actor = someone([...roles], { personId: as(who).personId })
    await expect(enrolmentsView(ctx, actor, seeded.term, ask(''))).rejects.toMatchObject({ kind: 'forbidden' })
    const dina = (await enrolmentOf(seeded.children.dina)).id
    await expect(enrolmentView(ctx, actor, seeded.term, dina)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('of the family reads who the secretariat’s person was, or which guardian', async () => {
    const { db } = await sqlite.freshDatabase()
    const { ctx, seeded, as, enrolmentOf } = await scene(db)
    const { id } = await enrolmentOf(seeded.children.ane)
    const { history, as: reader, steps } = await enrolmentView(ctx, as('father'), seeded.term, id)
    expect(history?.map(({ by }) => by)).toEqual([{ who: 'family' }])
    expect([reader, steps]).toEqual(['family', ['askLeave', 'stop']])
    expect((await enrolmentView(ctx, office, seeded.term, id)).history?.[0]?.by).toEqual({ name: 'Mor Trebarnsdatter' })
  })
})

it('costs the same number of statements for one child and for forty', async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx, seeded } = await scene(db)
  const whole = await statementsOf(() => enrolmentsView(ctx, office, seeded.term, ask('')))
  await db.enrolment.deleteMany({ where: { childId: { not: seeded.children.ane } } })
  const one = await statementsOf(() => enrolmentsView(ctx, office, seeded.term, ask('')))
  expect(whole.length).toBe(one.length)
  expect(whole.length).toBeLessThanOrEqual(14)
})
