/** Local times as minutes of the day, and back. */
import type { LocalTime } from '#app/kernel/when.ts'

/** Minutes since midnight of a local time. */
export const minuteOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The local time of a minute of the day; past midnight the clock goes on from 00:00. */
export function timeAt(minute: number): LocalTime {
  const two = (part: number) => String(part).padStart(2, '0')
  const within = ((Math.round(minute) % 1440) + 1440) % 1440
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
