import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret, newSecret } from '#app/platform/crypto/keys.server.ts'
import type { Instrument } from '../../instruments.ts'
import { standingOf } from '../../queries.server.ts'
import { sayPiece } from '../../repertoire/piece.ts'
import { repertoireOf } from '../../repertoire/queries.server.ts'
import { theSeminar } from '../../seminar/queries.server.ts'
import { sayVenue } from '../../seminar/say-seminar.ts'
import { standInMail } from '../mails.ts'
import { mayMendCoverage, mayReadCoverage } from '../policy.ts'
import { addCall, findStandIn, listCalls } from '../store.server.ts'

/**
 * Asks a stand-in to play on these days, by a letter with a link that needs no password. Throws missing, forbidden,
 * invalid (a day that is over or not the seminar's, an instrument the stand-in does not play, no e-mail), or conflict
 * for who was asked for one of the days already.
 */
export async function askStandIn(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  { standInId, instrument, dates }: { standInId: string; instrument: Instrument; dates: readonly string[] },
): Promise<void> {
  const secret = newSecret()
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const seminar = await theSeminar(tx, seminarId)
    if (!mayReadCoverage(standing, seminarId)) throw missing()
    if (!mayMendCoverage(standing, seminarId)) throw forbidden()
    const standIn = await findStandIn(tx, standInId)
    if (!standIn || standIn.endedAt !== null) throw missing()
    if (standIn.email === '') throw invalid('orchestraStandIns.noEmail', { name: standIn.name })
    const days = seminar.days.filter(({ date }) => dates.includes(date) && date >= civilDateOf(ctx.now))
    if (days.length === 0 || days.length !== new Set(dates).size || !standIn.instruments.includes(instrument))
      throw invalid('faults.notAChoice')
    const before = (await listCalls(tx, seminarId)).filter((call) => call.standInId === standInId)
    if (before.some((call) => call.dates.some((date) => dates.includes(date))))
      throw conflict('orchestraStandIns.askedBefore', { name: standIn.name })
    const callId = await addCall(tx, {
      ...{ seminarId, standInId, instrument, dates: days.map(({ date }) => date) },
      ...{ askedAt: ctx.now, askedById: actor.personId, keyHash: hashOfSecret(secret) },
    })
    const pieces = await repertoireOf(tx, seminar.ensembleIds)
    await ctx.post(
      tx,
      standInMail(
        {
          ...{ callId, email: standIn.email, name: standIn.name, instrument, title: seminar.titleNb, days },
          ...{ venue: sayVenue(seminar), pieces: pieces.map(sayPiece) },
          href: `${ctx.settings.publicUrl}${addressIn('nb', 'standInAnswer', { key: secret })}`,
        },
        'nb',
      ),
    )
    await ctx.note(tx, 'stand-in.asked', seminarId, { standIn: standInId, dates: days.map(({ date }) => date) })
  })
}
