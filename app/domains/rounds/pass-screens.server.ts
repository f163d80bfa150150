/** The page behind the poster's QR code, the visitor's pass, and what the stamps tell those who may know. */
import { publicEdition, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { partsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { doorName, doorsOf, theDoor } from '#app/domains/studio-map/doors.server.ts'
import type { Door } from '#app/domains/studio-map/doors.ts'
import { sentence } from '#app/i18n/sentence.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { countByDay, countByPass, listStamps } from './pass.store.server.ts'
import { doorsStamped, nearestOpen, roomFor, type StampTotals, stampRefusal, totalsOf } from './pass.ts'
import { hashOfPass } from './pass-hash.server.ts'
import { maySeeAllStamps, maySeeStamps } from './pass-policy.ts'
import type { DoorView, NearDoor, OwnStamps, PassView } from './pass-views.ts'

/** Doors that are proposed next. */
const NEAR = 3

/** What a visitor sees at a door. @param pass the browser's own, null when it has none. Throws missing. */
export async function doorView(
  ctx: Context,
  { year, number }: { year: number; number: number },
  pass: string | null,
  locale: Locale,
): Promise<DoorView> {
  const { edition, door, others } = await theDoor(ctx, year, number)
  const stamps = pass ? await stampsOf(ctx, edition.id, pass) : null
  const refusal = stampRefusal(door.opening)
  const today = civilDateOf(ctx.now)
  return {
    year,
    studio: door.studio,
    called: doorName(door),
    opening: door.opening,
    artists: door.artists,
    refusal: refusal && sentence(locale, refusal),
    stampedToday: stamps?.some((stamp) => stamp.number === number && stamp.date === today) ?? false,
    stamped: stamps && doorsStamped(stamps).length,
    total: others.length + 1,
    near: near(door.studio, others),
  }
}

const stampsOf = (ctx: Context, editionId: string, pass: string) =>
  listStamps(ctx.db, editionId, hashOfPass(ctx.settings.sessionSecret, pass, editionId))

const near = (from: Door['studio'], others: readonly Door[]): NearDoor[] =>
  nearestOpen(from, others, NEAR).map(({ door, kilometres }) => ({
    number: door.studio.number,
    called: doorName(door),
    opening: door.opening,
    kilometres,
  }))

/** The pass of this browser; null before the first edition is published. */
export async function passView(ctx: Context, pass: string | null): Promise<PassView | null> {
  const edition = await publicEdition(ctx.db)
  if (!edition) return null
  const doors = await doorsOf(ctx, edition.id)
  const byNumber = new Map(doors.map((door) => [door.studio.number, door]))
  const stamps = pass && doorsStamped(await stampsOf(ctx, edition.id, pass))
  const last = stamps ? byNumber.get(stamps.at(-1)?.number ?? 0) : undefined
  const been = new Set(stamps ? stamps.map(({ number }) => number) : [])
  return {
    year: edition.year,
    stamps: stamps
      ? stamps.map((stamp) => {
          const door = byNumber.get(stamp.number)
          return { ...stamp, called: door ? doorName(door) : '' }
        })
      : null,
    total: doors.length,
    room: roomFor(been.size, doors.length),
    near: last
      ? near(
          last.studio,
          doors.filter(({ studio }) => !been.has(studio.number)),
        )
      : [],
  }
}

/** How many stamps were taken at the person's own studios, day by day. */
export async function ownStamps(ctx: Context, actor: Actor, year: number): Promise<OwnStamps[]> {
  const edition = await theEdition(ctx.db, year)
  const own = new Set((await partsOf(ctx.db, edition.id, actor.personId)).map(({ studioId }) => studioId))
  const told: OwnStamps[] = []
  for (const studio of await studiosOf(ctx.db, edition.id)) {
    if (!own.has(studio.id) || !maySeeStamps(actor, studio.participants)) continue
    const days = await countByDay(ctx.db, [studio.id])
    told.push({ number: studio.number, days, total: days.reduce((sum, { stamps }) => sum + stamps, 0) })
  }
  return told
}

/** The stamps of a whole round, for the secretariat. Throws forbidden. */
export async function stampTotals(ctx: Context, actor: Actor | null, year: number): Promise<StampTotals> {
  if (!maySeeAllStamps(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  return totalsOf(await countByPass(ctx.db, edition.id))
}
