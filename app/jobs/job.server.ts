import type { House } from '#app/platform/context.server.ts'

export interface Job {
  name: string
  run(house: House, payload: Record<string, unknown>, now: () => Date): Promise<void>
}

/** What is done by the clock and not by a row: runs at start and then at the interval. */
export interface Round {
  name: string
  everyMs: number
  run(house: House, now: () => Date): Promise<void>
}
