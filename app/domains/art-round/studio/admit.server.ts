/** What makes artists participants, in the transaction of whoever confirms. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import { putParticipationOfAll } from '#app/domains/art-round/application/changes.server.ts'
import { APPLICANT_KINDS } from '#app/domains/art-round/application/group.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { callsOf, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { placesOf } from '#app/domains/art-round/edition/rules.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import { slugOf } from '#app/kernel/names.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { type Admission, admissionOf, type Roll } from './admission.ts'
import { catalogueNumbers, highestOf } from './catalogue-number.ts'
import { confirmedMail } from './mails.ts'
import { confirmedCount } from './rules.ts'
import {
  addParticipants,
  addStudios,
  findNumberedAt,
  listParticipants,
  listStudios,
  putStudioDays,
} from './store.server.ts'

/**
 * Makes participants of those who answered yes, each with a place in the exhibition and, where there is one, a studio; a
 * letter to each unless none are wanted. Numbers in the catalogue are given where the edition's are set, or when `numbers`
 * are wanted. Who has answered already is passed over. Gives how many are new; the number of statements does not
 * grow with them. Throws conflict for one who is not accepted, or whose call is not announced, and when there are no more
 * places: never are more confirmed than the call has room for, or the edition where calls share its places.
 */
export async function admitAll(
  ctx: Context,
  tx: Tx,
  edition: Edition,
  applications: readonly Application[],
  { letters, numbers }: { letters: boolean; numbers: boolean } = { letters: true, numbers: false },
): Promise<number> {
  const news = applications.filter(({ participation }) => confirmedCount([{ participation }]) === 0)
  if (news.length === 0) return 0
  const calls = new Map((await callsOf(tx, edition.id)).map((call) => [call.id, call]))
  if (news.some(({ callId }) => !calls.get(callId)?.announcedAt)) throw conflict('studio.notAnnounced')
  for (const { decision, participation } of news)
    if (!participationAfter(participation, 'confirm', { decision, announced: true }))
      throw conflict('studio.notAccepted')
  refuseTooMany(edition, [...calls.values()], await listSubmitted(tx, edition.id), news)
  const admission = admissionOf(await rollOf(tx, edition, news), news)
  const ids = news.map(({ id }) => id)
  await putParticipationOfAll(tx, ids, { participation: 'confirmed', answeredAt: ctx.now })
  const numbered = numbers || (await findNumberedAt(tx, edition.id)) !== null
  await write(ctx, tx, edition, admission, numbered)
  if (letters) await writeTo(ctx, tx, edition, admission)
  return news.length
}

/** Throws conflict when more would take part than the places they draw on. */
function refuseTooMany(
  edition: Edition,
  calls: readonly Call[],
  all: readonly Application[],
  news: readonly Application[],
): void {
  const taken = new Map<string, number>()
  const wanted = new Map<string, number>()
  for (const call of calls) {
    const { pool, capacity } = placesOf(call, edition)
    const count = (of: readonly Application[]) => of.filter(({ callId }) => callId === call.id)
    taken.set(pool, (taken.get(pool) ?? 0) + confirmedCount(count(all)))
    wanted.set(pool, (wanted.get(pool) ?? 0) + count(news).length)
    if ((wanted.get(pool) ?? 0) > 0 && (taken.get(pool) ?? 0) + (wanted.get(pool) ?? 0) > capacity)
      throw conflict('studio.noPlaceLeft', { capacity })
  }
}

async function rollOf(tx: Tx, { id: editionId }: Edition, news: readonly Application[]): Promise<Roll> {
  const all = await listParticipants(tx, { editionId })
  const earlier = await earlierNames(tx, editionId, news)
  const studios = await listStudios(tx, { editionId })
  const used = new Set(all.flatMap(({ studioId, resignedAt }) => (studioId && !resignedAt ? [studioId] : [])))
  return {
    days: await openDaysOf(tx, editionId),
    taken: all.map(({ slug }) => slug),
    earlier,
    studios: studios.filter(({ id }) => used.has(id)),
    nextNumber: highestOf(numbersOf(studios), given(all)) + 1,
  }
}

/** A group is another artist than the person who writes for it, and than that person's other groups. */
async function earlierNames(tx: Tx, editionId: string, news: readonly Application[]): Promise<Map<string, string[]>> {
  const earlier = new Map<string, string[]>()
  for (const applicantKind of APPLICANT_KINDS) {
    const own = news.filter((of) => of.applicantKind === applicantKind)
    if (own.length === 0) continue
    const applicantId = { in: [...new Set(own.map((of) => of.applicantId))] }
    const before = await listParticipants(tx, {
      editionId: { not: editionId },
      application: { applicantId, applicantKind },
    })
    for (const { id, applicantId: personId, artistName } of own) {
      const same = before.filter(
        (of) => of.personId === personId && (applicantKind === 'person' || slugOf(of.name) === slugOf(artistName)),
      )
      earlier.set(id, same.map(({ slug }) => slug).reverse())
    }
  }
  return earlier
}

const numbersOf = (studios: readonly { number: number }[]) => studios.map(({ number }) => number)
const given = (all: readonly { catalogueNo: string | null }[]) => all.flatMap(({ catalogueNo }) => catalogueNo ?? [])

async function write(
  ctx: Context,
  tx: Tx,
  { id: editionId }: Edition,
  admission: Admission,
  numbered: boolean,
): Promise<void> {
  await addStudios(tx, admission.opened)
  for (const { id, days } of admission.widened) await putStudioDays(tx, id, days)
  const studios = await listStudios(tx, { editionId })
  const byNumber = new Map(studios.map(({ id, number }) => [number, id]))
  const newcomers = admission.participants.map(({ application: { id, artistName: name }, studioNumber }) => ({
    id,
    name,
    studioNumber,
  }))
  const numbers = numbered
    ? catalogueNumbers(newcomers, given(await listParticipants(tx, { editionId })), numbersOf(studios))
    : null
  const rows = admission.participants.map(({ application, slug, studioNumber }) => ({
    editionId,
    applicationId: application.id,
    slug,
    name: application.artistName,
    aboutNb: application.statement,
    website: application.website,
    isNew: application.isNew ?? false,
    studioId: studioNumber === null ? null : (byNumber.get(studioNumber) ?? null),
    catalogueNo: numbers?.get(application.id) ?? null,
    confirmedAt: ctx.now,
  }))
  await addParticipants(tx, rows)
}

async function writeTo(ctx: Context, tx: Tx, edition: Edition, { participants }: Admission): Promise<void> {
  const contacts = await findContacts(tx, [...new Set(participants.map(({ application }) => application.applicantId))])
  const { year, deliveryOn } = edition
  const letters = participants.flatMap(({ application: { id, applicantId, artistName }, slug, studioNumber }) => {
    const contact = contacts.get(applicantId)
    const facts = { applicationId: id, artistName, year, publicUrl: ctx.settings.publicUrl }
    return contact ? [confirmedMail(contact, { ...facts, slug, deliveryOn, hasStudio: studioNumber !== null })] : []
  })
  await postAll(tx, letters, ctx.now)
}
