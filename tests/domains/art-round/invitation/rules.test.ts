import { describe, expect, it } from 'vitest'
import { isTooLong, onceEach, readLine, readList } from '#app/domains/art-round/invitation/rules.ts'

it.each<[line: string, emails: string[] | null, name: string]>([
  ['kari@eksempel.no', ['kari@eksempel.no'], ''],
  ['KARI@Eksempel.NO', ['kari@eksempel.no'], ''],
  ['Kari Nordmann <kari@eksempel.no>', ['kari@eksempel.no'], 'Kari Nordmann'],
  ['"Nordmann, Kari" <kari@eksempel.no>', ['kari@eksempel.no'], 'Nordmann Kari'],
  ['Kari Nordmann\tkari@eksempel.no\t', ['kari@eksempel.no'], 'Kari Nordmann'],
  ['kari@eksempel.no; Kari Nordmann', ['kari@eksempel.no'], 'Kari Nordmann'],
  ['kari@eksempel.no, Kari Nordmann', ['kari@eksempel.no'], 'Kari Nordmann'],
  ['mailto:kari@eksempel.no', ['kari@eksempel.no'], ''],
  ['kari@eksempel.no, ola@eksempel.no', ['kari@eksempel.no', 'ola@eksempel.no'], ''],
  ['kari@eksempel.no (Kari)', ['kari@eksempel.no'], 'Kari'],
  ['kari.nordmann+kunst@post.eksempel.no.', ['kari.nordmann+kunst@post.eksempel.no'], ''],
  ['Kari Nordmann', null, ''],
  ['kari@eksempel', null, ''],
  ['@eksempel.no', null, ''],
])('reads %j', (line, emails, name) => expect(readLine(line)).toEqual(emails && { emails, name }))

describe('a pasted list', () => {
  it('answers each line, and takes each address once', () => {
    const list = [
      'Kari Nordmann <kari@eksempel.no>',
      '',
      'ola@eksempel.no',
      'KARI@eksempel.no',
      'Bare et navn',
      'kjent@eksempel.no',
      'to@eksempel.no, tre@eksempel.no',
    ].join('\r\n')
    const { lines, wanted } = readList(list, new Set(['kjent@eksempel.no']))
    expect(lines.map(({ line, answer }) => `${line} ${answer}`)).toEqual([
      '1 added',
      '3 added',
      '4 twice',
      '5 noAddress',
      '6 already',
      '7 manyAddresses',
    ])
    expect(wanted).toEqual([
      { email: 'kari@eksempel.no', name: 'Kari Nordmann' },
      { email: 'ola@eksempel.no', name: '' },
    ])
  })

  it.each([
    [2000, false],
    [2001, true],
  ])('of %i lines is too long: %s', (count, tooLong) =>
    expect(isTooLong(Array.from({ length: count }, (_, n) => `a${n}@eksempel.no\n\n`).join(''))).toBe(tooLong),
  )
})

it('knows who took part several times as one, by the latest name', () =>
  expect(
    onceEach([
      { email: 'Kari@eksempel.no', name: 'Kari N.' },
      { email: 'ola@eksempel.no', name: 'Ola' },
      { email: 'kari@eksempel.no', name: 'Kari Nordmann' },
      { email: 'ola@eksempel.no', name: '' },
    ]),
  ).toEqual([
    { email: 'kari@eksempel.no', name: 'Kari Nordmann' },
    { email: 'ola@eksempel.no', name: 'Ola' },
  ]))
