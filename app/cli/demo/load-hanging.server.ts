/** The rooms of Arena Vestfossen as they are imagined for the demonstration, the works of 2013 on their walls, and the shifts. */
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import { addRoom } from '#app/domains/exhibition/hanging/commands/add-room.server.ts'
import { addWall } from '#app/domains/exhibition/hanging/commands/add-wall.server.ts'
import { hangEvenly } from '#app/domains/exhibition/hanging/commands/hang-evenly.server.ts'
import { placeWork } from '#app/domains/exhibition/hanging/commands/place-work.server.ts'
import { hungIn } from '#app/domains/exhibition/hanging/gather.server.ts'
import { LEAST_GAP_MM } from '#app/domains/exhibition/hanging/hanging.ts'
import { toldOf } from '#app/domains/exhibition/hanging/told-wall.ts'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { layProposed } from '#app/domains/exhibition/shift/commands/lay-proposed.server.ts'
import { noteCame } from '#app/domains/exhibition/shift/commands/note-came.server.ts'
import { shiftsView } from '#app/domains/exhibition/shift/screens.server.ts'
import { exhibitedWorks } from '#app/domains/exhibition/work/queries.server.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import { round2013, YEAR } from './figures.ts'
import type { At } from './moment.ts'

const ROOMS = [
  { name: 'Storsalen', widthMm: 22_000, depthMm: 14_000, heightMm: 3600 },
  { name: 'Maskinsalen', widthMm: 16_000, depthMm: 12_000, heightMm: 3600 },
  { name: 'Galleriet', widthMm: 12_000, depthMm: 7000, heightMm: 2800 },
]
/** Partitions of the first room. */
const PARTITIONS = [
  { name: 'E', fromX: 7000, fromY: 3500, toX: 7000, toY: 10_500, heightMm: 2800 },
  { name: 'F', fromX: 15_000, fromY: 10_500, toX: 15_000, toY: 3500, heightMm: 2800 },
]

/** Rigged on the days after the delivery. */
export async function loadHanging(at: At): Promise<void> {
  const ctx = at('2013-09-03', '09:00')
  for (const [index, room] of ROOMS.entries()) {
    const roomId = await addRoom(ctx, operator, YEAR, room)
    if (index > 0) continue
    for (const [n, wall] of PARTITIONS.entries())
      await addWall(ctx, operator, YEAR, roomId, { ...wall, version: n + 1 })
  }
  await hang(at)
  await loadShifts(at)
}

/** In the order of the catalogue, along one wall after another as long as there is room; then each wall evenly. */
async function hang(at: At): Promise<void> {
  const ctx = at('2013-09-04', '10:00')
  const { id } = await theEdition(ctx.db, YEAR)
  const { rooms } = await hungIn(ctx.db, id)
  const walls = rooms.flatMap((room) => room.walls.map((wall) => ({ ...wall, left: wall.lengthMm - LEAST_GAP_MM })))
  const works = await exhibitedWorks(ctx.db, id)
  const ofWalls = works.filter(({ space }) => space === 'wall')
  const breadth = ofWalls.reduce((sum, { widthMm }) => sum + (widthMm ?? 0), 0)
  // As full as the others: what is left of the walls is shared by the works.
  const air = (walls.reduce((sum, { lengthMm }) => sum + lengthMm, 0) - breadth) / (ofWalls.length + walls.length)
  const between = Math.max(LEAST_GAP_MM, Math.floor(air * 0.85))
  let standing = 0
  for (const { participantId, space, widthMm } of works) {
    const room = rooms[standing % rooms.length]
    if (space === 'floor' && room) {
      const row = Math.floor(standing / rooms.length)
      const exact = { x: 2500 + (row % 4) * 3000, y: 2500 + Math.floor(row / 4) * 2000 }
      await placeWork(ctx, operator, YEAR, { participantId, version: 0, where: `floor:${room.id}`, exact })
      standing++
      continue
    }
    const width = widthMm ?? 0
    const wall = walls.find(({ left }) => left >= width + between) ?? walls.at(-1)
    if (!wall) throw new Error('no walls to hang on')
    const fromLeft = wall.lengthMm - wall.left
    wall.left -= width + between
    await placeWork(ctx, operator, YEAR, { participantId, version: 0, where: `wall:${wall.id}`, fromLeft })
  }
  for (const room of (await hungIn(ctx.db, id)).rooms)
    for (const { id: wallId, hung } of room.walls)
      if (hung.length > 0) {
        const told = toldOf(hung.map(({ participantId, placeVersion }) => ({ participantId, version: placeVersion })))
        await hangEvenly(at('2013-09-05', '11:00'), operator, YEAR, wallId, told)
      }
}

/** Artists have taken nearly all of them; one in twelve did not come. */
async function loadShifts(at: At): Promise<void> {
  const plan = at('2013-08-15')
  const view = () => shiftsView(plan, operator, YEAR)
  await layProposed(plan, operator, YEAR, (await view()).proposed.length)
  const { id } = await theEdition(plan.db, YEAR)
  const artists = seeded('shifts/2013').shuffle((await participantsOf(plan.db, id)).map(({ name }) => name))
  let next = 0
  for (const { shifts } of (await view()).days)
    for (const { id: shiftId, needs, kind } of shifts)
      for (let n = 0; n < needs - (kind === 'dismantling' ? 1 : 0); n++) {
        const name = artists[next++ % artists.length] ?? ''
        await enterName(at('2013-08-22'), operator, YEAR, { shiftId, name })
      }
  const { date, time } = { date: round2013.period.to, time: '20:00' }
  for (const day of (await view()).days)
    for (const { turns } of day.shifts)
      for (const [n, turn] of turns.entries())
        if (day.date <= date)
          await noteCame(at(date, time), operator, YEAR, { turnId: turn.id, came: (n + turn.name.length) % 12 !== 7 })
}
