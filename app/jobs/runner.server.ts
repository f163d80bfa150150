/** DOOR 2, time: takes waiting work and what is due by the clock, one piece at a time. */
import { hours, later, minutes } from '#app/kernel/when.ts'
import { contextOf, type House } from '#app/platform/context.server.ts'
import { finishWork, putBackWork, takeWork } from '#app/platform/jobs/queue.store.server.ts'
import { allJobs } from './all.server.ts'

/** Does one waiting piece of work; false when there is none. A failure puts it back with a growing wait. */
export async function runOne(house: House, now: () => Date = () => new Date()): Promise<boolean> {
  const ctx = contextOf(house, now(), null)
  const work = await ctx.tx((tx) =>
    takeWork(
      tx,
      allJobs.jobs.map((job) => job.name),
      ctx.now,
    ),
  )
  if (!work) return false
  const job = allJobs.jobs.find((one) => one.name === work.name)
  try {
    await job?.run(house, (work.payload ?? {}) as Record<string, unknown>, now)
    await ctx.tx((tx) => finishWork(tx, work.id, now()))
  } catch (error) {
    house.log.warn({ err: error, job: work.name, attempts: work.attempts }, 'job failed')
    const wait = Math.min(minutes(2 ** (work.attempts - 1)), hours(6))
    await ctx.tx((tx) => putBackWork(tx, work.id, later(now(), wait), (error as Error).message))
  }
  return true
}

/** Everything that waits or is due now, once. Returns how many pieces of work were done. */
export async function runAllOnce(house: House, now: () => Date = () => new Date()): Promise<number> {
  let done = 0
  while (await runOne(house, now)) done++
  for (const round of allJobs.rounds) await round.run(house, now)
  return done
}

/** Runs the jobs until stopped; a stop waits for the piece in hand. */
export function startJobs(house: House): { stop(): Promise<void> } {
  let running = true
  let wake: (() => void) | undefined
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const due = new Map<string, number>()
  const now = () => new Date()
  const loop = async () => {
    while (running) {
      let busy = false
      try {
        busy = await runOne(house, now)
        for (const round of allJobs.rounds) {
          if (Date.now() < (due.get(round.name) ?? 0)) continue
          due.set(round.name, Date.now() + round.everyMs)
          await round.run(house, now)
        }
      } catch (error) {
        house.log.error({ err: error }, 'jobs stumbled')
        await pause(5_000)
      }
      if (running && !busy) await pause(1_000)
    }
  }
  const done = loop()
  return {
    stop: async () => {
      running = false
      wake?.()
      await done
    },
  }
}
