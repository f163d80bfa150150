/** The stops of a round as the entries of a calendar. */
import type { CivilDate, LocalTime } from '#app/kernel/when.ts'
import type { Plan, PlannedStop } from './plan.ts'

/** One stop of the day: the calendar's platform takes it as it is, once its times are instants. */
export interface RoundEntry {
  uid: string
  date: CivilDate
  from: LocalTime
  to: LocalTime
  title: string
  place: string
  position: { lat: number; lng: number } | null
  text: string
}

/** The same stop of the same day has the same name, so that a calendar moves it when the round is planned anew. */
export function entriesOfPlan(
  plan: Plan,
  words: { title: (stop: PlannedStop) => string; text: (stop: PlannedStop) => string },
): RoundEntry[] {
  return plan.stops.map((stop) => {
    const { number, lat, lng, address } = stop.place
    return {
      uid: `my-round-${plan.day}-${number}@vestregionen`,
      date: plan.day,
      from: stop.begins,
      to: stop.leaves,
      title: words.title(stop),
      place: address,
      position: lat === null || lng === null ? null : { lat, lng },
      text: words.text(stop),
    }
  })
}
