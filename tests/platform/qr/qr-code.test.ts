import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { qrDrawing, qrSquares } from '#app/platform/qr/qr-code.server.ts'

const address = 'https://kunstrettvest.no/atelier/2013/12'

/** The dark squares of a drawing, as "column,row" within the quiet zone. */
const darkIn = (svg: string) =>
  [...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${Number(x) - 4},${Number(y) - 4}`)

describe('the squares', () => {
  it('are those of the address with error correction Q, and drawn as they are', () => {
    const { modules } = create(address, { errorCorrectionLevel: 'Q' })
    const expected = Array.from({ length: modules.size ** 2 }, (_, at) => at)
      .filter((at) => modules.data[at] === 1)
      .map((at) => `${at % modules.size},${Math.floor(at / modules.size)}`)
    expect(darkIn(qrDrawing(address)).sort()).toEqual(expected.sort())
  })

  it('say with their own format bits that a quarter of them may be lost', () => {
    const squares = qrSquares(address)
    // The two bits beside the first finder pattern, under their mask 10: Q is 11.
    const bits = [squares[8]?.[0], squares[8]?.[1]].map((isDark, at) => (isDark ? 1 : 0) ^ (at === 0 ? 1 : 0))
    expect(bits).toEqual([1, 1])
  })

  it('have the three finder patterns and a quiet zone of four', () => {
    const squares = qrSquares(address)
    const last = squares.length - 7
    for (const [x, y] of [
      [0, 0],
      [last, 0],
      [0, last],
    ] as const) {
      const ring = Array.from({ length: 7 }, (_, at) => squares[y]?.[x + at])
      expect(ring).toEqual(Array(7).fill(true))
      expect(squares[y + 1]?.[x + 1]).toBe(false)
      expect(squares[y + 3]?.[x + 3]).toBe(true)
    }
    expect(qrDrawing(address)).toContain(`viewBox="0 0 ${squares.length + 8} ${squares.length + 8}"`)
  })

  it('are others for another door', () => {
    expect(qrDrawing(address)).not.toBe(qrDrawing(address.replace('/12', '/13')))
  })
})
