import { describe, expect, it } from 'vitest'
import { amount, date, decimal, email, integer, oneOf, text, yesNo } from '#app/platform/tables/cells.ts'

const code = (reading: { fault?: { code: string } | undefined }) => reading.fault?.code

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['-3', -3],
    ['\u22123', -3],
    ['+7', 7],
    ['007', 7],
    ['11 300', 11300],
    ['1\u00a0234\u00a0567', 1234567],
  ])('reads %j as %d', (cell, value) => expect(integer()(cell)).toEqual({ value }))
  it.each(['x', '4.5', '4,0', '1 23', '12 3456', '1e3', '--1', '٤', '0x10', '9007199254740993', 'Infinity', 'NaN'])(
    'refuses %j',
    (cell) => expect(code(integer()(cell))).toBe('notAWholeNumber'),
  )
  it.each([
    ['0', 'tooSmall'],
    ['1', undefined],
    ['4', undefined],
    ['5', 'tooLarge'],
  ])('keeps %j within 1 and 4', (cell, expected) => expect(code(integer({ least: 1, most: 4 })(cell))).toBe(expected))
})

describe('a number', () => {
  it.each([
    ['59.8896', 59.8896],
    ['10,527', 10.527],
    ['-0,5', -0.5],
    ['12', 12],
    ['1 000,25', 1000.25],
    ['1.000', 1],
  ])('reads %j as %d', (cell, value) => expect(decimal()(cell)).toEqual({ value }))
  it.each(['', '.', '.5', '5.', '1,2,3', '1.000,5', '1e5', '12 kr', 'lat'])('refuses %j', (cell) =>
    expect(code(decimal()(cell))).toBe('notANumber'),
  )
  it('tells the value and the bound', () =>
    expect(decimal({ most: 90 })('91,5')).toEqual({ fault: { code: 'tooLarge', facts: { value: '91,5', most: 90 } } }))
})

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['149', 14900],
    ['149,5', 14950],
    ['149.50', 14950],
    ['0,07', 7],
    ['31 000', 3100000],
    ['1\u202f000\u202f000,99', 100000099],
    ['20000000', 2000000000],
    ['1.15', 115],
    ['8.20', 820],
  ])('reads %j kroner as %d øre', (cell, value) => expect(amount()(cell)).toEqual({ value }))
  // A thousand times wrong is worse than refused.
  it.each(['31.000', '31,000', '1.000,50', '-100', 'kr 100', '100,-', '1,234'])('refuses %j', (cell) =>
    expect(code(amount()(cell))).toBe('notAnAmount'),
  )
  it('has a limit', () => expect(code(amount()('20000000.01'))).toBe('tooLarge'))
})

describe('a date', () => {
  it.each(['2013-09-14', '2024-02-29'])('reads %j', (cell) => expect(date()(cell)).toEqual({ value: cell }))
  it.each(['14.09.2013', '2013-9-14', '2013-02-29', '2013-13-01', '2013-09-31', '2013-09-14T12:00', '20130914'])(
    'refuses %j',
    (cell) => expect(code(date()(cell))).toBe('notADate'),
  )
})

describe('yes and no', () => {
  it.each([
    ['yes', true],
    ['Ja', true],
    ['NO', false],
    ['nei', false],
  ])('reads %j as %j', (cell, value) => expect(yesNo()(cell)).toEqual({ value }))
  it.each(['1', '0', 'true', 'y', 'j', 'yes please'])('refuses %j', (cell) =>
    expect(code(yesNo()(cell))).toBe('notYesNo'),
  )
})

it('one of named values is spelt exactly', () => {
  const decision = oneOf(['accepted', 'waitlist', 'declined'])
  expect(decision('waitlist')).toEqual({ value: 'waitlist' })
  expect(decision('Waitlist')).toEqual({
    fault: { code: 'notAChoice', facts: { value: 'Waitlist', choices: 'accepted, waitlist, declined' } },
  })
  expect(code(decision('toString'))).toBe('notAChoice')
})

describe('an e-mail address', () => {
  it('is kept in lower case', () =>
    expect(email()('Kari.Demo@Eksempel.NO')).toEqual({ value: 'kari.demo@eksempel.no' }))
  it.each(['kari', 'kari@', '@eksempel.no', 'kari@eksempel', 'a b@eksempel.no', 'kari@eksempel.no,ola@eksempel.no'])(
    'refuses %j',
    (cell) => expect(code(email()(cell))).toBe('notAnEmail'),
  )
})

describe('a text', () => {
  it('is counted in characters', () => {
    expect(text(3)('æøå')).toEqual({ value: 'æøå' })
    expect(text(3)('🎨🎨🎨')).toEqual({ value: '🎨🎨🎨' })
    expect(text(3)('🎨🎨🎨🎨')).toEqual({ fault: { code: 'tooLong', facts: { most: 3, length: 4 } } })
  })
  it('is shortened where a fault quotes it', () => {
    const { fault } = integer()('x'.repeat(500))
    expect(fault).toEqual({ code: 'notAWholeNumber', facts: { value: `${'x'.repeat(39)}…` } })
  })
})
