/** The rooms of an exhibition with what hangs in them, in the same number of statements however many works there are. */
import { everyParticipantOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { exhibitedWorks, soldAtExhibition } from '../work/queries.server.ts'
import type { ExhibitedWork } from '../work/work.ts'
import type { Place, Room, Wall } from './hanging.ts'
import { fromLeft, lengthOf } from './rules.ts'
import { listPlaces, listRooms, listWalls } from './store.server.ts'

/** A work with its place, its sale, and everything that labels and lists say of it. */
export type PlacedHere = ExhibitedWork & Pick<Place, 'roomId' | 'wallId' | 'x' | 'y'> & { placeVersion: number }

export interface Hung {
  rooms: (Room & {
    walls: (Wall & { lengthMm: number; hung: PlacedHere[] })[]
    /** On the floor, by number. */
    standing: PlacedHere[]
  })[]
  works: ExhibitedWork[]
  sold: ReadonlySet<string>
  /** By number. */
  unplaced: ExhibitedWork[]
  /** The places of those who have resigned. */
  fallen: { participantId: string; name: string; place: Place }[]
}

export async function hungIn(tx: Tx, editionId: string): Promise<Hung> {
  const works = await exhibitedWorks(tx, editionId)
  const sold = new Set((await soldAtExhibition(tx, editionId)).keys())
  const rooms = await listRooms(tx, editionId)
  const walls = await listWalls(tx, editionId)
  const places = await listPlaces(tx, editionId)
  const placeOf = new Map(places.map((place) => [place.participantId, place]))
  const placed = works.flatMap((work): PlacedHere[] => {
    const place = placeOf.get(work.participantId)
    return place ? [{ ...work, ...spotOf(place), placeVersion: place.version }] : []
  })
  const takesPart = new Set(works.map(({ participantId }) => participantId))
  const gone = places.filter(({ participantId }) => !takesPart.has(participantId))
  const names = new Map(
    gone.length > 0 ? (await everyParticipantOf(tx, editionId)).map(({ id, name }) => [id, name] as const) : [],
  )
  return {
    ...{ works, sold },
    rooms: rooms.map((room) => ({
      ...room,
      walls: walls
        .filter(({ roomId }) => roomId === room.id)
        .map((wall) => ({
          ...wall,
          lengthMm: lengthOf(wall),
          hung: fromLeft(placed.filter(({ wallId }) => wallId === wall.id)),
        })),
      standing: placed.filter(({ roomId, wallId }) => roomId === room.id && wallId === null),
    })),
    unplaced: works.filter(({ participantId }) => !placeOf.has(participantId)),
    fallen: gone.map((place) => ({
      participantId: place.participantId,
      name: names.get(place.participantId) ?? '',
      place,
    })),
  }
}

const spotOf = ({ roomId, wallId, x, y }: Place) => ({ roomId, wallId, x, y })
