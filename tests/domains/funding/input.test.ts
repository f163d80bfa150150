import { describe, expect, it } from 'vitest'
import { contributionInput, fundingInput, invoiceInput, invoicesInput } from '#app/domains/funding/input.ts'

const give = { intent: 'give', giver: 'Fondet', kind: 'foundation' }
const entry = { intent: 'enter', lineId: 'l', date: '2013-02-01', text: 'Trykk', amountOre: '10' }
const invoice = {
  ...{ intent: 'write', scope: 'artRound', year: '2013', kind: 'sponsor', buyer: 'Banken', text: 'Logo' },
  ...{ vatPercent: '25', netOre: '1000' },
}
type Shape = {
  safeParse(sent: unknown): { data?: unknown; error?: { issues: { path: PropertyKey[]; message: string }[] } }
}
const refusal = (shape: Shape, sent: unknown) =>
  shape.safeParse(sent).error?.issues.map(({ path, message }) => [path[0], message.split(/[ {]/)[0]])

describe('amounts', () => {
  it.each([
    ['', null],
    ['0', 0],
    ['200 000', 200_000_00],
    ['12,5', 12_50],
    ['0,01', 1],
    ['21 000 000', 21_000_000_00],
  ])('%j is %s øre', (appliedOre, ore) => {
    expect(fundingInput.parse({ ...give, appliedOre })).toMatchObject({ appliedOre: ore })
  })

  it.each([
    ['-5', 'funding.negative'],
    ['− 5,00', 'funding.negative'],
    ['12,345', null],
    ['12,3456', 'faults.notAnAmount'],
    ['mange', 'faults.notAnAmount'],
    ['1e6', 'faults.notAnAmount'],
  ])('%j: %s', (appliedOre, message) => {
    expect(refusal(fundingInput, { ...give, appliedOre })).toEqual(message ? [['appliedOre', message]] : undefined)
  })

  it.each(['21 000 000,01', '1 000 000 000 000'])('%s is more than can be kept, and the most is said', (appliedOre) => {
    const issue = fundingInput.safeParse({ ...give, appliedOre }).error?.issues[0]
    expect([issue?.path, issue?.message]).toEqual([['appliedOre'], expect.stringContaining('funding.tooMuch')])
    expect(issue?.message).toContain('2100000000')
  })

  it.each([
    ['', 'faults.required'],
    ['0', 'funding.aboveZero'],
    ['-10', 'funding.negative'],
  ])('an entry of %j: %s', (amountOre, message) => {
    expect(refusal(fundingInput, { ...entry, amountOre })).toContainEqual(['amountOre', message])
  })
})

describe('days', () => {
  it.each(['31.02.2013', '2013-02-31', '20133-01-01', 'i morgen'])('%j is no day', (date) => {
    expect(refusal(fundingInput, { ...entry, date })?.map(([field]) => field)).toEqual(['date'])
    expect(refusal(fundingInput, { ...give, appliedOn: date })?.map(([field]) => field)).toEqual(['appliedOn'])
    const received = { intent: 'received', version: '1', instalmentId: 'i', receivedOn: date }
    expect(refusal(contributionInput, received)?.map(([field]) => field)).toEqual(['receivedOn'])
  })
})

describe('an invoice', () => {
  it.each([
    ['974760673', '974760673'],
    ['974 760 673 MVA', '974760673'],
    ['', ''],
  ])('takes the organisation number %j as %j', (orgNumber, digits) => {
    expect(invoicesInput.parse({ ...invoice, orgNumber })).toMatchObject({ orgNumber: digits, email: '' })
  })

  it.each([
    [{ orgNumber: '974760674' }, 'orgNumber'],
    [{ email: 'ikke en adresse' }, 'email'],
    [{ vatPercent: '15' }, 'vatPercent'],
    [{ year: '20266' }, 'year'],
    [{ buyer: '  ' }, 'buyer'],
    [{ netOre: '10 000 001' }, 'netOre'],
    [{ netOre: '-1' }, 'netOre'],
    [{ scope: 'kasinoet' }, 'scope'],
  ])('refuses %j beside its field', (change, field) => {
    expect(refusal(invoicesInput, { ...invoice, ...change })?.map(([path]) => path)).toEqual([field])
  })

  const credit = { intent: 'credit', version: '3', netOre: '1 000,50', reason: 'Feil pris' }
  it.each([
    [{}, undefined],
    [{ netOre: '' }, ['netOre']],
    [{ netOre: '0' }, ['netOre']],
    [{ netOre: '-5' }, ['netOre']],
    [{ netOre: '1 000 000 000 000' }, ['netOre']],
    [{ netOre: 'halve' }, ['netOre']],
    [{ reason: ' ' }, ['reason']],
    [{ version: '' }, ['version']],
  ])('is credited with an amount and a reason: %j', (change, fields) => {
    expect(refusal(invoiceInput, { ...credit, ...change })?.map(([path]) => path)).toEqual(fields)
  })

  it('is issued as its form says it, and never without a version', () => {
    expect(invoiceInput.parse({ ...invoice, intent: 'issue', version: '3' })).toMatchObject({
      version: 3,
      netOre: 1_000_00,
    })
    expect(refusal(invoiceInput, { ...invoice, intent: 'issue' })?.map(([path]) => path)).toEqual(['version'])
    expect(
      invoiceInput.parse({ ...invoice, intent: 'save', version: '1', number: '7', paidOn: '2013-01-01' }),
    ).not.toHaveProperty('number')
  })
})
