import type { Application } from '#app/domains/art-round/application/application.ts'
import { participationAfter } from '#app/domains/art-round/application/moves.ts'
import { applicationsOf, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { shownToApplicant } from '#app/domains/art-round/application/rules.ts'
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { openDaysOf, theCall, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { announceDayOf } from '#app/domains/art-round/edition/rules.ts'
import { answerEnds } from '#app/domains/art-round/selection/offers.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities, municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { theStudio } from './own.server.ts'
import { partNamed } from './own-part.ts'
import {
  mayEditParticipant,
  mayListStudios,
  mayNameArtistOfTheYear,
  mayNumberStudios,
  mayPlaceParticipants,
} from './policy.ts'
import { participantBySlug, participantsOf, partsOf, studiosOf, toldApart } from './queries.server.ts'
import { answersInTime, calledOf, LACKS, type Lack, lacksOf } from './rules.ts'
import { findNumberedAt, findStudio, listParticipants } from './store.server.ts'
import type { Participant } from './studio.ts'
import type { MyStudioView, OwnAnswer, ParticipationView, StudioFormView, StudioRow, StudiosView } from './views.ts'

/** What an artist sees of the own application in a year. Throws missing for one who has none. */
export async function participationView(ctx: Context, actor: Actor, year: number): Promise<ParticipationView> {
  const edition = await theEdition(ctx.db, year)
  const own = (await applicationsOf(ctx.db, actor.personId)).filter(({ editionId }) => editionId === edition.id)
  if (own.length === 0) throw missing()
  const answers: OwnAnswer[] = []
  for (const application of own)
    answers.push(await answerOf(ctx, edition, await theCall(ctx.db, application.callId), application))
  return { year, published: edition.publishedAt !== null, answers }
}

async function answerOf(ctx: Context, edition: Edition, call: Call, application: Application): Promise<OwnAnswer> {
  const { id, callId } = application
  const { state, number, result } = shownToApplicant(application, call.announcedAt)
  const { titleNb, titleEn, announcedAt } = call
  const announceOn = announcedAt ? null : announceDayOf(call, edition)
  const known = { applicationId: id, call: { id: callId, titleNb, titleEn, announceOn }, number, state }
  if (!result) return { ...known, result: null, can: { confirm: false, resign: false } }
  const { participation, answeredAt, waitingPlace, reason } = result
  const ends = state === 'accepted' ? answerEnds(application, edition.confirmBy) : null
  const offered = application.offeredAt !== null
  const subject = { decision: application.decision, announced: true }
  return {
    ...known,
    result: {
      participation,
      answeredAt,
      waitingPlace,
      reason,
      answerBy: ends && lastDayBefore(ends),
      offered,
      lapsed: offered && participation === 'resigned' && answeredAt === null,
      work: result.decidedWorkId ? await workOf(ctx.db, id, result.decidedWorkId) : null,
      participant: await ownParticipant(ctx.db, id),
    },
    can: {
      confirm: participationAfter(participation, 'confirm', subject) !== null && answersInTime(ends, ctx.now),
      resign: participationAfter(participation, 'resign', subject) !== null,
    },
  }
}

async function workOf(tx: Tx, applicationId: string, workId: string) {
  const work = (await worksOf(tx, [applicationId])).get(applicationId)?.find(({ id }) => id === workId)
  if (!work) return null
  const [first] = work.pictures
  const picture = first && (await picturesByIds(tx, [first.pictureId])).get(first.pictureId)
  const { title, year, technique } = work
  return { title, year, technique, picture: picture ?? null, alt: first?.alt || title }
}

async function ownParticipant(tx: Tx, applicationId: string) {
  const [participant] = await listParticipants(tx, { applicationId, resignedAt: null })
  if (!participant) return null
  const studio = participant.studioId ? await findStudio(tx, participant.studioId) : null
  return { slug: participant.slug, lacks: lacksOf(participant, studio), hasStudio: studio !== null }
}

/**
 * The form of the artist's own text and studio; `slug` says of which part where there are several, and null means the
 * first. Throws missing for one who does not take part, and for another's part.
 */
export async function myStudioView(
  ctx: Context,
  actor: Actor,
  year: number,
  slug: string | null,
): Promise<MyStudioView> {
  const edition = await theEdition(ctx.db, year)
  const parts = await partsOf(ctx.db, edition.id, actor.personId)
  const form = await formView(ctx, actor, edition, partNamed(parts, slug) ?? null)
  return { ...form, parts: await toldApart(ctx.db, edition.id, parts) }
}

/** The same of any participant, by the name in the address, for the secretariat. */
export async function studioView(ctx: Context, actor: Actor, year: number, slug: string): Promise<StudioFormView> {
  if (!mayListStudios(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  return formView(ctx, actor, edition, await participantBySlug(ctx.db, edition.id, slug))
}

async function formView(
  ctx: Context,
  actor: Actor,
  edition: Edition,
  participant: Participant | null,
): Promise<StudioFormView> {
  if (!participant || !mayEditParticipant(actor, participant)) throw missing()
  const tx = ctx.db
  const studio = participant.studioId ? await theStudio(tx, participant.studioId) : null
  const picture = studio?.pictureId ? (await picturesByIds(tx, [studio.pictureId])).get(studio.pictureId) : undefined
  const { id, version, name, slug, aboutNb, aboutEn, website, ofTheYear } = participant
  return {
    year: edition.year,
    participant: { id, version, name, slug, aboutNb, aboutEn, website, ofTheYear },
    studio: studio && {
      ...withoutPeople(studio),
      picture: picture ?? null,
      sharedWith: studio.participants.filter((of) => of.id !== id && of.name !== name).map((of) => of.name),
    },
    openDays: (await openDaysOf(tx, edition.id)).filter(({ kind }) => kind === 'studio'),
    municipalities: (await listMunicipalities(tx)).map((of) => ({ id: of.id, name: of.name })),
    lacks: lacksOf(participant, studio),
    numbered: (await findNumberedAt(tx, edition.id)) !== null,
    published: edition.publishedAt !== null,
    can: { move: mayPlaceParticipants(actor) },
  }
}

const withoutPeople = ({
  participants: _,
  pictureId: __,
  editionId: ___,
  ...studio
}: Awaited<ReturnType<typeof theStudio>>) => studio

/** The studio of one participant, for its picture; `own`: the person who asks shows there. Throws missing for another's. */
export async function studioOf(ctx: Context, actor: Actor, year: number, slug: string) {
  const edition = await theEdition(ctx.db, year)
  const participant = await participantBySlug(ctx.db, edition.id, slug)
  const { studio } = await formView(ctx, actor, edition, participant)
  if (!studio) throw missing()
  return { year, slug, studio, own: participant?.personId === actor.personId }
}

/** Every participant of a year with the studio and what is missing, for the secretariat. */
export async function studiosView(ctx: Context, actor: Actor | null, year: number): Promise<StudiosView> {
  if (!mayListStudios(actor)) throw forbidden()
  const tx = ctx.db
  const edition = await theEdition(tx, year)
  const participants = await participantsOf(tx, edition.id)
  const studios = await studiosOf(tx, edition.id)
  const byId = new Map(studios.map((studio) => [studio.id, studio]))
  const names = await municipalityNames(tx)
  const rows = participants.map((participant): StudioRow => {
    const studio = byId.get(participant.studioId ?? '') ?? null
    const { id, slug, name, catalogueNo, ofTheYear } = participant
    return {
      participantId: id,
      slug,
      name,
      catalogueNo,
      ofTheYear,
      municipality: names[studio?.municipalityId ?? participant.municipalityId ?? ''] ?? null,
      studio: studio && {
        number: studio.number,
        called: calledOf(
          studio,
          studio.participants.map((of) => of.name),
        ),
        sharedWith: studio.participants.filter((of) => of.id !== id).map((of) => of.name),
        days: studio.days.length,
      },
      lacks: lacksOf(participant, studio),
    }
  })
  const place = (row: StudioRow) => row.studio?.number ?? Number.POSITIVE_INFINITY
  const count = (lack: Lack) => rows.filter(({ lacks }) => lacks.includes(lack)).length
  return {
    year,
    numberedAt: await findNumberedAt(tx, edition.id),
    announced: edition.announcedAt !== null,
    studios: studios.length,
    rows: rows.sort((a, b) => (place(a) === place(b) ? byNorwegian(a.name, b.name) : place(a) - place(b))),
    lacking: Object.fromEntries(LACKS.map((lack) => [lack, count(lack)])) as Record<Lack, number>,
    can: { number: mayNumberStudios(actor) && studios.length > 0, honour: mayNameArtistOfTheYear(actor) },
  }
}
