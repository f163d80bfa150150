import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAME, inkOf, isSignature, MOST_POINTS, pathsOf, readStrokes, writeStrokes } from '#app/kernel/signature.ts'

const point = fc.record({ x: fc.integer({ min: 0, max: FRAME.width }), y: fc.integer({ min: 0, max: FRAME.height }) })
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 20 })

describe('a signature', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        expect(readStrokes(writeStrokes(drawn))).toEqual(drawn)
      }),
    )
  })

  it('stays inside the frame, wherever the finger went', () => {
    const anywhere = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) })
    fc.assert(
      fc.property(fc.array(fc.array(anywhere, { maxLength: 9 }), { minLength: 1, maxLength: 9 }), (drawn) => {
        expect(readStrokes(writeStrokes(drawn))).not.toBeNull()
      }),
    )
  })

  it.each([
    ...[
      'abc',
      '1',
      '1,2 3',
      '1001,0',
      '0,401',
      '-1,2',
      '1.5,2',
      '1,2;',
      ';',
      '1,2  3,4',
      '1,2<script>',
      '1,2"/><script',
    ],
    Array.from({ length: MOST_POINTS + 1 }, () => '1,1').join(' '),
  ])('refuses what is no drawing: %s', (text) => expect(readStrokes(text)).toBeNull())

  it('is more than a dot', () => {
    expect(readStrokes('')).toEqual([])
    expect(isSignature(readStrokes('10,10 20,20') ?? [])).toBe(false)
    expect(isSignature(readStrokes('10,10 200,20') ?? [])).toBe(true)
    expect(inkOf(readStrokes('0,0 30,40;100,100 100,110') ?? [])).toBe(60)
  })

  it('is drawn as paths of numbers alone', () => {
    expect(pathsOf(readStrokes('1,2 3,4;5,6') ?? [])).toEqual(['M1 2L3 4', 'M5 6L5 6'])
    fc.assert(
      fc.property(strokes, (drawn) => {
        for (const path of pathsOf(drawn)) expect(path).toMatch(/^M\d+ \d+(L\d+ \d+)+$/)
      }),
    )
  })
})
