import { FORMATS, type PictureFormat, type PictureWidth, WIDTHS } from '#app/kernel/picture-address.ts'

/** 128 random bits as 32 hexadecimal digits: they say nothing of who, when or what, and cannot be guessed. */
const KEY = /^[0-9a-f]{32}$/
const ADDRESS = /^\/bilder\/([0-9a-f]{32})\/([0-9]{3,4})\.([a-z]{3,4})$/

export const isPictureKey = (key: string): boolean => KEY.test(key)

/** Where the file lies that was sent in. It is kept as it came, and never served. */
export const originalFile = (key: string): string => `originals/${key}`

/** Where all sizes of a picture lie. */
export const sizesFolder = (key: string): string => `pictures/${key}/`

/** Where one size of a picture lies. */
export const sizeFile = (key: string, step: PictureWidth, format: PictureFormat): string =>
  `${sizesFolder(key)}${step}.${format}`

/** What an address of a picture asks for; null for every address that cannot be one. */
export function parsePictureAddress(path: string): { key: string; step: PictureWidth; format: PictureFormat } | null {
  const [, key, digits, ending] = ADDRESS.exec(path) ?? []
  const step = WIDTHS.find((width) => String(width) === digits)
  const format = FORMATS.find((one) => one === ending)
  return key !== undefined && step !== undefined && format !== undefined ? { key, step, format } : null
}
