import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/**
 * What a juror's sheet of one application is called outside the house: the application's id, enciphered for this juror
 * with the round's secret. It tells nothing of the application, differs from juror to juror, and stays the same
 * when others come or go. An id is one block of the cipher, so the plainest way of using it is the right one.
 */
export function sheetKey(orderSeed: string, seatId: string, applicationId: string): string {
  const cipher = createCipheriv('aes-256-ecb', keyOf(orderSeed, seatId), null).setAutoPadding(false)
  const id = Buffer.from(applicationId.replaceAll('-', ''), 'hex')
  return Buffer.concat([cipher.update(id), cipher.final()]).toString('base64url')
}

/** The id behind a key; of a key that was not given to this juror, the id of nothing. Null for what is no key at all. */
export function idOfSheetKey(orderSeed: string, seatId: string, key: string): string | null {
  const block = Buffer.from(key, 'base64url')
  if (block.length !== 16) return null
  const decipher = createDecipheriv('aes-256-ecb', keyOf(orderSeed, seatId), null).setAutoPadding(false)
  const id = Buffer.concat([decipher.update(block), decipher.final()]).toString('hex')
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const keyOf = (orderSeed: string, seatId: string) => createHash('sha256').update(`${orderSeed}:${seatId}`).digest()

const shortly = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** Names a juror's seat in the juror's own browser, so that nothing kept there is ever taken for another juror's. */
export const seatKey = (orderSeed: string, seatId: string): string => shortly(`seat:${orderSeed}:${seatId}`)

/** Names a running order: the same for the same applications in the same places, another when one comes or goes. */
export const orderKey = (orderSeed: string, applicationIds: readonly string[]): string =>
  shortly(`order:${orderSeed}:${applicationIds.join()}`)
