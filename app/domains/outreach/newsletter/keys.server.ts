/**
 * Keys in the addresses of letters. A key names an address by its number and the lists, signed by the house: it is the
 * same in every letter, holds no e-mail address, and nothing is kept of it.
 */
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import type { MailList } from './newsletter.ts'
import { listsOfMask, maskOf } from './rules.ts'

type Use = 'newsletter: confirm' | 'newsletter: leave'

export interface Keyed {
  subscriberId: string
  lists: readonly MailList[]
}

const UUID = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/

const keyFor = (use: Use, secret: string, { subscriberId, lists }: Keyed): string =>
  signKey(
    secret,
    use,
    Buffer.concat([Buffer.from([maskOf(lists)]), Buffer.from(subscriberId.replaceAll('-', ''), 'hex')]),
  )

function readKey(use: Use, secret: string, key: string): Keyed | null {
  const body = readSignedKey(secret, use, key)
  if (body?.length !== 17) return null
  const subscriberId = body.subarray(1).toString('hex').replace(UUID, '$1-$2-$3-$4-$5')
  return { subscriberId, lists: listsOfMask(body[0] ?? 0) }
}

/** For the link that confirms what was asked for. */
export const confirmKey = (secret: string, keyed: Keyed): string => keyFor('newsletter: confirm', secret, keyed)
export const readConfirmKey = (secret: string, key: string) => readKey('newsletter: confirm', secret, key)

/** For the link that leaves the lists which brought a letter. */
export const leaveKey = (secret: string, keyed: Keyed): string => keyFor('newsletter: leave', secret, keyed)
export const readLeaveKey = (secret: string, key: string) => readKey('newsletter: leave', secret, key)
