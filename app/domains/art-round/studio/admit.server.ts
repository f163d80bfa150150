/** What makes artists participants, in the transaction of whoever confirms. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import { putParticipationOfAll } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { type Admission, admissionOf, type Roll } from './admission.ts'
import { confirmedMail } from './mails.ts'
import { confirmedCount } from './rules.ts'
import {
  addParticipants,
  addStudios,
  highestStudioNumber,
  listParticipants,
  listStudios,
  putStudioDays,
} from './store.server.ts'

/**
 * Makes participants of those who answered yes, each with a place in the exhibition and, where there is one, a studio; a
 * letter to each unless none are wanted. Who has answered already is passed over. Gives how many are new; the number of statements does not
 * grow with them. Throws conflict for one who is not accepted, and when there are no more places: never are more
 * confirmed than the edition has room for.
 */
export async function admitAll(
  ctx: Context,
  tx: Tx,
  edition: Edition,
  applications: readonly Application[],
  { letters } = { letters: true },
): Promise<number> {
  if (!edition.announcedAt) throw conflict('studio.notAnnounced')
  const news = applications.filter(({ participation }) => confirmedCount([{ participation }]) === 0)
  if (news.length === 0) return 0
  for (const { decision, participation } of news)
    if (!participationAfter(participation, 'confirm', { decision, announced: true }))
      throw conflict('studio.notAccepted')
  const confirmed = confirmedCount(await listSubmitted(tx, edition.id))
  if (confirmed + news.length > edition.capacity) throw conflict('studio.noPlaceLeft', { capacity: edition.capacity })
  const admission = admissionOf(await rollOf(tx, edition, news), news)
  const ids = news.map(({ id }) => id)
  await putParticipationOfAll(tx, ids, { participation: 'confirmed', answeredAt: ctx.now })
  await write(ctx, tx, edition, admission)
  if (letters) await writeTo(ctx, tx, edition, admission)
  return news.length
}

async function rollOf(tx: Tx, { id: editionId }: Edition, news: readonly Application[]): Promise<Roll> {
  const all = await listParticipants(tx, { editionId })
  const earlier = new Map<string, string[]>()
  const applicantId = { in: [...new Set(news.map((of) => of.applicantId))] }
  for (const of of await listParticipants(tx, { editionId: { not: editionId }, application: { applicantId } }))
    earlier.set(of.personId, [of.slug, ...(earlier.get(of.personId) ?? [])])
  const used = new Set(all.flatMap(({ studioId, resignedAt }) => (studioId && !resignedAt ? [studioId] : [])))
  return {
    days: await openDaysOf(tx, editionId),
    taken: all.map(({ slug }) => slug),
    earlier,
    studios: (await listStudios(tx, { editionId })).filter(({ id }) => used.has(id)),
    nextNumber: (await highestStudioNumber(tx, editionId)) + 1,
  }
}

async function write(ctx: Context, tx: Tx, { id: editionId }: Edition, admission: Admission): Promise<void> {
  await addStudios(tx, admission.opened)
  for (const { id, days } of admission.widened) await putStudioDays(tx, id, days)
  const byNumber = new Map((await listStudios(tx, { editionId })).map(({ id, number }) => [number, id]))
  const rows = admission.participants.map(({ application, slug, studioNumber }) => ({
    editionId,
    applicationId: application.id,
    slug,
    name: application.artistName,
    aboutNb: application.statement,
    website: application.website,
    isNew: application.isNew ?? false,
    studioId: studioNumber === null ? null : (byNumber.get(studioNumber) ?? null),
    confirmedAt: ctx.now,
  }))
  await addParticipants(tx, rows)
}

async function writeTo(ctx: Context, tx: Tx, edition: Edition, { participants }: Admission): Promise<void> {
  const contacts = await findContacts(tx, [...new Set(participants.map(({ application }) => application.applicantId))])
  const { year, deliveryOn } = edition
  const letters = participants.flatMap(({ application: { id, applicantId, artistName }, studioNumber }) => {
    const contact = contacts.get(applicantId)
    const facts = { applicationId: id, artistName, year, publicUrl: ctx.settings.publicUrl }
    return contact ? [confirmedMail(contact, { ...facts, deliveryOn, hasStudio: studioNumber !== null })] : []
  })
  await postAll(tx, letters, ctx.now)
}
