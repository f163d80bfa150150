import type { TextKey } from '#app/i18n/keys.ts'
import type { Facts } from '#app/i18n/words.ts'
import { days, isOpen, later } from '#app/kernel/when.ts'
import type { Audition, AuditionRound, Criterion, Panelist, Sheet } from './audition.ts'
import { criteriaFor } from './rubric.ts'

/** How long reasons may be asked for after the result. */
export const APPEAL_DAYS = 21

type Times = Pick<AuditionRound, 'bookFrom' | 'bookTo' | 'sealedAt'>

/** How it stands with booking. "hidden": families do not see the round. */
export function bookingOf(round: Times, now: Date): 'hidden' | 'soon' | 'open' | 'closed' {
  const { bookFrom, bookTo, sealedAt } = round
  if (bookFrom === null) return 'hidden'
  if (now < bookFrom) return 'soon'
  if (sealedAt !== null) return 'closed'
  return bookTo === null || isOpen({ opensAt: bookFrom, closesAt: bookTo }, now) ? 'open' : 'closed'
}

/** The first instant that is too late to ask for reasons; null before the result is known. */
export const appealTo = ({ announcedAt }: Pick<AuditionRound, 'announcedAt'>): Date | null =>
  announcedAt && later(announcedAt, days(APPEAL_DAYS))

/** States of an enrolment that an audition of that kind is for. */
export const ELIGIBLE = { member: ['applied', 'audition', 'waiting'], soloist: ['enrolled'] } as const

export const isEligible = (
  round: Pick<AuditionRound, 'semesterId' | 'kind'>,
  enrolment: { semesterId: string; state: string },
): boolean =>
  enrolment.semesterId === round.semesterId && (ELIGIBLE[round.kind] as readonly string[]).includes(enrolment.state)

/** The candidates that are judged: those who have not withdrawn. */
export const judged = <A extends Pick<Audition, 'withdrawnAt'>>(auditions: readonly A[]): A[] =>
  auditions.filter(({ withdrawnAt }) => withdrawnAt === null)

type Candidate = Pick<Audition, 'id' | 'number' | 'instrument'>

/** How far a sheet is: a sheet counts when every criterion of the instrument has its mark. */
export function stateOfSheet(
  sheet: Sheet | undefined,
  own: readonly Criterion[],
): 'empty' | 'begun' | 'complete' | 'recused' {
  if (!sheet) return 'empty'
  if (sheet.recused) return 'recused'
  const given = own.filter(({ id }) => sheet.marks[id] !== undefined).length
  return given === 0 ? 'empty' : given < own.length ? 'begun' : 'complete'
}

/** The mean of a complete sheet's marks, on the scale of the round; null for any other sheet. */
export function meanOfSheet(sheet: Sheet | undefined, own: readonly Criterion[]): number | null {
  if (!sheet || own.length === 0 || stateOfSheet(sheet, own) !== 'complete') return null
  return own.reduce((sum, { id }) => sum + (sheet.marks[id] ?? 0), 0) / own.length
}

const sheetOf = (sheets: readonly Sheet[], auditionId: string, panelistId: string) =>
  sheets.find((sheet) => sheet.auditionId === auditionId && sheet.panelistId === panelistId)

export interface Standing {
  auditionId: string
  number: number
  /** By panelist, in the panel's order: the mean of the own sheet, or why there is none. */
  panel: { panelistId: string; state: ReturnType<typeof stateOfSheet>; mean: number | null }[]
  /** Sheets that count. */
  sheets: number
}

/** What each of the panel has given each candidate. */
export function standingsOf(
  candidates: readonly Candidate[],
  panel: readonly Pick<Panelist, 'id'>[],
  sheets: readonly Sheet[],
  criteria: readonly Criterion[],
): Standing[] {
  return candidates.map(({ id, number, instrument }) => {
    const own = criteriaFor(criteria, instrument)
    const given = panel.map((panelist) => {
      const sheet = sheetOf(sheets, id, panelist.id)
      return { panelistId: panelist.id, state: stateOfSheet(sheet, own), mean: meanOfSheet(sheet, own) }
    })
    return { auditionId: id, number, panel: given, sheets: given.filter(({ mean }) => mean !== null).length }
  })
}

/** Why the marks cannot be sealed yet; null when they can. A sheet that was begun is finished or emptied first. */
export function whyNotSeal(standings: readonly Standing[], minScores: number): { key: TextKey; facts?: Facts } | null {
  if (standings.length === 0) return { key: 'orchestraAudition.nobodyToSeal' }
  const few = standings.filter(({ sheets }) => sheets < minScores)
  const begun = standings.filter(({ panel }) => panel.some(({ state }) => state === 'begun'))
  const numbers = (list: readonly Standing[]) => list.map(({ number }) => number).join(', ')
  if (few.length > 0)
    return { key: 'orchestraAudition.tooFewSheets', facts: { numbers: numbers(few), least: minScores } }
  if (begun.length > 0) return { key: 'orchestraAudition.begunSheets', facts: { numbers: numbers(begun) } }
  return null
}

