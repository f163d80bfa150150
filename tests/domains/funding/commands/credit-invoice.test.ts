import { expect, it } from 'vitest'
import { creditInvoice } from '#app/domains/funding/commands/credit-invoice.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { settleInvoice } from '#app/domains/funding/commands/settle-invoice.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { invoicesView, invoiceView } from '#app/domains/funding/invoice-screens.server.ts'
import { fundingFigures, fundingView } from '#app/domains/funding/queries.server.ts'
import { moneyWaiting } from '#app/domains/funding/waiting.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { ADVERTISEMENT, host, secretary, selling } from '../money.ts'

eachEngine((engine) => {
  it('credits in full by an invoice of its own in the same series, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await expect(creditInvoice(ctx, secretary, id, 1, 'x')).rejects.toMatchObject({ key: 'invoices.notToBeCredited' })
    await issueInvoice(ctx, secretary, id, 1)
    expect((await fundingFigures(db, 'artRound', 2013)).givers).toMatchObject([
      { kind: 'advertisementSales', ore: 5_000_00 },
    ])
    await expect(creditInvoice(ctx, host, id, 2, 'x')).rejects.toMatchObject({ kind: 'forbidden' })
    const both = await Promise.allSettled([1, 2].map(() => creditInvoice(ctx, secretary, id, 2, 'Ikke trykt')))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const found = await invoiceView(ctx, secretary, id)
    expect([found.state, found.can.credit]).toEqual(['credited', false])
    expect(found.creditedBy).toMatchObject([{ number: 2, ore: 6_250_00 }])
    const note = await invoiceView(ctx, secretary, found.creditedBy[0]?.id ?? '')
    expect(note).toMatchObject({ state: 'creditNote', grossOre: -6_250_00, credits: { number: 1, part: false } })
    expect(note.invoice).toMatchObject({ note: 'Ikke trykt', buyer: ADVERTISEMENT.buyer, dueOn: null })
    await expect(creditInvoice(ctx, secretary, note.invoice.id, 1, 'x')).rejects.toMatchObject({ kind: 'conflict' })
    expect((await fundingFigures(db, 'artRound', 2013)).givers).toEqual([])
  })

  it('credits a part as often as something is left, and the sums follow', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db, now: '2013-03-01T11:00:00Z' }))
    const later = selling(testContext({ db, now: '2013-04-01T11:00:00Z' }))
    const id = await writeInvoice(ctx, secretary, { ...ADVERTISEMENT, netOre: 5_000_50 })
    await issueInvoice(ctx, secretary, id, 1)
    for (const [wanted, said] of [
      [5_001_00, 'invoices.moreThanLeft'],
      [1_000_10, 'invoices.wholeKroner'],
    ] as const)
      await expect(creditInvoice(ctx, secretary, id, 2, 'x', wanted)).rejects.toMatchObject({
        beside: [{ field: 'netOre', key: said, facts: { ore: 5_000_50 } }],
      })
    const first = await creditInvoice(ctx, secretary, id, 2, 'Feil pris', 1_000_00)
    expect(await invoiceView(later, secretary, id)).toMatchObject({
      ...{ state: 'overdue', grossOre: 6_250_63, left: { netOre: 4_000_50, grossOre: 5_000_63 } },
      ...{ creditedBy: [{ id: first, number: 2, ore: 1_250_00 }], can: { credit: true, settle: true } },
      reminder: { ore: 5_000_63, part: true },
    })
    expect(await invoiceView(later, secretary, first)).toMatchObject({
      ...{ state: 'creditNote', credits: { id, number: 1, part: true }, creditedBy: [] },
    })
    expect((await moneyWaiting(later, secretary))?.invoices).toEqual({ count: 1, ore: 5_000_63 })
    const list = () => invoicesView(later, secretary, { year: null, state: null, scope: null })
    expect((await list()).owing).toMatchObject({ count: 1, ore: 5_000_63, lateOre: 5_000_63 })
    await settleInvoice(later, secretary, id, 3, '2013-03-20')
    const sums = async () => (await fundingView(later, secretary, 'artRound', 2013, null)).sums
    expect(await sums()).toMatchObject({ grantedOre: 4_000_50, receivedOre: 4_000_50, remainingOre: 0 })
    expect((await fundingFigures(db, 'artRound', 2013)).givers).toMatchObject([{ ore: 4_000_50 }])

    const second = await creditInvoice(later, secretary, id, 4, 'Halv side', 1_500_00)
    expect(await invoiceView(later, secretary, second)).toMatchObject({ credits: { id, number: 1, part: true } })
    expect((await list()).rows.map(({ number, leftOre }) => [number, leftOre])).toEqual([
      [3, null],
      [2, null],
      [1, 3_125_63],
    ])
    await expect(creditInvoice(later, secretary, id, 5, 'x', 2_501_00)).rejects.toMatchObject({ kind: 'invalid' })
    const third = await creditInvoice(later, secretary, id, 5, 'Ikke trykt')
    const whole = await invoiceView(later, secretary, id)
    expect([whole.state, whole.left, whole.can]).toMatchObject([
      'credited',
      { netOre: 0, grossOre: 0 },
      { credit: false, unsettle: false },
    ])
    expect(whole.creditedBy.map(({ number, ore }) => [number, ore])).toEqual([
      [2, 1_250_00],
      [3, 1_875_00],
      [4, 3_125_63],
    ])
    expect(await sums()).toMatchObject({ grantedOre: 0, receivedOre: 0, remainingOre: 0 })
    for (const note of [first, second, third])
      await expect(creditInvoice(later, secretary, note, 1, 'x', 1_00)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(creditInvoice(later, secretary, id, 6, 'x', 1_00)).rejects.toMatchObject({
      key: 'invoices.notToBeCredited',
    })
  })

  it('lets one of two credit the same that is left, whatever version each has seen', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = selling(testContext({ db }))
    const id = await writeInvoice(ctx, secretary, ADVERTISEMENT)
    await issueInvoice(ctx, secretary, id, 1)
    await creditInvoice(ctx, secretary, id, 2, 'Først', 1_000_00)
    const tries = [3, 4, 3, 4].map((version) => creditInvoice(ctx, secretary, id, version, 'Alt', 4_000_00))
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(done).toHaveLength(1)
    expect((await invoiceView(ctx, secretary, id)).left.netOre).toBe(0)
  })
})
