/** What other areas' commands do to the selection, in their own transaction, by their own policies. */
import { putDecision, putOffer, putParticipationOfAll } from '#app/domains/art-round/application/changes.server.ts'
import { decisionAfter, participationAfter } from '#app/domains/art-round/application/moves.ts'
import { putAnnounced } from '#app/domains/art-round/edition/changes.server.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { findContact } from '#app/domains/people/contact.server.ts'
import { conflict, invalid } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { countHeld, releaseHeld } from '#app/platform/mail/outbox.store.server.ts'
import { drawLetters, hindranceOf } from './announcement.server.ts'
import { findPrepared, removePrepared } from './announcement.store.server.ts'
import { type AnnouncementCounts, heldForCall, preparationOf } from './announcement.ts'
import { type Bench, benchOf, workFor } from './bench.server.ts'
import { firstInLine, placesAfter } from './decisions.ts'
import { offerMail } from './offer-mails.ts'
import { endOfDay, lastDayOfOffer } from './offers.ts'
import { placesFree, sharingWith } from './places.ts'
import { addEntries } from './store.server.ts'

/** What the person who announces has looked at. */
export interface Looked {
  /** The sign of the prepared letters; null: whatever is prepared. */
  seen: string | null
  /** How many letters there are; null: not asked. */
  count: number | null
}

/**
 * Makes the decisions of a call known: everyone sees the own result from this moment, the accepted are asked to answer,
 * and the letters that were prepared are let go. Null when it is announced already, and nothing is changed. Throws
 * conflict while someone is undecided, nothing is prepared, or something has changed since; invalid for another count.
 */
export async function announceIn(
  ctx: Context,
  tx: Tx,
  bench: Bench,
  { seen, count }: Looked,
): Promise<AnnouncementCounts | null> {
  const { edition, call, applications } = bench
  if (call.announcedAt) return null
  const why = hindranceOf(bench)
  if (why) throw conflict(why.key, why.facts)
  const prepared = await findPrepared(tx, call.id)
  if (!prepared) throw conflict('announcing.notPrepared')
  const drawn = await drawLetters(ctx, tx, bench)
  const heldFor = heldForCall(call.id)
  const ready = preparationOf(prepared, drawn, await countHeld(tx, heldFor)) === 'ready'
  if (!ready || (seen !== null && seen !== prepared.sign)) throw conflict('announcing.changedSince')
  const { letters } = drawn.counts
  if (count !== null && count !== letters) throw invalid('announcing.wrongCount', { letters }, 'count')
  await putAnnounced(tx, { edition, call }, ctx.now)
  for (const application of applications) {
    const waitingPlace = drawn.places.get(application.id)
    if (waitingPlace !== undefined) await putDecision(tx, application.id, { ...application, waitingPlace })
  }
  const asked = applications.filter(({ decision, participation }) =>
    participationAfter(participation, 'offer', { decision, announced: true }),
  )
  await putParticipationOfAll(
    tx,
    asked.map(({ id }) => id),
    { participation: 'awaiting' },
  )
  await releaseHeld(tx, heldFor, ctx.now)
  await removePrepared(tx, call.id)
  await ctx.note(tx, 'selection.announced', edition.id, { callId: call.id, ...drawn.counts })
  return drawn.counts
}

/**
 * Offers a free place of a call to the first in line: accepted with a work, asked to answer within the call's days, told
 * by letter; the others move up. Gives the application. Throws conflict before the announcement, when every place is
 * held, when nobody waits, and when works have been delivered already.
 */
export async function offerNext(ctx: Context, tx: Tx, bench: Bench): Promise<string> {
  const { edition, call, capacity, applications, works } = bench
  if (!call.announcedAt) throw conflict('selection.notAnnounced')
  if (placesFree(bench) === 0) throw conflict('selection.noPlaceFree', { capacity })
  const next = firstInLine(applications)
  const workId = next && workFor(bench, next.id)
  if (!next || !workId) throw conflict('selection.nobodyWaits')
  const decision = decisionAfter(next.decision, 'accept', { submission: next.submission, announced: true })
  if (!decision || !participationAfter(next.participation, 'offer', { decision, announced: true }))
    throw conflict('selection.nobodyWaits')
  const lastDay = lastDayOfOffer(ctx.now, call.offerDays, edition.deliveryOn)
  if (lastDay === null) throw conflict('announcing.deliveryOver', { date: edition.deliveryOn ?? '' })

  const line = applications.map(({ id, waitingPlace }) => ({ applicationId: id, waitingPlace }))
  const places = placesAfter(line, next.id, null)
  for (const other of applications) {
    const waitingPlace = places.get(other.id)
    if (waitingPlace !== undefined) await putDecision(tx, other.id, { ...other, waitingPlace })
  }
  await putOffer(tx, next.id, { workId, offeredAt: ctx.now, answerBy: endOfDay(lastDay) })
  const offered = { decision, workId, waitingPlace: null, reason: '' }
  await addEntries(tx, [{ ...offered, applicationId: next.id, at: ctx.now, actorId: ctx.actorId, method: 'offer' }])
  const contact = await findContact(tx, next.applicantId)
  if (contact) {
    const workTitle = works.get(next.id)?.find(({ id }) => id === workId)?.title ?? ''
    const { publicUrl } = ctx.settings
    const facts = { applicationId: next.id, artistName: next.artistName, workTitle, year: edition.year }
    await ctx.post(tx, offerMail(contact, { ...facts, publicUrl, lastDay }))
  }
  await ctx.note(tx, 'selection.offered', next.id, { year: edition.year, lastDay })
  return next.id
}

/**
 * A place of a call has come free: where the call says so, it is offered to the next in line at once. When nobody waits
 * there, it goes to the list of a call that shares the places, in the order in which they open. Gives the application
 * that it is offered to; null when it is left free.
 */
export async function passOn(
  ctx: Context,
  tx: Tx,
  edition: Pick<Edition, 'year'>,
  callId: string,
): Promise<string | null> {
  const bench = await benchOf(tx, edition.year, callId)
  if (mayPassOn(ctx, bench)) return offerNext(ctx, tx, bench)
  // A call with a list of its own that must not be passed on by itself keeps the place for its secretariat.
  if (bench.call.announcedAt && firstInLine(bench.applications)) return null
  for (const { id } of sharingWith(bench.call, bench.calls, bench.edition)) {
    const other = await benchOf(tx, edition.year, id)
    if (mayPassOn(ctx, other)) return offerNext(ctx, tx, other)
  }
  return null
}

function mayPassOn(ctx: Context, bench: Bench): boolean {
  const { call, edition, applications } = bench
  const next = firstInLine(applications)
  return (
    call.autoOffer &&
    call.announcedAt !== null &&
    placesFree(bench) > 0 &&
    next !== null &&
    workFor(bench, next.id) !== null &&
    lastDayOfOffer(ctx.now, call.offerDays, edition.deliveryOn) !== null
  )
}
