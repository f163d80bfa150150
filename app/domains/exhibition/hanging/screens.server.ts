import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../ground.server.ts'
import type { ExhibitedWork } from '../work/work.ts'
import { type Hung, hungIn, type PlacedHere } from './gather.server.ts'
import { wallWarnings } from './rules.ts'
import type { HangingView, PlacedWork, PlanWork, RoomsView } from './views.ts'

/** The rooms of a year's exhibition and their walls. Throws missing, forbidden. */
export async function roomsView(ctx: Context, actor: Actor, year: number): Promise<RoomsView> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const { rooms } = await hungIn(ctx.db, edition.id)
  return {
    ...{ year, venue: edition.venue ?? '' },
    rooms: rooms.map(({ walls, standing, ...room }) => ({
      ...room,
      floor: standing.length,
      walls: walls.map(({ hung, ...wall }) => ({ ...wall, works: hung.length })),
    })),
  }
}

const planWork = (work: ExhibitedWork, sold: ReadonlySet<string>): PlanWork => {
  const { participantId, catalogueNo, name, title, technique, heightMm, widthMm, depthMm, space } = work
  const { mounting, needs, alt, picture } = work
  return {
    ...{ participantId, catalogueNo, name, title, technique, heightMm, widthMm, depthMm, space },
    ...{ mounting, needs, alt, picture, sold: sold.has(participantId) },
  }
}

const placedWork = (work: PlacedHere, sold: ReadonlySet<string>): PlacedWork => {
  const { roomId, wallId, x, y, placeVersion } = work
  return { ...planWork(work, sold), roomId, wallId, x, y, version: placeVersion }
}

/** Where the place of one who has resigned was, as "Storsalen A". */
function whereOf({ rooms }: Hung, { roomId, wallId }: { roomId: string; wallId: string | null }): string {
  const room = rooms.find(({ id }) => id === roomId)
  return [room?.name, room?.walls.find(({ id }) => id === wallId)?.name].filter(Boolean).join(' ')
}

/**
 * The plan: one room with what hangs and stands in it, and every work that has no place. `roomId`: the one asked for; the
 * first when there is no such. Throws missing, forbidden.
 */
export async function hangingView(
  ctx: Context,
  actor: Actor,
  year: number,
  roomId: string | null,
): Promise<HangingView> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const hung = await hungIn(ctx.db, edition.id)
  const { rooms, sold, unplaced, works, fallen } = hung
  const shown = rooms.find(({ id }) => id === roomId) ?? rooms[0] ?? null
  const warned = rooms.flatMap(({ walls }) => walls.flatMap((wall) => wallWarnings(wall, wall.hung)))
  return {
    ...{ year, venue: edition.venue ?? '' },
    rooms: rooms.map(({ id, name, walls, standing }) => ({
      ...{ id, name, floor: standing.length },
      walls: walls.map((wall) => ({
        ...{ id: wall.id, name: wall.name, lengthMm: wall.lengthMm, works: wall.hung.length },
      })),
    })),
    room: shown && {
      ...shown,
      walls: shown.walls.map((wall) => ({
        ...wall,
        works: wall.hung.length,
        hung: wall.hung.map((work) => placedWork(work, sold)),
        warnings: wallWarnings(wall, wall.hung),
      })),
      standing: shown.standing.map((work) => placedWork(work, sold)),
    },
    unplaced: unplaced.map((work) => planWork(work, sold)),
    fallen: fallen.map(({ participantId, name, place }) => ({ participantId, name, where: whereOf(hung, place) })),
    counts: { works: works.length, placed: works.length - unplaced.length, warnings: warned.length },
  }
}
