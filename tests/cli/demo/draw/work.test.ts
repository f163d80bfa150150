import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { families } from '#app/cli/demo/draw/family.ts'
import { drawStudio } from '#app/cli/demo/draw/studio.ts'
import { drawWork } from '#app/cli/demo/draw/work.ts'

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** How far the brightness of a picture spreads, 0–255: an empty picture has next to none. */
async function spread(jpeg: Buffer): Promise<number> {
  const { channels } = await sharp(jpeg).greyscale().stats()
  return channels[0]?.stdev ?? 0
}

describe('drawn works', () => {
  it.each(families)('%s: the same seed gives the same bytes, another work another picture', async (family) => {
    const first = await drawWork({ artistSeed: 'test', workIndex: 0, family })
    const again = await drawWork({ artistSeed: 'test', workIndex: 0, family })
    const other = await drawWork({ artistSeed: 'test', workIndex: 1, family })
    expect(digest(again.jpeg)).toBe(digest(first.jpeg))
    expect(digest(other.jpeg)).not.toBe(digest(first.jpeg))

    const { width, height, format } = await sharp(first.jpeg).metadata()
    expect({ width, height, format }).toEqual({ width: first.width, height: first.height, format: 'jpeg' })
    expect(Math.max(first.width, first.height)).toBeGreaterThanOrEqual(1400)
    expect(Math.max(first.width, first.height)).toBeLessThanOrEqual(1600)
    expect(await spread(first.jpeg)).toBeGreaterThan(4)
    expect(first.alt.nb).toMatch(/^\p{Lu}.{12,}[^.]$/u)
    expect(first.alt.en).toMatch(/^\p{Lu}.{12,}[^.]$/u)
    expect(first.alt.en).not.toBe(first.alt.nb)
  })

  it('comes in portrait, landscape and near square', async () => {
    const ratios = await Promise.all(
      Array.from({ length: 12 }, async (_, artist) => {
        const drawn = await drawWork({ artistSeed: `format ${artist}`, workIndex: 0, family: 'ink' })
        return drawn.width / drawn.height
      }),
    )
    expect(ratios.some((ratio) => ratio < 0.85)).toBe(true)
    expect(ratios.some((ratio) => ratio > 0.9)).toBe(true)
  })

  it('is the same when several are drawn at once', async () => {
    const alone = await drawWork({ artistSeed: 'pair', workIndex: 2, family: 'etching' })
    const [, together] = await Promise.all([
      drawWork({ artistSeed: 'pair', workIndex: 1, family: 'ceramics' }),
      drawWork({ artistSeed: 'pair', workIndex: 2, family: 'etching' }),
    ])
    expect(digest(together.jpeg)).toBe(digest(alone.jpeg))
  })
})

describe('drawn studios', () => {
  it('are the same for the same seed and differ between seeds', async () => {
    const [one, again, other] = await Promise.all([drawStudio('a'), drawStudio('a'), drawStudio('b')])
    expect(digest(again.jpeg)).toBe(digest(one.jpeg))
    expect(digest(other.jpeg)).not.toBe(digest(one.jpeg))
    expect(one.alt.nb.length).toBeGreaterThan(10)
  })
})
