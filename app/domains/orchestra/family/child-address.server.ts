/**
 * A child's own address is the child's when whoever reads it has said so. Whether anybody here has it already is told to
 * nobody else: the answer on the screen is the same, and the letter goes out in both cases.
 */
import { knownPerson } from '#app/domains/people/known.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf, days, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { readSignedKey, signKey } from '#app/platform/crypto/signed-key.server.ts'
import { countPosted } from '#app/platform/mail/outbox.store.server.ts'
import { addressMail, addressMailsOf } from './mails.ts'
import { firstName } from './rules.ts'

const USE = 'orchestra child address'
const ID = 16
const NOW = 8
/** How long the letter can be answered. */
const LIFE = days(14)
/** Nobody makes us write to more addresses for one child within a day. */
const MOST_A_DAY = 3

/** Stands for the address that the child has: a key to another one is over as soon as it changes. */
const markOf = (email: string | null): Buffer =>
  Buffer.from(hashOfSecret(`child address ${email ?? ''}`)).subarray(0, NOW)

/**
 * Asks at an address whether it is the child's. Nothing is written of it, so asking twice on a day is one letter. Throws
 * invalid when too many addresses were asked for this child lately.
 */
export async function askAtAddress(
  ctx: Context,
  tx: Tx,
  child: { id: string; name: string; email: string | null },
  wish: { email: string; locale: Locale },
): Promise<void> {
  if ((await countPosted(tx, addressMailsOf(child.id), later(ctx.now, -days(1)))) >= MOST_A_DAY)
    throw invalid('orchestraChild.askedOften', { most: MOST_A_DAY }, 'email')
  const until = later(ctx.now, LIFE)
  const expires = Buffer.alloc(4)
  expires.writeUInt32BE(Math.floor(until.getTime() / 1000))
  const id = Buffer.from(child.id.replaceAll('-', ''), 'hex')
  const body = Buffer.concat([id, expires, markOf(child.email), Buffer.from(wish.email)])
  const letter = addressMail({
    key: `${addressMailsOf(child.id)}${hashOfSecret(wish.email).slice(0, 22)}:${civilDateOf(ctx.now)}`,
    to: { email: wish.email, name: '' },
    ...{ locale: wish.locale, publicUrl: ctx.settings.publicUrl, child: firstName(child.name) },
    ...{ signed: signKey(ctx.settings.sessionSecret, USE, body), until: civilDateOf(later(until, -days(1))) },
  })
  await ctx.post(tx, letter)
}

export interface AskedAddress {
  child: { id: string; firstName: string; email: string | null }
  /** The address that the letter went to. */
  email: string
  /** It can be said yes to still. */
  open: boolean
  /** It is the child's already. */
  done: boolean
}

/** What a letter asks. Throws missing for a key that is made up, or of a child that is gone. */
export async function askedAddress(ctx: Context, tx: Tx, key: string): Promise<AskedAddress> {
  const body = readSignedKey(ctx.settings.sessionSecret, USE, key)
  if (!body || body.length <= ID + 4 + NOW) throw missing()
  const hex = body.subarray(0, ID).toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const email = body.subarray(ID + 4 + NOW).toString()
  const person = await knownPerson(tx, id)
  if (!person) throw missing()
  const isLate = ctx.now.getTime() / 1000 >= body.readUInt32BE(ID)
  const isSame = markOf(person.email).equals(body.subarray(ID + 4, ID + 4 + NOW))
  return {
    child: { id, firstName: firstName(person.name), email: person.email },
    ...{ email, open: !isLate && isSame, done: person.email === email },
  }
}
