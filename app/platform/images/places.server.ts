import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'

// Pictures are worked on by the threads that files are read with too (four, unless UV_THREADPOOL_SIZE says more):
// one is always left for the files, and one for a picture that someone is sending.
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4)
const cores = Math.max(1, Math.min(availableParallelism(), threads - 2))

const work = new PQueue({ concurrency: cores + 1 })
const background = new PQueue({ concurrency: cores })
// The sizes of one picture are made side by side, so half as many pictures keep all cores busy.
const sets = new PQueue({ concurrency: Math.ceil(cores / 2) })
const large = new PQueue({ concurrency: 1 })

/** Someone waits for the answer to a `now`; what is done `later` never takes the last place. */
export type Urgency = 'now' | 'later'

/** Does one piece of work on pixels when there is a place, so that a burst of pictures neither stops pages nor fills memory. */
export const inPlace = <T>(urgency: Urgency, piece: () => Promise<T>): Promise<T> => {
  const placed = () => work.add(piece, { priority: urgency === 'now' ? 1 : 0 }) as Promise<T>
  return urgency === 'now' ? placed() : (background.add(placed) as Promise<T>)
}

/** Holds one unfolded picture while its sizes are made. Waits until there is memory for one more. */
export const inSet = <T>(set: () => Promise<T>): Promise<T> => sets.add(set) as Promise<T>

/** One at a time in the whole process, for pictures that need much memory. */
export const alone = <T>(piece: () => Promise<T>): Promise<T> => large.add(piece) as Promise<T>
