import { describe, expect, it } from 'vitest'
import { distanceOf, signOf } from '#app/domains/media/fingerprint.ts'
import { findingsOf, type Known, lookingLike, looksAlike, THRESHOLDS } from '#app/domains/media/rules.ts'
import type { PictureMeasures } from '#app/kernel/picture-measures.ts'

const FULL = { width: 2000, height: 1500 }
const NONE = { top: 0, bottom: 0, left: 0, right: 0 }
/** A picture without anything to say of it. */
const fine: PictureMeasures = {
  ...{ way: 1, edges: 500, crispness: 0.8, mean: 150, low: 40, high: 220, black: 0, white: 0 },
  ...{ bars: NONE, statusBar: false },
}
const kinds = (measured: Partial<PictureMeasures> | null, size = FULL) =>
  findingsOf(size, measured && { ...fine, ...measured }).map(({ kind }) => kind)

describe('what the doctor says', () => {
  it.each([
    ['nothing of a good picture', {}, []],
    ['a soft one', { crispness: 0.65 }, ['blurred']],
    ['one at the threshold is not soft', { crispness: THRESHOLDS.soft }, []],
    ['one with edges in plenty is not soft, whatever it loses', { crispness: 0.5, edges: 8001 }, []],
    ['a dark one', { high: 77 }, ['dark']],
    ['one with a bright spot is not dark', { high: 78, mean: 30 }, []],
    ['one that is black almost half', { black: 0.41 }, ['dark']],
    ['a bright one', { low: 171 }, ['bright']],
    ['one bright all over', { mean: 229 }, ['bright']],
    ['one with burnt-out parts', { white: 0.11, low: 91 }, ['bright']],
    ['a drawing on white paper', { white: 0.5, low: 90 }, []],
    ['one with hardly an edge', { edges: 54 }, ['blurred']],
    ['a soft and dark one', { crispness: 0.3, high: 50 }, ['blurred', 'dark']],
    ['a screenshot of a telephone', { statusBar: true, bars: { ...NONE, top: 0.2, bottom: 0.2 } }, ['statusBar']],
  ] as const)('%s', (_, measured, said) => {
    expect(kinds(measured)).toEqual(said)
  })

  it.each([
    [{ ...NONE, top: 0.1, bottom: 0.1 }, 'topBottom'],
    [{ ...NONE, left: 0.1, right: 0.05 }, 'leftRight'],
    [{ ...NONE, top: 0.05 }, 'top'],
    [{ ...NONE, top: 0.1, bottom: 0.019 }, 'top'],
    [{ ...NONE, top: 0.019 }, null],
  ] as const)('the bars %o are said to be %s', (bars, side) => {
    const found = findingsOf(FULL, { ...fine, bars })
    expect(found).toEqual(side === null ? [] : [{ kind: 'bars', strong: false, side }])
  })

  it.each([
    [{ width: 1200, height: 600 }, []],
    [{ width: 600, height: 1200 }, []],
    [{ width: 1199, height: 900 }, [{ kind: 'pixels', strong: false, long: 1199, least: 1200 }]],
    [{ width: 500, height: 800 }, [{ kind: 'pixels', strong: false, long: 800, least: 1200 }]],
    [{ width: 799, height: 799 }, [{ kind: 'pixels', strong: true, long: 799, least: 1200 }]],
  ] as const)('a picture of %o', (size, found) => {
    expect(findingsOf(size, fine)).toEqual(found)
  })

  it('of a picture that is not measured yet only its size', () => {
    expect(kinds(null, { width: 640, height: 480 })).toEqual(['pixels'])
    expect(kinds(null)).toEqual([])
  })
})

describe('signs', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 0],
    ['0000000000000000', 'ffffffffffffffff', 64],
    ['8000000000000001', '0000000000000000', 2],
    ['00000000f0f0f0f0', '0f0f0f0f00000000', 32],
    ['0123456789abcdef', '0123456789abcdee', 1],
  ])('%s and %s differ in %i bits', (a, b, bits) => {
    expect(distanceOf(signOf(a) ?? 0n, signOf(b) ?? 0n)).toBe(bits)
  })

  it.each([null, '', 'zz', '0123', 'G123456789abcdef'])('%s is no sign', (text) => {
    expect(signOf(text)).toBeNull()
  })
})

describe('pictures that look alike', () => {
  const known = (sign: bigint, width = 1000, height = 800): Known => ({ sign, width, height })
  const bits = (count: number) => (1n << BigInt(count)) - 1n

  it.each([
    ['the same', known(0n), true],
    ['as many bits apart as may be', known(bits(THRESHOLDS.alike)), true],
    ['one bit more', known(bits(THRESHOLDS.alike + 1)), false],
    ['cropped a little', known(0n, 1000, 900), true],
    ['of another shape', known(0n, 800, 1000), false],
    ['of the same shape in another size', known(0n, 250, 200), true],
  ])('%s', (_, other, alike) => {
    expect(looksAlike(known(0n), other)).toBe(alike)
    expect(looksAlike(other, known(0n))).toBe(alike)
  })

  it('among 2,000 each is looked at once, and the most alike come first', () => {
    let looks = 0
    const many = Array.from({ length: 2000 }, (_, n) => ({
      n,
      width: 1000,
      height: 800,
      get sign() {
        looks++
        return n === 700 ? bits(5) : n === 900 ? bits(2) : ~bits(32) & 0xffffffffffffffffn
      },
    }))
    expect(lookingLike(known(0n), many).map(({ n }) => n)).toEqual([900, 700])
    // Once for the comparison, and once more for each of the two that are put in order.
    expect(looks).toBe(2002)
  })
})
