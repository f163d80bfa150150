/** The lists and pages of concerts for those who have a part in them. */
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { calendarText } from '#app/platform/calendar/calendar-text.server.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ownChildIds } from '../audition/own.server.ts'
import { soloistsOf } from '../audition/queries.server.ts'
import { childNames, consentsOf } from '../family/queries.server.ts'
import { byScore, type Instrument } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import { allPieces } from '../repertoire/queries.server.ts'
import { ageOfSelf } from '../reply/musician.server.ts'
import { allSemesters, ensemblesOf, theSemesterById } from '../semester/queries.server.ts'
import { sees } from '../sight.ts'
import { termOf } from '../term.ts'
import type { Concert, ProgrammePiece } from './concert.ts'
import { mayAnswerFor, mayPlanConcerts, mayReadPlans } from './policy.ts'
import { ownPlayersOf, playersOfConcert, publicEntry, publicOf, theConcert } from './queries.server.ts'
import { callsFor, isOver, namedOnTheWeb } from './rules.ts'
import { sayConcert } from './say-concert.ts'
import { findConcertBySlug, listCalls, listConcerts, listProgramme } from './store.server.ts'
import type { ConcertsView, ConcertView, OfficeConcert, PublicConcertView, ShownPiece } from './views.ts'

/** The concerts that one may know of: all for who works with the music, the published for everybody. */
export async function concertsView(ctx: Context, actor: Actor): Promise<ConcertsView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const today = civilDateOf(ctx.now)
  const concerts = await listConcerts(tx, mayReadPlans(standing) ? {} : { publishedAt: { not: null } })
  const semesters = await allSemesters(tx)
  const players = await ownPlayersOf(tx, concerts, ownChildIds(standing))
  const self = await ageOfSelf(ctx, tx, standing)
  const lines = concerts.map((concert) => {
    const playing = players.get(concert.id) ?? []
    const { audience, publishedAt } = concert
    return {
      ...publicOf(concert, today),
      ...{ audience: mayReadPlans(standing) ? audience : null, published: publishedAt !== null },
      own: playing.map(({ childId, name, plays, answered }) => ({
        ...{ childId, name, plays, answered },
        mayAnswer: mayAnswerFor(standing, childId, self),
      })),
      opens: mayReadPlans(standing) || playing.length > 0,
    }
  })
  return {
    coming: lines.filter(({ over }) => !over),
    past: lines.filter(({ over }) => over).reverse(),
    terms: standing.office ? semesters.map((one) => ({ term: termOf(one), year: one.year, season: one.season })) : [],
    can: { plan: mayPlanConcerts(standing) },
  }
}

/**
 * One concert, for who plays in it, leads or plans. Whoever may not see who answered what reads numbers by instrument.
 * Throws missing for the rest, and for a family while it is not published.
 */
export async function concertView(ctx: Context, actor: Actor, id: string): Promise<ConcertView> {
  const tx = ctx.db
  const concert = await theConcert(tx, id)
  const standing = await standingOf(tx, actor)
  const players = await playersOfConcert(tx, concert)
  const self = await ageOfSelf(ctx, tx, standing)
  const own = players
    .filter(({ childId }) => ownChildIds(standing).includes(childId))
    .map((player) => ({ ...player, mayAnswer: mayAnswerFor(standing, player.childId, self) }))
  const plans = mayReadPlans(standing)
  if (!plans && (own.length === 0 || concert.publishedAt === null)) throw missing()
  const calls = await listCalls(tx, [id])
  const pieces = await listProgramme(tx, id)
  const office = mayPlanConcerts(standing)
  const { municipalityId, version, ensembleIds, audience, publishedAt, dressNb, dressEn } = concert
  const ensembles = await ensemblesOf(tx, concert.semesterId)
  const playing = players.filter(({ plays }) => plays)
  const instruments = [...new Set(playing.map(({ instrument }) => instrument))].sort(byScore)
  const seen = ({ childId, instrument }: { childId: string; instrument: Instrument }) =>
    sees(standing, { childId, seminarId: null, instrument }, 'reply')
  const soloists = await childNames(
    tx,
    pieces.flatMap(({ soloistId }) => soloistId ?? []),
  )
  return {
    term: termOf(await theSemesterById(tx, concert.semesterId)),
    concert: {
      ...publicOf(concert, civilDateOf(ctx.now)),
      ...{ municipalityId, version, ensembleIds, dressNb, dressEn, published: publishedAt !== null },
      audience: plans ? audience : null,
    },
    ensembles: ensembles.filter(({ id: one }) => ensembleIds.includes(one)),
    programme: pieces.map((piece) => {
      const soloist = piece.soloistId ? soloists.get(piece.soloistId)?.name : undefined
      const shows =
        piece.soloistId !== null && (office || standing.conductor || ownChildIds(standing).includes(piece.soloistId))
      return shownPiece(piece, shows ? (soloist ?? null) : null)
    }),
    calls: plans
      ? calls
      : calls.filter((call) => own.some(({ instrument }) => callsFor([call], instrument).length > 0)),
    own: concert.cancelledAt || isOver(concert, civilDateOf(ctx.now)) ? [] : own,
    counts: plans
      ? instruments.map((instrument) => ({
          instrument,
          count: playing.filter((one) => one.instrument === instrument).length,
        }))
      : [],
    absent: plans
      ? players
          .filter((player) => !player.plays && seen(player))
          .map(({ name, instrument, childId }) => ({ name, instrument, childId }))
      : [],
    players: office ? players.filter(seen) : [],
    office: office ? await officeParts(tx, concert, pieces) : null,
    can: { plan: office, sheet: pieces.length > 0 },
  }
}

