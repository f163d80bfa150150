import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  centimetres,
  date,
  email,
  filledLine,
  line,
  optionalDate,
  optionalKroner,
  optionalWhole,
  prose,
  several,
  ticked,
  time,
  webAddress,
  whole,
  yesNo,
} from '#app/kernel/shapes.ts'

const value = (shape: z.ZodType, input: unknown) => {
  const read = shape.safeParse(input)
  return read.success ? read.data : read.error.issues[0]?.message
}

describe.each<[string, z.ZodType, [unknown, unknown][]]>([
  [
    'line',
    line(5),
    [
      [undefined, ''],
      ['  a \n b ', 'a b'],
      ['abcdef', 'faults.tooLong {"most":5}'],
      ['a\u0000b', 'ab'],
    ],
  ],
  [
    'filledLine',
    filledLine(5),
    [
      ['  ', 'faults.required'],
      ['Å', 'Å'],
    ],
  ],
  [
    'prose',
    prose(20),
    [
      ['a\r\nb', 'a\nb'],
      [' x ', 'x'],
    ],
  ],
  [
    'email',
    email,
    [
      ['Kari@Example.NO ', 'kari@example.no'],
      ['', 'faults.required'],
      ['kari', 'faults.notAnEmail'],
      ['a@b', 'faults.notAnEmail'],
    ],
  ],
  [
    'optionalDate',
    optionalDate,
    [
      ['', null],
      ['2027-02-30', 'faults.notADate'],
      ['2027-02-28', '2027-02-28'],
    ],
  ],
  [
    'date',
    date,
    [
      ['', 'faults.required'],
      ['i dag', 'faults.notADate'],
    ],
  ],
  [
    'time',
    time,
    [
      ['12:00', '12:00'],
      ['25:00', 'faults.notATime'],
    ],
  ],
  [
    'whole',
    whole(1, 10),
    [
      ['7', 7],
      ['11', 'faults.tooLarge {"most":10}'],
      ['0', 'faults.tooSmall {"least":1}'],
      ['1,5', 'faults.notANumber'],
      ['x', 'faults.notANumber'],
    ],
  ],
  [
    'optionalWhole',
    optionalWhole(0, 1_000_000),
    [
      ['', null],
      ['12 000', 12_000],
    ],
  ],
  [
    'optionalKroner',
    optionalKroner(100_000),
    [
      ['', null],
      ['450,50', 45_050],
      ['gratis', 'faults.notAnAmount'],
      ['1001', 'faults.tooLarge {"most":1000}'],
    ],
  ],
  [
    'ticked',
    ticked,
    [
      ['on', true],
      [undefined, false],
    ],
  ],
  [
    'yesNo',
    yesNo,
    [
      ['yes', true],
      ['no', false],
      ['', null],
      [undefined, null],
    ],
  ],
  [
    'several',
    several(3),
    [
      [undefined, []],
      ['a', ['a']],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
  ],
  [
    'webAddress',
    webAddress,
    [
      ['', ''],
      ['https://x.no/å', 'https://x.no/å'],
      ['javascript:alert(1)', 'faults.notAnAddress'],
      ['x.no', 'https://x.no'],
      ['her', 'faults.notAnAddress'],
    ],
  ],
  [
    'centimetres',
    centimetres(2000),
    [
      ['', null],
      [undefined, null],
      ['80', 800],
      ['12,5', 125],
      ['1 200.04', 12_000],
      ['2000', 20_000],
      ['2001', 'faults.tooLarge {"most":2000}'],
      ['-1', 'faults.tooSmall {"least":0}'],
      ['bred', 'faults.notANumber'],
      ['1e3', 'faults.notANumber'],
    ],
  ],
])('%s', (_name, shape, cases) => {
  it.each(cases)('reads %j as %j', (input, expected) => expect(value(shape, input)).toEqual(expected))
})
