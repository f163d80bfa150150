import { addressIn } from '#app/i18n/addresses.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { postedAmong } from '#app/platform/mail/outbox.store.server.ts'
import { familyMail } from '../mails.ts'
import type { FamilyLetter, WaitingNote } from '../note.ts'
import { dayKey, lettersDue } from '../rules.ts'
import { listWaiting, markSent } from '../store.server.ts'

/** Somebody else has sent some of a letter's notes meanwhile. */
class SentByAnother extends Error {}

/** The key of a guardian's own page of answers. */
export type PageKey = (guardian: { personId: string; linkVersion: number }) => string

/**
 * Sends what families are to be told: emergencies at once, and from five in the afternoon one letter to each address
 * with everything of the day. Each letter is a transaction of its own, so one that fails holds up no other, and what was
 * not posted waits. Two who do it at once post each letter once. Gives how many letters were posted.
 * @param keyOf signs the way to each guardian's own page of answers
 */
export async function sendFamilyLetters(ctx: Context, keyOf: PageKey): Promise<number> {
  openToAll('the clock asks, and each guardian is told what was written to that guardian')
  const waiting = await listWaiting(ctx.db, ctx.now)
  if (waiting.length === 0) return 0
  const today = civilDateOf(ctx.now)
  const dayKeyOf = (address: string) => dayKey(markOf(address), today)
  const addresses = [...new Set(waiting.flatMap(({ address }) => address ?? []))]
  const posted = await postedAmong(ctx.db, addresses.map(dayKeyOf))
  const written = new Set(addresses.filter((address) => posted.has(dayKeyOf(address))))
  let count = 0
  for (const letter of lettersDue(waiting, written, ctx.now)) {
    const key = letter.urgency === 'gathered' ? dayKeyOf(letter.address) : `family-now:${letter.notes[0]?.id}`
    try {
      await ctx.tx((tx) => sendOne(ctx, tx, letter, key, keyOf))
      count++
    } catch (error) {
      if (!(error instanceof SentByAnother)) ctx.log.error({ err: error }, 'family letter not posted')
    }
  }
  return count
}

async function sendOne(ctx: Context, tx: Tx, letter: FamilyLetter, key: string, keyOf: PageKey): Promise<void> {
  const ids = letter.notes.map(({ id }) => id)
  if ((await postedAmong(tx, [key])).has(key)) throw new SentByAnother()
  if ((await markSent(tx, ids, ctx.now)) !== ids.length) throw new SentByAnother()
  const { publicUrl } = ctx.settings
  const pageOf = ({ guardianId, linkVersion, locale }: WaitingNote) =>
    publicUrl + addressIn(locale, 'oneTap', { key: keyOf({ personId: guardianId, linkVersion }) })
  await ctx.post(tx, familyMail(letter, { key, publicUrl, pageOf }))
}

/** Stands for an address in a key: the key is shown in the outbox and says nobody's address. */
const markOf = (address: string): string => hashOfSecret(`family letter to ${address}`).slice(0, 22)
