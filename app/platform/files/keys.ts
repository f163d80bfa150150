/** The most characters of a key. Every file system that we know holds a name as long as this. */
export const KEY_LENGTH = 200

const SEGMENT = /^[a-z0-9-](?:[a-z0-9.-]*[a-z0-9-])?$/

/**
 * Whether a text may name a file: lower-case letters, digits, hyphens and dots, in segments parted by a slash.
 * No segment begins or ends with a dot, so neither `..` nor a hidden file can be named; no capitals, because some file
 * systems take "A" and "a" for the same.
 */
export const isFileKey = (key: string): boolean =>
  key.length <= KEY_LENGTH && !key.includes('..') && key.split('/').every((segment) => SEGMENT.test(segment))

/** Whether a text can be the beginning of keys: empty, a key, or a key and a slash. */
export const isFilePrefix = (prefix: string): boolean =>
  prefix === '' || isFileKey(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix)

/** The key as it came. Throws when it can name no file; a key is made by the server, so this is a fault of ours. */
export function checkKey(key: string): string {
  if (!isFileKey(key)) throw new Error(`Not a key of a file: ${JSON.stringify(key.slice(0, 60))}`)
  return key
}

/** Under this lie documents as they came; pictures have folders of their own. */
export const DOCUMENTS = 'documents/'

/** There is no file with this key. */
export class FileMissing extends Error {
  constructor(readonly key: string) {
    super(`No file with the key ${key}`)
  }
}
