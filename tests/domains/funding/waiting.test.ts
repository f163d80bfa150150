import { expect, it } from 'vitest'
import { deskView } from '#app/domains/desk/queries.server.ts'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { editContribution } from '#app/domains/funding/commands/edit-contribution.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { moneyWaiting } from '#app/domains/funding/waiting.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { ADVERTISEMENT, GIVER, host, secretary, selling } from './money.ts'

eachEngine((engine) => {
  it('tells the desk of overdue invoices, of reports that are near, and of money that should have come', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const on = (day: string) => ({ ...ctx, now: new Date(`${day}T10:00:00Z`) })
    const id = await addContribution(ctx, secretary, 'artRound', 2013, { ...GIVER, reportDueOn: '2014-03-01' })
    await saveInstalment(ctx, secretary, id, 1, null, { amountOre: 50_000_00, dueOn: '2013-06-01' })
    await issueInvoice(ctx, secretary, await writeInvoice(ctx, secretary, ADVERTISEMENT), 1)
    const nothing = { invoices: { count: 0, ore: 0 }, reports: [], instalments: [] }
    expect(await moneyWaiting(on('2013-03-15'), secretary)).toEqual(nothing)
    expect(await moneyWaiting(on('2013-03-16'), host)).toBeNull()
    const { giver } = GIVER
    expect(await moneyWaiting(on('2013-06-02'), secretary)).toEqual({
      ...{ invoices: { count: 1, ore: 6_250_00 }, reports: [] },
      instalments: [{ id, giver, year: 2013, ore: 50_000_00 }],
    })
    const reports = async (day: string) => (await moneyWaiting(on(day), secretary))?.reports
    expect(await reports('2014-01-29')).toEqual([])
    expect(await reports('2014-01-30')).toEqual([{ id, giver, year: 2013, dueOn: '2014-03-01', late: false }])
    expect(await reports('2014-03-02')).toMatchObject([{ late: true }])
    const { tasks } = await deskView(on('2014-03-02'), secretary, 'nb')
    expect(tasks.filter(({ href }) => href.includes('/okonomi/'))).toMatchObject([
      { text: '1 faktura er forfalt', href: '/sekretariat/okonomi/fakturaer?status=overdue' },
      { text: `Rapport til ${giver} om 2013`, detail: 'Skulle ha vært levert 1. mars 2014.' },
      { text: `Penger fra ${giver} for 2013 er ikke kommet` },
    ])
    const { grantedOn } = GIVER
    const sent = { ...GIVER, grantedOn, reportDueOn: '2014-03-01', reportedOn: '2014-03-02' }
    await editContribution(on('2014-03-02'), secretary, id, 2, sent)
    expect(await reports('2014-03-02')).toEqual([])
    expect((await statementsOf(() => moneyWaiting(on('2014-03-02'), secretary))).length).toBeLessThanOrEqual(3)
  })
})
