import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodeHeic, HEIC_LIMITS } from '#app/platform/images/heic.server.ts'
import { apart, quarters } from '#tests/support/pictures.ts'

const INPUT = 'tests/support/fixtures/turned.heic'
const SIZE = { width: 1800, height: 2400, profile: undefined }

let folder: string
let output: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'heic-'))
  output = path.join(folder, 'out.tiff')
})
afterEach(() => rm(folder, { recursive: true }))

describe('decoding HEIC', () => {
  it('writes a TIFF with the profile given, to the byte', async () => {
    const { icc } = await sharp(INPUT).metadata()
    await decodeHeic(INPUT, output, { ...SIZE, profile: icc })
    const found = await sharp(output).metadata()
    expect(found).toMatchObject({ format: 'tiff', width: 1800, height: 2400, channels: 3, depth: 'uchar' })
    expect(icc && found.icc?.equals(icc)).toBe(true)
  })

  it('writes the numbers as they are when there is no profile', async () => {
    await decodeHeic(INPUT, output, SIZE)
    expect((await sharp(output).metadata()).icc).toBeUndefined()
    // Display P3 numbers of the red field, not yet in sRGB.
    const [red] = await quarters(await sharp(output).png().toBuffer())
    expect(red && apart(red, [234, 51, 35])).toBeLessThanOrEqual(8)
  })

  it.each([
    ['too little memory', SIZE, { ...HEIC_LIMITS, memory: 1_000_000 }],
    ['too little time', SIZE, { ...HEIC_LIMITS, time: 5 }],
    ['another size than the header told', { ...SIZE, width: 1801 }, HEIC_LIMITS],
  ])('gives up with %s, in one line', async (_, size, limits) => {
    const fault: unknown = await decodeHeic(INPUT, output, size, limits).catch((thrown: unknown) => thrown)
    expect(String(fault)).toMatch(/^Error: HEIC not decoded \((1|SIGKILL)\)/)
    expect(String(fault).length).toBeLessThan(200)
    expect(await readdir(folder)).toEqual([])
  })

  it('does not blame the picture when the disk does not take it', async () => {
    const nowhere = path.join(folder, 'no/such/folder')
    await expect(decodeHeic(INPUT, nowhere, SIZE)).rejects.toMatchObject({ code: 'EIO' })
  })
})