export interface Ranked extends Standing {
  /** The mean of the panel's means; null where nobody has given marks. */
  mean: number | null
  /** 1 for the best; the same for those whose means are equal, and the next place is left out. Null without marks. */
  place: number | null
  tied: boolean
}

/** Means that differ by less are equal: what is left over of counting with fractions. */
const EQUAL = 1e-9

/**
 * The order of merit: by the mean, over the panelists who gave marks, of each one's mean over the criteria. Nothing else
 * goes into it, so a recusal changes no other candidate's mean. How strict each panelist is stands beside it
 * (`severityOf`) and is not reckoned away.
 */
export function rankingOf(standings: readonly Standing[]): Ranked[] {
  const meanOf = ({ panel }: Standing): number | null => {
    const given = panel.flatMap(({ mean }) => (mean === null ? [] : [mean]))
    return given.length === 0 ? null : given.reduce((sum, mean) => sum + mean, 0) / given.length
  }
  const means = standings.map((standing) => ({ standing, mean: meanOf(standing) }))
  const better = (mean: number) => means.filter((other) => other.mean !== null && other.mean > mean + EQUAL).length
  const same = (mean: number) =>
    means.filter((other) => other.mean !== null && Math.abs(other.mean - mean) <= EQUAL).length
  return means
    .map(({ standing, mean }) => ({
      ...standing,
      mean,
      place: mean === null ? null : better(mean) + 1,
      tied: mean !== null && same(mean) > 1,
    }))
    .sort((a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER) || a.number - b.number)
}

/**
 * How far above (or below) the others each panelist lies on average, over the candidates that both they and somebody
 * else have marked. Null where there is none.
 */
export function severityOf(
  standings: readonly Standing[],
  panel: readonly Pick<Panelist, 'id'>[],
): Map<string, number | null> {
  return new Map(
    panel.map(({ id }) => {
      const apart = standings.flatMap(({ panel: given }) => {
        const own = given.find(({ panelistId }) => panelistId === id)?.mean ?? null
        const others = given.flatMap(({ panelistId, mean }) => (panelistId === id || mean === null ? [] : [mean]))
        if (own === null || others.length === 0) return []
        return [own - others.reduce((sum, mean) => sum + mean, 0) / others.length]
      })
      return [id, apart.length === 0 ? null : apart.reduce((sum, one) => sum + one, 0) / apart.length] as const
    }),
  )
}

/** Why the result cannot be announced; null when every candidate has a decision. */
export function whyNotAnnounce(
  round: Pick<AuditionRound, 'sealedAt' | 'announcedAt'>,
  candidates: readonly Pick<Audition, 'number' | 'result'>[],
): { key: TextKey; facts?: Facts } | null {
  if (round.sealedAt === null) return { key: 'orchestraAudition.notSealed' }
  if (round.announcedAt !== null) return { key: 'orchestraAudition.alreadyAnnounced' }
  const open = candidates.filter(({ result }) => result === 'none')
  if (open.length === 0) return null
  return { key: 'orchestraAudition.notDecided', facts: { numbers: open.map(({ number }) => number).join(', ') } }
}

/** What a round waits for, the first thing first. */
export const NEXT_STEPS = ['times', 'panel', 'show', 'wait', 'nobody', 'judge', 'decide', 'announce'] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/** What the secretariat does, or waits for, with a round as it stands; null when the result is sent. */
export function nextStep(
  round: Pick<AuditionRound, 'bookFrom' | 'bookTo' | 'sealedAt' | 'announcedAt' | 'minScores'>,
  has: { slots: number; panel: number; candidates: number; ready: boolean },
  now: Date,
): NextStep | null {
  if (round.announcedAt !== null) return null
  if (round.sealedAt !== null) return has.ready ? 'announce' : 'decide'
  if (has.slots === 0) return 'times'
  if (has.panel < round.minScores) return 'panel'
  const booking = bookingOf(round, now)
  if (booking === 'hidden') return has.candidates === 0 ? 'show' : 'judge'
  // Without a last day nobody tells when all have come: those who have are judged.
  if (booking === 'soon' || (booking === 'open' && (round.bookTo !== null || has.candidates === 0))) return 'wait'
  return has.candidates === 0 ? 'nobody' : 'judge'
}
