/** What makes an artist a participant, in the transaction of whoever confirms. */
import type { Application } from '#app/domains/art-round/application/application.ts'
import { putParticipation } from '#app/domains/art-round/application/changes.server.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { listSubmitted } from '#app/domains/art-round/application/queries.server.ts'
import type { Edition, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { confirmedMail } from './mails.ts'
import { confirmedCount, isSamePlace, slugFor, studioFrom } from './rules.ts'
import {
  addParticipant,
  addStudio,
  highestStudioNumber,
  listParticipants,
  listStudios,
  putStudioDays,
} from './store.server.ts'
import type { Studio } from './studio.ts'

/** What is known of an edition while artists are admitted; it is kept up to date from one to the next. */
interface Roll {
  edition: Edition
  days: OpenDay[]
  taken: Set<string>
  /** Slugs of earlier editions, by person. */
  earlier: Map<string, string[]>
  studios: Studio[]
  nextNumber: number
}

async function rollOf(tx: Tx, edition: Edition, personIds: string[]): Promise<Roll> {
  const all = await listParticipants(tx, { editionId: edition.id })
  const earlier = new Map<string, string[]>()
  for (const of of await listParticipants(tx, {
    editionId: { not: edition.id },
    application: { applicantId: { in: personIds } },
  }))
    earlier.set(of.personId, [of.slug, ...(earlier.get(of.personId) ?? [])])
  const used = new Set(all.flatMap(({ studioId, resignedAt }) => (studioId && !resignedAt ? [studioId] : [])))
  return {
    edition,
    days: await openDaysOf(tx, edition.id),
    taken: new Set(all.map(({ slug }) => slug)),
    earlier,
    studios: (await listStudios(tx, { editionId: edition.id })).filter(({ id }) => used.has(id)),
    nextNumber: (await highestStudioNumber(tx, edition.id)) + 1,
  }
}

/**
 * Makes participants of those who answered yes, each with a place in the exhibition and, where there is one, a studio; a
 * letter to each. Who has answered already is passed over. Gives how many are new. Throws conflict for one who is not
 * accepted, and when there are no more places: never are more confirmed than the edition has room for.
 */
export async function admitAll(
  ctx: Context,
  tx: Tx,
  edition: Edition,
  applications: readonly Application[],
): Promise<number> {
  if (!edition.announcedAt) throw conflict('studio.notAnnounced')
  const news = applications.filter(({ participation }) => confirmedCount([{ participation }]) === 0)
  const confirmed = confirmedCount(await listSubmitted(tx, edition.id))
  if (confirmed + news.length > edition.capacity) throw conflict('studio.noPlaceLeft', { capacity: edition.capacity })
  const personIds = [...new Set(news.map(({ applicantId }) => applicantId))]
  const roll = await rollOf(tx, edition, personIds)
  const contacts = await findContacts(tx, personIds)
  const letters = []
  for (const application of news) {
    const hasStudio = await admit(ctx, tx, roll, application)
    const contact = contacts.get(application.applicantId)
    const { id: applicationId, artistName } = application
    const facts = { applicationId, artistName, year: edition.year, publicUrl: ctx.settings.publicUrl }
    if (contact) letters.push(confirmedMail(contact, { ...facts, deliveryOn: edition.deliveryOn, hasStudio }))
  }
  await postAll(tx, letters, ctx.now)
  return news.length
}

async function admit(ctx: Context, tx: Tx, roll: Roll, application: Application): Promise<boolean> {
  const { decision, participation, id, applicantId } = application
  const confirmed = participationAfter(participation, 'confirm', { decision, announced: true })
  if (!confirmed) throw conflict('studio.notAccepted')
  await putParticipation(tx, id, { participation: confirmed, answeredAt: ctx.now })
  const studioId = await placeOf(tx, roll, application)
  const slug = slugFor(application.artistName, roll.earlier.get(applicantId) ?? [], roll.taken)
  roll.taken.add(slug)
  await addParticipant(tx, {
    editionId: roll.edition.id,
    applicationId: id,
    slug,
    name: application.artistName,
    aboutNb: application.statement,
    website: application.website,
    isNew: application.isNew ?? false,
    studioId,
    confirmedAt: ctx.now,
  })
  await ctx.note(tx, 'participation.confirmed', id)
  return studioId !== null
}

/** The studio that several have written is one: the later artists join it, and it opens on the days of them all. */
async function placeOf(tx: Tx, roll: Roll, application: Application): Promise<string | null> {
  const own = studioFrom(application, roll.days, roll.nextNumber)
  if (!own) return null
  const known = roll.studios.find((studio) => isSamePlace(studio, own))
  if (known) {
    const dates = new Set(known.days.map(({ date }) => date))
    const more = own.days.filter(({ date }) => !dates.has(date))
    if (more.length > 0) {
      const days = [...known.days, ...more].sort((a, b) => a.date.localeCompare(b.date))
      await putStudioDays(tx, known.id, days)
      roll.studios = roll.studios.map((studio) => (studio.id === known.id ? { ...studio, days } : studio))
    }
    return known.id
  }
  const studio = await addStudio(tx, own)
  roll.studios.push(studio)
  roll.nextNumber++
  return studio.id
}
