import type { CivilDate } from '#app/kernel/when.ts'

/**
 * Whole years on a day. Who is born on 29 February turns on 1 March in a common year, as the law reckons
 * (alminnelig forvaltningspraksis: the day after 28 February).
 */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}
