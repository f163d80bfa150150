export type OriginalFormat = 'jpeg' | 'png' | 'webp' | 'heic' | 'avif' | 'tiff'

/** How many of a file's first bytes `recognise` looks at, at most. */
export const RECOGNISED_BY = 64

/**
 * What a file is, by its first bytes and never by its name. Null for everything that is not a photograph's format:
 * SVG, GIF, PDF and HTML, and the raw formats of cameras that dress up as TIFF.
 */
export function recognise(first: Uint8Array): OriginalFormat | null {
  const text = (from: number, to: number) => String.fromCharCode(...first.subarray(from, to))
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(text(0, 4))) return text(8, 10) === 'CR' ? null : 'tiff'
  if (text(4, 8) === 'ftyp') return ofBrands(brands(first))
  return null
}

const HEVC_BRANDS = ['heic', 'heix', 'hevc', 'hevx']
const AV1_BRANDS = ['avif', 'avis']

/** HEIC and AVIF are one container; its brands tell them apart (ISO/IEC 23008-12, part 10). The main one comes first. */
function ofBrands([main = '', ...others]: string[]): 'heic' | 'avif' | null {
  if (HEVC_BRANDS.includes(main)) return 'heic'
  if (AV1_BRANDS.includes(main)) return 'avif'
  if (main !== 'mif1' && main !== 'msf1') return null
  if (others.some((brand) => AV1_BRANDS.includes(brand))) return 'avif'
  return others.some((brand) => HEVC_BRANDS.includes(brand)) ? 'heic' : null
}

function brands(first: Uint8Array): string[] {
  const size = new DataView(first.buffer, first.byteOffset, first.byteLength).getUint32(0)
  const found: string[] = []
  for (let at = 8; at + 4 <= Math.min(size, first.length, RECOGNISED_BY); at += 4) {
    // Between the main brand and the others stands a version, which is no brand.
    if (at !== 12) found.push(String.fromCharCode(...first.subarray(at, at + 4)))
  }
  return found
}
