import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'

// Pictures are worked on by the threads that files are read with too (four, unless UV_THREADPOOL_SIZE says more):
// one is always left for the files.
const threads = Number(process.env.UV_THREADPOOL_SIZE ?? 4)
const cores = Math.max(1, Math.min(availableParallelism(), threads - 1))

const work = new PQueue({ concurrency: cores })
const sets = new PQueue({ concurrency: cores })
const large = new PQueue({ concurrency: 1 })

/** Someone waits for the answer to a `now`; what is done `later` steps aside between two sizes. */
export type Urgency = 'now' | 'later'

/** Does one piece of work on pixels when a core is free, so that a burst of pictures neither stops pages nor fills memory. */
export const inPlace = <T>(urgency: Urgency, piece: () => Promise<T>): Promise<T> =>
  work.add(piece, { priority: urgency === 'now' ? 1 : 0 }) as Promise<T>

/** Holds one unfolded picture while its sizes are made: as many at a time as there are cores. */
export const inSet = <T>(set: () => Promise<T>): Promise<T> => sets.add(set) as Promise<T>

/** One at a time in the whole process, for pictures that need much memory. */
export const alone = <T>(piece: () => Promise<T>): Promise<T> => large.add(piece) as Promise<T>
