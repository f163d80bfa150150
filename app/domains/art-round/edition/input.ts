import { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { MOST_ORE } from '#app/kernel/money.ts'
import {
  date,
  filledLine,
  line,
  optionalDate,
  optionalKroner,
  optionalWhole,
  prose,
  several,
  ticked,
  time,
  whole,
} from '#app/kernel/shapes.ts'
import { instantOf, isCivilDate, isLocalTime } from '#app/kernel/when.ts'
import { LEAST_STATEMENT, MOST_OFFER_DAYS, MOST_STATEMENT } from './call-rules.ts'
import {
  CALL_KINDS,
  DAY_KINDS,
  EARLIER_PARTS,
  FIRST_YEAR,
  LAST_YEAR,
  LEAST_CAPACITY,
  LETTERS_TELL,
  MOST_CAPACITY,
  MOST_WORKS,
  PRICINGS,
  RESIDENCES,
} from './edition.ts'
import { datesFrom, isWeekend } from './proposal.ts'
import { closingInstant } from './rules.ts'
import type { Values } from './sections.ts'

/** More days than this no edition has: two kinds, every day of two months. */
const MOST_DAYS = 120
const key = (textKey: TextKey): string => textKey
const choice = { error: key('faults.notAChoice') }

/** What the form's fields held when it was opened. What is no such thing counts as nothing seen. */
const seen = z
  .string()
  .max(100_000)
  .default('')
  .transform((text): Values => {
    try {
      return z.record(z.string(), z.string()).parse(JSON.parse(text))
    } catch {
      return {}
    }
  })

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optionalTime = z.preprocess(
  blank,
  z
    .string()
    .refine(isLocalTime, key('faults.notATime'))
    .optional()
    .transform((value) => value ?? null),
)

/** A place on the map within what a form may hold; empty is null. */
const degrees = (least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? blank(value.replace(',', '.')) : value),
    z.coerce
      .number(key('edition.notDegrees'))
      .min(least, key('edition.notDegrees'))
      .max(most, key('edition.notDegrees'))
      .optional()
      .transform((value) => value ?? null),
  )

const windowFields = { opensDate: date, opensTime: time, closesDate: date, closesTime: time }
type WindowFields = { opensDate: string; opensTime: string; closesDate: string; closesTime: string }
type Issues = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }

/** The window as instants; a time that the clock jumps over is told beside its field. */
function windowFrom(typed: WindowFields, issues: Issues) {
  const opensAt = instantOf(typed.opensDate, typed.opensTime)
  const closesAt = closingInstant(typed.closesDate, typed.closesTime)
  if (!opensAt) issues.addIssue({ code: 'custom', path: ['opensTime'], message: key('faults.noSuchTime') })
  if (!closesAt) issues.addIssue({ code: 'custom', path: ['closesTime'], message: key('faults.noSuchTime') })
  return opensAt && closesAt ? { opensAt, closesAt } : z.NEVER
}

const callWindow = z
  .object({ id: line(40), ...windowFields })
  .transform(({ id, ...typed }, issues) => ({ id, ...windowFrom(typed, issues) }))

const stepFields = {
  juryFrom: optionalDate,
  juryTo: optionalDate,
  announceOn: optionalDate,
  confirmBy: optionalDate,
  deliveryOn: optionalDate,
  openingDate: optionalDate,
  openingTime: optionalTime,
  periodFrom: optionalDate,
  periodTo: optionalDate,
}

/** The opening as an instant: a date and a time, or neither. */
function openingFrom(typed: { openingDate: string | null; openingTime: string | null }, issues: Issues): Date | null {
  const { openingDate, openingTime } = typed
  if (!openingDate && !openingTime) return null
  const say = (field: string, message: TextKey) => issues.addIssue({ code: 'custom', path: [field], message })
  if (!openingDate || !openingTime) {
    say(openingDate ? 'openingTime' : 'openingDate', 'faults.required')
    return z.NEVER
  }
  const at = instantOf(openingDate, openingTime)
  if (!at) say('openingTime', 'faults.noSuchTime')
  return at ?? z.NEVER
}

const dayRow = z.object({
  kind: z.enum(DAY_KINDS, choice),
  date: z.preprocess(blank, z.string().optional()),
  opens: z.preprocess(blank, z.string().optional()),
  closes: z.preprocess(blank, z.string().optional()),
  remove: ticked,
})

/** Rows of days: a row without a date, or ticked to go, is left out; the others keep which row of the form they were. */
const dayRows = z
  .array(dayRow)
  .max(MOST_DAYS)
  .default([])
  .transform((rows, issues) =>
    rows.flatMap(({ kind, date: on, opens = '', closes = '', remove }, row) => {
      if (!on || remove) return []
      const wrong = (field: string, message: TextKey) =>
        issues.addIssue({ code: 'custom', path: [row, field], message })
      if (!isCivilDate(on)) wrong('date', 'faults.notADate')
      if (!isLocalTime(opens)) wrong('opens', 'faults.notATime')
      if (!isLocalTime(closes)) wrong('closes', 'faults.notATime')
      return [{ kind, date: on, opens, closes, row }]
    }),
  )
export type TypedDay = z.output<typeof dayRows>[number]

