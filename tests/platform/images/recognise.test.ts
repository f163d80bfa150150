import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '#app/platform/images/recognise.ts'

const container = (...brands: string[]) => {
  const [main = '', ...others] = brands
  const size = Buffer.alloc(4)
  size.writeUInt32BE(16 + others.length * 4)
  return Buffer.concat([size, Buffer.from(`ftyp${main}\0\0\0\0${others.join('')}`, 'latin1'), Buffer.from('avifheic')])
}
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('recognise', () => {
  it.each([
    ['jpeg', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['webp', latin('RIFF\x10\0\0\0WEBPVP8 ')],
    ['tiff', latin('II*\0\x08\0\0\0\x0b\0')],
    ['tiff', latin('MM\0*\0\0\0\x08')],
    ['heic', container('heic', 'mif1')],
    ['heic', container('heix', 'mif1')],
    ['heic', container('mif1', 'miaf', 'heic')],
    ['avif', container('avif', 'mif1', 'miaf')],
    ['avif', container('mif1', 'avif', 'miaf')],
  ])('takes %s by its first bytes', (format, first) => {
    expect(recognise(first)).toBe(format)
  })

  it.each([
    ['nothing', latin('')],
    ['GIF', latin('GIF89a\x01\0\x01\0')],
    ['PDF', latin('%PDF-1.7\n')],
    ['HTML', latin('<!doctype html><script>')],
    ['SVG', latin('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['SVG with a byte order mark', latin('\xef\xbb\xbf<?xml version="1.0"?><svg')],
    ['BMP', latin('BM\x36\0\0\0')],
    ['a ZIP', latin('PK\x03\x04')],
    ['sound in a RIFF', latin('RIFF\x10\0\0\0WAVEfmt ')],
    ['film', container('isom', 'mp42')],
    ['a container of neither kind, with the brands after its end', container('mif1', 'miaf')],
    ['raw of a camera that looks like TIFF', latin('II*\0\x10\0\0\0CR\x02\0')],
    ['JPEG one byte late', latin(' \xff\xd8\xff\xe0')],
  ])('does not take %s', (_, first) => {
    expect(recognise(first)).toBeNull()
  })

  it('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom('', 'ftyp', '\0\0\0\xffftyp'), (bytes, before) => {
        recognise(Buffer.concat([latin(before), bytes]))
      }),
    )
  })
})
