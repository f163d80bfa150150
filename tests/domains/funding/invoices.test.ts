import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CreditNote,
  creditFaults,
  grossOf,
  issueFaults,
  keptUntil,
  leftOf,
  paidFaults,
  salesOf,
  stateOf,
  VAT_RATES,
  vatOf,
  whyNoVat,
} from '#app/domains/funding/invoices.ts'
import { ADVERTISEMENT, SELLER } from './money.ts'

const open = {
  ...{ number: 1, netOre: 5_000_00, vatPercent: 25, creditsId: null, creditNotes: [] as CreditNote[] },
  ...{ offeredOn: null, paidOn: null, dueOn: '2013-03-15' },
}
const noted = (...nets: number[]): CreditNote[] =>
  nets.map((netOre, at) => ({ id: `k${at}`, number: at + 2, netOre: -netOre }))

it.each([
  ['a draft', { number: null }, 'draft'],
  ['an offer', { number: null, offeredOn: '2013-03-01' }, 'offered'],
  ['an offer that became an invoice', { offeredOn: '2013-03-01', dueOn: '2013-03-25' }, 'issued'],
  ['sent', {}, 'issued'],
  ['on its last day', { dueOn: '2013-03-20' }, 'issued'],
  ['past it', { dueOn: '2013-03-19' }, 'overdue'],
  ['paid', { paidOn: '2013-03-10' }, 'paid'],
  ['paid late', { paidOn: '2013-03-18', dueOn: '2013-03-01' }, 'paid'],
  ['credited', { creditNotes: noted(5_000_00) }, 'credited'],
  ['credited bit by bit', { creditNotes: noted(2_000_00, 3_000_00) }, 'credited'],
  ['paid and credited', { creditNotes: noted(5_000_00), paidOn: '2013-03-10' }, 'credited'],
  ['credited in part', { creditNotes: noted(2_000_00) }, 'issued'],
  ['credited in part and past its day', { creditNotes: noted(2_000_00), dueOn: '2013-03-19' }, 'overdue'],
  ['credited in part and paid', { creditNotes: noted(4_999_99), paidOn: '2013-03-10' }, 'paid'],
  ['a credit note', { creditsId: 'x', dueOn: null }, 'creditNote'],
])('%s', (_, change, state) => {
  expect(stateOf({ ...open, dueOn: '2013-03-25', ...change }, '2013-03-20')).toBe(state)
})

it.each([
  [5_000_00, 25, 1_250_00],
  [1_01, 25, 25],
  [1_02, 25, 26],
  [-1_02, 25, -26],
  [5_000_00, 0, 0],
])('%i øre with %i %%: %i', (netOre, vatPercent, vat) => {
  expect(vatOf({ netOre, vatPercent })).toBe(vat)
  expect(grossOf({ netOre, vatPercent })).toBe(netOre + vat)
})

