import { describe, expect, it } from 'vitest'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { creditInvoice } from '#app/domains/funding/commands/credit-invoice.server.ts'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { issueInvoice } from '#app/domains/funding/commands/issue-invoice.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { writeInvoice } from '#app/domains/funding/commands/write-invoice.server.ts'
import { fundingFile } from '#app/domains/funding/funding-file.server.ts'
import { invoiceFile } from '#app/domains/funding/invoice-pdf.server.ts'
import type { InvoiceWords } from '#app/domains/funding/invoices.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Context } from '#app/platform/context.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { ADVERTISEMENT, GIVER, host, secretary, selling } from './money.ts'

async function context() {
  const { db } = await sqlite.freshDatabase()
  return selling(testContext({ db }))
}
const flat = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ')
async function paper(ctx: Context, id: string, format = 'pdf', locale: Locale = 'nb') {
  const { body, name } = await invoiceFile(ctx, secretary, id, format, locale)
  const { pages, raw } = readPdf(Buffer.from(body))
  return { name, raw, text: flat(pages.join(' ')) }
}
const drafted = (ctx: Context, change: Partial<InvoiceWords> = {}) =>
  writeInvoice(ctx, secretary, { ...ADVERTISEMENT, ...change })

describe('an invoice on paper', () => {
  it.each([
    [
      'nb',
      [
        ...['Faktura 1', 'Vestregionen', 'Postboks 1', '1300 Sandvika', 'Org.nr. 974 760 673 MVA', 'Ramme og glass'],
        ...[
          'Storgata 1',
          'Fakturanummer : 1',
          'Dato : 1. mars 2013',
          'Levering : Katalogen 2013',
          'Forfall : 15. mars 2013',
        ],
        ...['Helside i katalogen', '5 000 kr', 'Merverdiavgift 25 %: 1 250 kr', 'Å betale: 6 250 kr'],
        ...['Kontonummer: 1234 56 78903', 'Merk betalingen med fakturanummer 1.'],
      ],
    ],
    ['en', ['Invoice 1', 'Value-added tax 25%: NOK 1,250', 'To pay: NOK 6,250', 'Please quote invoice number 1.']],
  ] as const)('says what the law demands: %s', async (locale, said) => {
    const ctx = await context()
    const id = await drafted(ctx)
    await issueInvoice(ctx, secretary, id, 1)
    const { text, raw, name } = await paper(ctx, id, 'pdf', locale)
    for (const words of said) expect(text).toContain(words)
    expect(text).not.toContain('Uten merverdiavgift')
    expect([raw.includes('/StructTreeRoot'), name]).toEqual([true, 'faktura-1.pdf'])
  })

  it('says why there is no value-added tax', async () => {
    const ctx = await context()
    const gift = await drafted(ctx, { kind: 'sponsor', vatPercent: 0 })
    await issueInvoice(ctx, secretary, gift, 1)
    const text = (await paper(ctx, gift)).text
    expect(text).toContain('Uten merverdiavgift: Beløpet er ikke vederlag for en avgiftspliktig ytelse.')
    expect(text).toContain('Å betale: 5 000 kr')
    const { alliance } = ctx.settings
    const small = { ...ctx, settings: { ...ctx.settings, alliance: { ...alliance, vatRegistered: false } } }
    const id = await drafted(small, { vatPercent: 0 })
    await issueInvoice(small, secretary, id, 1)
    const unregistered = (await paper(small, id)).text
    expect(unregistered).toContain('Selgeren er ikke registrert i Merverdiavgiftsregisteret.')
    expect(unregistered).not.toContain('MVA')
  })

  it('is a draft, an offer or a credit note, and says so', async () => {
    const ctx = await context()
    const id = await drafted(ctx)
    expect((await paper(ctx, id)).text).toContain('Utkast. Dette er ikke en faktura.')
    const offer = await paper(ctx, id, 'tilbud.pdf')
    expect([offer.name, offer.text]).toEqual([
      'tilbud.pdf',
      expect.stringContaining('Dette er et tilbud og ikke en faktura.'),
    ])
    for (const words of ['Forfall', 'Kontonummer', 'Å betale', 'Fakturanummer']) expect(offer.text).not.toContain(words)
    await issueInvoice(ctx, secretary, id, 1)
    await expect(invoiceFile(ctx, secretary, id, 'tilbud.pdf', 'nb')).rejects.toMatchObject({
      key: 'invoices.isIssued',
    })
    const credit = await paper(ctx, await creditInvoice(ctx, secretary, id, 2, 'Annonsen kom ikke på trykk'))
    expect(credit.name).toBe('kreditnota-2.pdf')
    for (const words of ['Kreditnota 2', 'Krediterer faktura 1', 'Annonsen kom ikke på trykk', 'Til gode: 6 250 kr'])
      expect(credit.text).toContain(words)
    expect(credit.text).not.toContain('Kontonummer')
    expect(credit.text).not.toContain('en del av')
  })

  it('says of a credit note of a part that it is of a part, and which invoice', async () => {
    const ctx = await context()
    const id = await drafted(ctx)
    await issueInvoice(ctx, secretary, id, 1)
    await creditInvoice(ctx, secretary, id, 2, 'Feil pris', 1_000_00)
    const second = await creditInvoice(ctx, secretary, id, 3, 'Halv side', 500_00)
    const { text, name } = await paper(ctx, second)
    expect(name).toBe('kreditnota-3.pdf')
    for (const words of ['Krediterer en del av faktura 1', 'Merverdiavgift 25 %: −125 kr', 'Til gode: 625 kr'])
      expect(text).toContain(words)
    expect((await paper(ctx, second, 'pdf', 'en')).text).toContain('Credits a part of invoice 1')
  })

  it('is for the secretariat, in a format that there is', async () => {
    const ctx = await context()
    const id = await drafted(ctx)
    await expect(invoiceFile(ctx, host, id, 'pdf', 'nb')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(invoiceFile(ctx, secretary, id, 'docx', 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await expect(invoiceFile(ctx, secretary, 'none', 'pdf', 'nb')).rejects.toMatchObject({ kind: 'missing' })
  })
})

it('a year as a table: kroner with øre, what is not known empty, and the result', async () => {
  const ctx = await context()
  await addContribution(ctx, secretary, 'artRound', 2013, {
    ...GIVER,
    appliedOre: null,
    appliedOn: null,
    grantedOre: 12_50,
  })
  await saveBudgetLine(ctx, secretary, 'artRound', 2013, null, {
    ...{ side: 'expense', category: '=2+2', budgetOre: 100_00, note: '' },
  })
  const file = async (locale: Locale) =>
    (await fundingFile(ctx, secretary, locale, 'artRound', 2013, 'csv')).bytes.toString('utf8').replace(/^\ufeff/, '')
  const before = (await file('nb')).trim().split(/\r?\n/)
  expect(before[0]).toContain('Søkt (kr),Bevilget (kr),Mottatt (kr)')
  expect(before[1]).toContain('Buskerud fylkeskommune,Fylkeskommune,,12.5,0,,')
  // A category that a spreadsheet would reckon with stays words.
  expect(before[2]).toContain("'=2+2")
  expect(before.at(-1)?.endsWith(',-87.5,')).toBe(true)
  const { lines } = await fundingView(ctx, secretary, 'artRound', 2013, null)
  await enterMoney(ctx, secretary, lines.expense[0]?.id ?? '', {
    ...{ date: '2013-02-01', text: 'Trykk', amountOre: 30_01, voucher: '' },
  })
  expect((await file('en')).trim().split(/\r?\n/).at(-1)?.endsWith(',-87.5,-30.01')).toBe(true)
  await expect(fundingFile(ctx, host, 'nb', 'artRound', 2013, 'csv')).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(fundingFile(ctx, secretary, 'nb', 'artRound', 2013, 'pdf')).rejects.toMatchObject({ kind: 'missing' })
})