async function officeParts(tx: Tx, concert: Concert, pieces: readonly ProgrammePiece[]): Promise<OfficeConcert> {
  const soloists = await soloistsOf(tx, concert.semesterId)
  const chosen = pieces.flatMap(({ soloistId }) => soloistId ?? [])
  const ids = [...new Set([...soloists.map(({ childId }) => childId), ...chosen])]
  const names = await childNames(tx, ids)
  return {
    ensembles: await ensemblesOf(tx, concert.semesterId),
    library: (await allPieces(tx)).map(({ id, composer, title, arranger }) => ({ id, composer, title, arranger })),
    soloists: ids.map((childId) => ({ childId, name: names.get(childId)?.name ?? '' })),
    municipalities: (await listMunicipalities(tx)).map(({ id, name }) => ({ id, name })),
    programme: pieces.map(({ id, soloistId }) => ({ id, soloistId })),
  }
}

const shownPiece = (piece: ProgrammePiece, ownSoloist: string | null): ShownPiece => {
  const { id, composer, title, arranger, by, soloist, conductor, soloistId } = piece
  return {
    ...{ id, composer, title, arranger, by, conductor },
    soloists: [ownSoloist, soloist].filter((name): name is string => Boolean(name)),
    unnamedSoloist: soloistId !== null && ownSoloist === null,
  }
}

/** A published concert as everybody reads it. No child is named but a soloist who agreed to both. Throws missing. */
export async function publicConcertView(ctx: Context, slug: string): Promise<PublicConcertView> {
  const tx = ctx.db
  const concert = await findConcertBySlug(tx, slug)
  if (!concert?.publishedAt) throw missing()
  const pieces = await listProgramme(tx, concert.id)
  const ids = pieces.flatMap(({ soloistId }) => soloistId ?? [])
  const consents = await consentsOf(ctx, tx, ids)
  const names = await childNames(tx, ids)
  const ensembles = await ensemblesOf(tx, concert.semesterId)
  return {
    concert: publicOf(concert, civilDateOf(ctx.now)),
    ensembles: ensembles
      .filter(({ id }) => concert.ensembleIds.includes(id))
      .map(({ nameNb, nameEn }) => ({ nameNb, nameEn })),
    programme: pieces.map((piece) => {
      const named = piece.soloistId !== null && namedOnTheWeb(consents.get(piece.soloistId))
      return shownPiece(piece, named && piece.soloistId ? (names.get(piece.soloistId)?.name ?? null) : null)
    }),
  }
}

/** A published concert as a file for one's own calendar, and the name of the file. Throws missing. */
export async function concertCalendar(
  ctx: Context,
  slug: string,
  locale: Locale,
): Promise<{ name: string; text: string }> {
  const { concert } = await publicConcertView(ctx, slug)
  const entry = publicEntry(concert, locale, ctx.settings.publicUrl)
  const text = calendarText(sayConcert(concert, locale), entry ? [entry] : [], locale)
  return { name: `${concert.slug.replace(/[^\w-]/g, '')}.ics`, text }
}

/** Coming concerts in which children play for whom one may answer, and what was said of each: for one's own page. */
export async function concertsToAnswer(ctx: Context, actor: Actor) {
  const { coming } = await concertsView(ctx, actor)
  return coming
    .map((concert) => ({ ...concert, own: concert.own.filter(({ mayAnswer }) => mayAnswer) }))
    .filter(({ own, cancelledAt, published }) => published && cancelledAt === null && own.length > 0)
}
