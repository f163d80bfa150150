import { expect, it } from 'vitest'
import { freeInstruments, mayBorrow, openLoansOf } from '#app/domains/orchestra/instrument/queries.server.ts'
import { instrumentsView, instrumentView, loanView } from '#app/domains/orchestra/instrument/screens.server.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { lendingOrchestra, NOON, TODAY } from './lending.ts'

const nothing = new URLSearchParams()

it('costs the same number of statements whatever the number of instruments, loans and repairs', async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx, office, mother, instruments, seeded } = await lendingOrchestra(db)
  const children = await db.enrolment.findMany({ where: { state: 'enrolled' }, select: { childId: true } })
  const lend = async (instrumentId: string, childId: string, returnedOn: string | null) =>
    (
      await db.instrumentLoan.create({
        data: {
          ...{ instrumentId, childId, dueOn: '2027-06-15', agreement: 1, preparedById: 'office', returnedOn },
          ...{ preparedAt: new Date(NOON), lentOn: TODAY },
        },
      })
    ).id
  const repair = (instrumentId: string) =>
    db.instrumentRepair.create({
      data: { instrumentId, what: 'Bro', sentOn: TODAY, doneOn: TODAY },
    })
  const loanId = await lend(instruments.violin, seeded.children.ane, null)
  await repair(instruments.violin)
  const ways = {
    register: () => instrumentsView(ctx, office, nothing),
    instrument: () => instrumentView(ctx, office, instruments.violin),
    loan: () => loanView(ctx, mother, 'nb', loanId),
    free: () => freeInstruments(db),
    own: () => openLoansOf(db, [seeded.children.ane, seeded.children.bo], TODAY),
    borrowers: () => mayBorrow(db, TODAY),
  }
  const cost = async () => {
    const counts: Record<string, number> = {}
    for (const [name, way] of Object.entries(ways)) counts[name] = (await statementsOf(way)).length
    return counts
  }
  const few = await cost()
  for (const [place, { childId }] of children.entries()) {
    const { id } = await db.ownedInstrument.create({
      data: { mark: `VUS-1${place}`, instrument: 'violin', changedAt: new Date(NOON) },
    })
    await lend(id, childId, null)
    await lend(instruments.violin, childId, TODAY)
    await repair(instruments.violin)
  }
  const next = { begins: '2027-01-10', ends: '2027-06-15', ageAt: '2026-12-31', changedAt: new Date(NOON) }
  await db.semester.create({ data: { ...next, year: 2027, season: 'spring' } })
  expect(await cost()).toEqual(few)
  expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(16)
})

eachEngine((engine) => {
  it('may be lent to who plays now or in the semester to come, each once, by name', async () => {
    const { db } = await engine.freshDatabase()
    const { seeded } = await lendingOrchestra(db)
    const next = { begins: '2027-01-10', ends: '2027-06-15', ageAt: '2026-12-31', changedAt: new Date(NOON) }
    const spring = await db.semester.create({ data: { ...next, year: 2027, season: 'spring' } })
    const youth = await db.ensemble.create({
      data: { semesterId: spring.id, kind: 'youth', nameNb: 'Ungdom', nameEn: 'Youth', ageFrom: 13, ageTo: 18 },
    })
    const { id: _id, ...row } = await db.enrolment.findFirstOrThrow({ where: { childId: seeded.children.cato } })
    await db.enrolment.create({ data: { ...row, semesterId: spring.id, ensembleId: youth.id, instrument: 'tuba' } })
    const all = await mayBorrow(db, TODAY)
    expect(all).toHaveLength(await db.enrolment.count({ where: { state: 'enrolled', semesterId: seeded.semesterId } }))
    expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nb')))
    expect(all.find(({ childId }) => childId === seeded.children.cato)?.instrument).toBe('tuba')
    expect(await mayBorrow(db, '2028-01-01')).toEqual([])
  })
})