describe('what an invoice lacks', () => {
  it.each([
    ['nothing', {}, {}, []],
    ['a seller that is set up', {}, { orgNumber: '' }, ['seller invoices.sellerUnknown']],
    ['an account', {}, { account: '' }, ['seller invoices.sellerUnknown']],
    ['a buyer', { buyer: '' }, {}, ['buyer faults.required']],
    ['neither, with a number and no address', { address: '' }, {}, []],
    ['address or number', { address: '', orgNumber: '' }, {}, ['address invoices.addressOrNumber']],
    ['what is sold', { text: '' }, {}, ['text faults.required']],
    ['when it is delivered', { delivery: '' }, {}, ['delivery faults.required']],
    ['an amount', { netOre: 0 }, {}, ['netOre invoices.noAmount']],
    ['a day to pay', { dueOn: null }, {}, ['dueOn faults.required']],
    ['time to pay', { dueOn: '2013-02-28' }, {}, ['dueOn invoices.dueBeforeIssued']],
    ['a seller who may charge tax', {}, { vatRegistered: false }, ['vatPercent invoices.notRegistered']],
    ['tax on an advertisement', { vatPercent: 0 }, {}, ['vatPercent invoices.adsHaveVat']],
    ['nothing, as a gift without tax', { kind: 'sponsor' as const, vatPercent: 0 }, {}, []],
    ['nothing, of one who is not registered', { vatPercent: 0 }, { vatRegistered: false }, []],
  ])('%s', (_, change, seller, said) => {
    const faults = issueFaults({ ...ADVERTISEMENT, ...change }, { ...SELLER, ...seller }, '2013-03-01')
    expect(faults.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
  })
})

it('is paid between its issue and today', () => {
  const faults = (paidOn: string) => paidFaults(paidOn, '2013-03-01', '2013-03-10').map(({ key }) => key)
  expect(['2013-02-28', '2013-03-01', '2013-03-10', '2013-03-11'].map(faults)).toEqual([
    ['invoices.paidBeforeIssued'],
    [],
    [],
    ['funding.notYet'],
  ])
})

it('sums what is sold without tax: drafts count nothing, and a credit note takes its invoice off', () => {
  const row = {
    ...{ kind: 'advertisement' as const, number: 1, netOre: 100, vatPercent: 25, paidOn: null },
    creditNotes: [] as CreditNote[],
  }
  expect(
    salesOf([
      { ...row, paidOn: '2013-03-10' },
      { ...row, netOre: 40, creditNotes: noted(40), paidOn: '2013-03-10' },
      { ...row, netOre: -40 },
      { ...row, netOre: 30, creditNotes: noted(10, 5), paidOn: '2013-03-10' },
      { ...row, netOre: -10 },
      { ...row, netOre: -5 },
      { ...row, number: null, netOre: 7 },
      { ...row, kind: 'sponsor', netOre: 9, number: null },
    ]),
  ).toEqual([{ kind: 'advertisement', invoicedOre: 115, receivedOre: 115 }])
})

describe('how much of an invoice can be credited', () => {
  it.each([
    ['all', 1_000_50, [], 1_000_50, []],
    ['a part', 1_000_50, [], 400_00, []],
    ['a part with øre', 1_000_50, [], 400_01, ['netOre invoices.wholeKroner']],
    ['more than it is of', 1_000_50, [], 1_000_51, ['netOre invoices.moreThanLeft']],
    ['the rest', 1_000_50, [400_00], 600_50, []],
    ['more than is left', 1_000_50, [400_00], 601_00, ['netOre invoices.moreThanLeft']],
    ['anything when nothing is left', 1_000_00, [400_00, 600_00], 1_00, ['netOre invoices.moreThanLeft']],
  ])('%s', (_, netOre, before, wanted, said) => {
    const faults = creditFaults({ netOre, vatPercent: 25, creditNotes: noted(...before) }, wanted)
    expect(faults.map(({ field, key }) => `${field} ${key}`)).toEqual(said)
  })

  it('never more than the invoice, with its tax to the øre, whatever is tried and in what order', () => {
    const tries = fc.array(
      fc.oneof(
        fc.integer({ min: 1, max: 2_000_00 }),
        fc.integer({ min: 1, max: 2_000 }).map((n) => n * 100),
      ),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_00 }),
        fc.constantFrom(...VAT_RATES),
        tries,
        (netOre, vatPercent, all) => {
          const taken: number[] = []
          const invoice = () => ({ netOre, vatPercent, creditNotes: noted(...taken) })
          for (const one of all) if (creditFaults(invoice(), one).length === 0) taken.push(one)
          const gross = () => taken.reduce((sum, one) => sum - grossOf({ netOre: -one, vatPercent }), 0)
          expect(gross()).toBeLessThanOrEqual(grossOf({ netOre, vatPercent }))
          expect(gross() + grossOf(leftOf(invoice()))).toBe(grossOf({ netOre, vatPercent }))
          // What is left can always be credited, and then nothing is.
          const rest = leftOf(invoice()).netOre
          if (rest > 0) {
            expect(creditFaults(invoice(), rest)).toEqual([])
            taken.push(rest)
          }
          expect(gross()).toBe(grossOf({ netOre, vatPercent }))
          expect(creditFaults(invoice(), 1)).toHaveLength(1)
        },
      ),
    )
  })
})

it('is kept for five years after the year that it is of', () => {
  expect([keptUntil('2013-01-01'), keptUntil('2013-12-31')]).toEqual(['2018-12-31', '2018-12-31'])
})

it.each([
  [25, true, null],
  [0, true, 'notTaxable'],
  [0, false, 'notRegistered'],
] as const)('%i %% of a seller in the register, %s: %s', (vatPercent, vatRegistered, why) => {
  expect(whyNoVat({ vatPercent }, { vatRegistered })).toBe(why)
})
