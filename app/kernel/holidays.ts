/** Days on which people have other plans: public holidays by law, and the weeks in which schools are closed. */
import { addDays, type CivilDate, yearOf } from './when.ts'

export const HOLIDAYS = [
  ...(['newYear', 'palmSunday', 'maundyThursday', 'goodFriday', 'easterSunday', 'easterMonday'] as const),
  ...(['labourDay', 'constitutionDay', 'ascension', 'whitSunday', 'whitMonday', 'christmasDay', 'boxingDay'] as const),
] as const
export type Holiday = (typeof HOLIDAYS)[number]

/**
 * Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, 1991,
 * chapter 8).
 */
export function easterOf(year: number): CivilDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`
}

/**
 * The public holidays of a year: lov om helligdager og helligdagsfred (1995) § 2, lov om 1 og 17 mai som høgtidsdager
 * (1947). Palm Sunday is not one of them by name, yet families leave for Easter.
 */
export function holidaysOf(year: number): ReadonlyMap<CivilDate, Holiday> {
  const easter = easterOf(year)
  // Where a feast that moves falls on a day that does not (Ascension on 1 or 17 May), the feast that does not is said.
  return new Map<CivilDate, Holiday>([
    [addDays(easter, -7), 'palmSunday'],
    [addDays(easter, -3), 'maundyThursday'],
    [addDays(easter, -2), 'goodFriday'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
    [`${year}-01-01`, 'newYear'],
    [`${year}-05-01`, 'labourDay'],
    [`${year}-05-17`, 'constitutionDay'],
    [`${year}-12-25`, 'christmasDay'],
    [`${year}-12-26`, 'boxingDay'],
  ])
}

export const holidayOn = (date: CivilDate): Holiday | null => holidaysOf(yearOf(date)).get(date) ?? null

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

/** The number of the week by ISO 8601: week 1 has the year's first Thursday. */
export function weekOf(date: CivilDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const first = `${thursday.slice(0, 4)}-01-01`
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(first)) / 604_800_000)
}

export const SCHOOL_BREAKS = ['winter', 'easter', 'autumn', 'summer', 'christmas'] as const
export type SchoolBreak = (typeof SCHOOL_BREAKS)[number]

/**
 * Whether schools are closed on a day, with the weekend before: week 8 and week 40 as is usual in the municipalities
 * around the Drammensfjord, the days before Easter, 20 June to 16 August, and 21 December to 2 January. Each municipality
 * settles its own days, so this is a hint to look at the calendar and never a reason to refuse.
 */
export function schoolBreakOn(date: CivilDate): SchoolBreak | null {
  const weekend = weekdayOf(date) >= 6
  const weeks = [weekOf(date), ...(weekend ? [weekOf(addDays(date, 2))] : [])]
  if (weeks.includes(8)) return 'winter'
  if (weeks.includes(40)) return 'autumn'
  const easter = easterOf(yearOf(date))
  if (date >= addDays(easter, -8) && date <= addDays(easter, 1)) return 'easter'
  const day = date.slice(5)
  if (day >= '06-20' && day <= '08-16') return 'summer'
  return day >= '12-21' || day <= '01-02' ? 'christmas' : null
}
