import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMATS, pictureAddress, sizesOf, srcset, WIDTHS } from '#app/kernel/picture-address.ts'
import { isFileKey } from '#app/platform/files/keys.ts'
import { originalFile, parsePictureAddress, sizeFile } from '#app/platform/images/address.ts'

const KEY = '0123456789abcdef0123456789abcdef'
const aKey = fc.stringMatching(/^[0-9a-f]{32}$/)

describe('addresses of pictures', () => {
  it('are read back as they were written, and name files that can be stored', () => {
    fc.assert(
      fc.property(aKey, fc.constantFrom(...WIDTHS), fc.constantFrom(...FORMATS), (key, step, format) => {
        expect(parsePictureAddress(pictureAddress(key, step, format))).toEqual({ key, step, format })
        expect(isFileKey(sizeFile(key, step, format))).toBe(true)
        expect(isFileKey(originalFile(key))).toBe(true)
      }),
    )
  })

  it.each([
    '',
    '/',
    '/bilder/',
    `/bilder/${KEY}`,
    `/bilder/${KEY}/`,
    `/bilder/${KEY}/320`,
    `/bilder/${KEY}/320.jpeg`,
    `/bilder/${KEY}/320.png`,
    `/bilder/${KEY}/321.jpg`,
    `/bilder/${KEY}/0320.jpg`,
    `/bilder/${KEY}/320.jpg/`,
    `/bilder/${KEY}/320.jpg\n`,
    `/bilder/${KEY}/320.JPG`,
    `/bilder/${KEY.toUpperCase()}/320.jpg`,
    `/bilder/${KEY.slice(1)}/320.jpg`,
    `/bilder/../originals/${KEY}`,
    `/bilder/../../originals/${KEY}/320.jpg`,
    `/bilder/..%2f..%2foriginals/320.jpg`,
    `/originals/${KEY}`,
    `https://example.com/bilder/${KEY}/320.jpg`,
    `//bilder/${KEY}/320.jpg`,
  ])('are not read from %j', (path) => {
    expect(parsePictureAddress(path)).toBeNull()
  })

  it('make a srcset with the true widths', () => {
    expect(srcset(KEY, sizesOf({ width: 900, stage: 'full' }), 'avif')).toBe(
      `/bilder/${KEY}/320.avif 320w, /bilder/${KEY}/640.avif 640w, /bilder/${KEY}/1280.avif 900w`,
    )
  })
})