const series = z
  .object({
    kind: z.enum(DAY_KINDS, choice).default('studio'),
    which: z.enum(['every', 'weekends'], choice).default('weekends'),
    from: optionalDate,
    to: optionalDate,
    opens: optionalTime,
    closes: optionalTime,
  })
  .optional()
  .transform((typed, issues): (Omit<TypedDay, 'row'> & { row: null })[] => {
    if (!typed?.from && !typed?.to) return []
    const { kind, which, from, to, opens, closes } = typed
    const wrong = (field: string, message: TextKey) => issues.addIssue({ code: 'custom', path: [field], message })
    if (!from) wrong('from', 'faults.required')
    if (!to) wrong('to', 'faults.required')
    if (!opens) wrong('opens', 'faults.required')
    if (!closes) wrong('closes', 'faults.required')
    if (!from || !to || !opens || !closes) return []
    if (to < from) wrong('to', 'edition.seriesBackwards')
    const dates = datesFrom(from, to)
    if (dates.length > MOST_DAYS) wrong('to', 'edition.seriesTooLong')
    return dates
      .filter((on) => which === 'every' || isWeekend(on))
      .map((on) => ({ kind, date: on, opens, closes, row: null }))
  })

const capacity = whole(LEAST_CAPACITY, MOST_CAPACITY)

export const newEditionInput = z
  .object({
    year: whole(FIRST_YEAR, LAST_YEAR),
    capacity,
    calls: z.array(callWindow).length(1),
    /** The lead first. */
    hosts: several(30),
    ...stepFields,
    days: dayRows,
  })
  .transform(({ openingDate, openingTime, calls, ...rest }, issues) => {
    const [window] = calls
    return window ? { ...rest, ...window, openingAt: openingFrom({ openingDate, openingTime }, issues) } : z.NEVER
  })

export const datesInput = z
  .object({ intent: z.literal('dates'), seen, calls: z.array(callWindow).max(10).default([]), ...stepFields })
  .transform(({ openingDate, openingTime, ...rest }, issues) => ({
    ...rest,
    openingAt: openingFrom({ openingDate, openingTime }, issues),
  }))

const callFields = {
  kind: z.enum(CALL_KINDS, choice),
  titleNb: filledLine(200),
  titleEn: filledLine(200),
  textNb: prose(10_000),
  textEn: prose(10_000),
  minWorks: whole(1, MOST_WORKS),
  maxWorks: whole(1, MOST_WORKS),
  maxWorkAge: optionalWhole(0, 100),
  minPracticeYears: optionalWhole(0, 60),
  statementMax: whole(LEAST_STATEMENT, MOST_STATEMENT),
  residence: z.enum(RESIDENCES, choice),
  earlier: z.enum(EARLIER_PARTS, choice),
  pricing: z.enum(PRICINGS, choice),
  highestPrice: optionalKroner(MOST_ORE),
  ownCommission: optionalWhole(0, 100),
  altRequired: ticked,
  ownCapacity: optionalWhole(LEAST_CAPACITY, MOST_CAPACITY),
  ownAnnounceOn: optionalDate,
  lettersTell: z.enum(LETTERS_TELL, choice),
  nearLine: whole(0, MOST_CAPACITY),
  autoOffer: ticked,
  offerDays: whole(1, MOST_OFFER_DAYS),
}
export const callInput = z
  .object({ intent: z.literal('call'), seen, callId: filledLine(40), ...callFields })
  .transform(({ highestPrice, ownCommission, ownCapacity, ownAnnounceOn, ...rest }) => ({
    ...rest,
    highestPriceOre: highestPrice,
    commission: ownCommission,
    capacity: ownCapacity,
    announceOn: ownAnnounceOn,
  }))

const addedCall = z
  .object({ kind: callFields.kind, titleNb: callFields.titleNb, titleEn: callFields.titleEn, ...windowFields })
  .transform(({ kind, titleNb, titleEn, ...typed }, issues) => ({
    kind,
    titleNb,
    titleEn,
    ...windowFrom(typed, issues),
  }))
export const addCallInput = z.object({ intent: z.literal('addCall'), added: addedCall })

export const termsInput = z.object({
  intent: z.literal('terms'),
  seen,
  capacity,
  commission: whole(0, 100),
  prize: optionalKroner(MOST_ORE),
  leader: line(80).transform((name) => name || null),
})

export const hostsInput = z
  .object({ intent: z.literal('hosts'), seen, hosts: several(30), lead: line(40) })
  .refine(({ hosts, lead }) => hosts.length < 2 || hosts.includes(lead), {
    path: ['lead'],
    error: key('edition.leadIsNoHost'),
  })

const orNull = (most: number) => line(most).transform((text) => text || null)
export const venueInput = z
  .object({
    intent: z.literal('venue'),
    seen,
    venue: orNull(120),
    venueAddress: orNull(200),
    venuePlace: orNull(80),
    venueLat: degrees(57, 72),
    venueLng: degrees(4, 32),
  })
  .refine(({ venueLat, venueLng }) => (venueLat === null) === (venueLng === null), {
    path: ['venueLng'],
    error: key('edition.halfPosition'),
  })

export const daysInput = z.object({ intent: z.literal('days'), seen, days: dayRows, series })

export const publishInput = z.object({ intent: z.enum(['publish', 'withdraw']) })

export const editionInput = z.discriminatedUnion('intent', [
  datesInput,
  callInput,
  addCallInput,
  termsInput,
  hostsInput,
  venueInput,
  daysInput,
  publishInput,
])
