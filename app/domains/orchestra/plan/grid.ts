/** The day as a picture: a column for each room, and how far down each session lies. */
import type { Room, SeminarDay } from '../seminar/seminar.ts'
import { minutesOf, overlap, timeOf } from './minutes.ts'
import { byTime, type Session } from './plan.ts'

export interface Block<S extends Session = Session> {
  session: S
  /** Minutes below the top of the grid, and long. */
  top: number
  height: number
  /** Side by side where two lie over each other: which, and of how many. */
  lane: number
  lanes: number
}

export interface Column<S extends Session = Session> {
  /** Null: in no room. */
  roomId: string | null
  blocks: Block<S>[]
}

export interface Grid<S extends Session = Session> {
  /** The first and last minute that is drawn, whole hours. */
  from: number
  to: number
  /** Each whole hour, as "10:00". */
  hours: string[]
  columns: Column<S>[]
}

/** The grid of one day: from the hour in which anything begins to the hour in which everything has ended. */
export function gridOf<S extends Session>(
  day: Pick<SeminarDay, 'begins' | 'ends'>,
  rooms: readonly Pick<Room, 'id'>[],
  sessions: readonly S[],
): Grid<S> {
  const from = Math.floor(Math.min(...[day, ...sessions].map(({ begins }) => minutesOf(begins))) / 60) * 60
  const to = Math.ceil(Math.max(...[day, ...sessions].map(({ ends }) => minutesOf(ends))) / 60) * 60
  const hours = Array.from({ length: (to - from) / 60 }, (_, n) => timeOf(from + n * 60))
  const columns = [null, ...rooms.map(({ id }) => id)].map((roomId) => ({
    roomId,
    blocks: laned(
      sessions.filter((session) => session.roomId === roomId),
      from,
    ),
  }))
  return { from, to, hours, columns }
}

/** Those that lie over each other share the width; a lane is used again as soon as it is free. */
function laned<S extends Session>(sessions: readonly S[], from: number): Block<S>[] {
  const blocks: Block<S>[] = []
  let heap: Block<S>[] = []
  const settle = () => {
    const lanes = 1 + Math.max(0, ...heap.map(({ lane }) => lane))
    for (const block of heap) block.lanes = lanes
    heap = []
  }
  for (const session of [...sessions].sort(byTime)) {
    const over = heap.filter((block) => overlap(block.session, session))
    if (heap.every((block) => block.session.ends <= session.begins)) settle()
    const taken = new Set(over.map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane++
    const top = minutesOf(session.begins) - from
    const block = { session, top, height: minutesOf(session.ends) - from - top, lane, lanes: 1 }
    blocks.push(block)
    heap.push(block)
  }
  settle()
  return blocks
}
