/** Which stage a hosting can reach, and what it still lacks. */
import type { CivilDate } from '#app/kernel/when.ts'
import { type Hosting, type HostingStage, hasReached, STAGES } from '../hosting.ts'
import type { PoliticalCase } from './case.ts'
import { electionBetween, isInRecess } from './elections.ts'

export type Stage = (typeof STAGES)[number]

/** What is known of a hosting at a moment: all that its stages ask for. */
export interface Evidence {
  municipalityIds: readonly string[]
  reserve: boolean
  venues: readonly { state: 'considered' | 'inspected' | 'chosen' | 'dropped'; findings: string }[]
  cases: readonly Pick<PoliticalCase, 'id' | 'municipalityId' | 'decision'>[]
  /** Days on which agreements were signed. */
  signed: readonly CivilDate[]
  /** Of the year's edition; null while there is none, or it has no opening. */
  opensOn: CivilDate | null
  evaluation: string
  /** Another of the year, not in reserve, has come as far as the agreement. */
  rival: boolean
  today: CivilDate
}

/** Something that a stage asks for. Its name is that of the sentence which says what is missing. */
export type Need =
  | 'municipality'
  | 'venueToSee'
  | 'inspected'
  | 'adopted'
  | 'notReserve'
  | 'noRival'
  | 'signedAgreement'
  | 'openingDate'
  | 'opened'
  | 'evaluated'

/** By stage, what has to be there for it, besides what the stages before it ask for. */
export const NEEDS: Readonly<Record<Stage, readonly Need[]>> = {
  search: ['municipality'],
  interest: [],
  inspection: ['venueToSee'],
  politics: ['inspected'],
  agreement: ['adopted', 'notReserve', 'noRival'],
  planning: ['signedAgreement'],
  hosting: ['openingDate'],
  evaluation: ['opened'],
  completed: ['evaluated'],
}

const standing = (venues: Evidence['venues']) => venues.filter(({ state }) => state !== 'dropped')

/** The case that counts for a municipality: the latest one. Cases come in the order in which they were entered. */
export const latestCase = <C extends Pick<PoliticalCase, 'municipalityId'>>(
  cases: readonly C[],
  municipalityId: string,
): C | undefined => cases.filter((one) => one.municipalityId === municipalityId).at(-1)

const MET: Readonly<Record<Need, (evidence: Evidence) => boolean>> = {
  municipality: ({ municipalityIds }) => municipalityIds.length > 0,
  venueToSee: ({ venues }) => standing(venues).length > 0,
  inspected: ({ venues }) =>
    standing(venues).some(
      ({ state, findings }) => state === 'chosen' || state === 'inspected' || findings.trim() !== '',
    ),
  adopted: ({ municipalityIds, cases }) =>
    municipalityIds.length > 0 && municipalityIds.every((id) => latestCase(cases, id)?.decision === 'adopted'),
  notReserve: ({ reserve }) => !reserve,
  noRival: ({ rival }) => !rival,
  signedAgreement: ({ signed, today }) => signed.some((day) => day <= today),
  openingDate: ({ opensOn }) => opensOn !== null,
  opened: ({ opensOn, today }) => opensOn !== null && opensOn <= today,
  evaluated: ({ evaluation }) => evaluation.trim() !== '',
}

export const isMet = (need: Need, evidence: Evidence): boolean => MET[need](evidence)

/** What a stage and all before it ask for, in the order of the way, and whether it is there. */
export const needsOf = (stage: Stage, evidence: Evidence): { need: Need; stage: Stage; met: boolean }[] =>
  STAGES.slice(0, STAGES.indexOf(stage) + 1).flatMap((one) =>
    NEEDS[one].map((need) => ({ need, stage: one, met: isMet(need, evidence) })),
  )

/** What is missing for a stage; empty when it can be reached. */
export const lacks = (stage: Stage, evidence: Evidence): Need[] =>
  needsOf(stage, evidence).flatMap(({ need, met }) => (met ? [] : [need]))

/** The stage after this one; null at the end of the way, and for one that has fallen away. */
export function nextStage(stage: HostingStage): Stage | null {
  const place = (STAGES as readonly HostingStage[]).indexOf(stage)
  return place < 0 ? null : (STAGES[place + 1] ?? null)
}

/** The stage before this one; null at the beginning, and for one that has fallen away. */
export function stageBefore(stage: HostingStage): Stage | null {
  const place = (STAGES as readonly HostingStage[]).indexOf(stage)
  return place < 1 ? null : (STAGES[place - 1] ?? null)
}

/** Before it is host, a municipality can say no, and a hosting can be withdrawn. */
export const canEnd = ({ stage }: Pick<Hosting, 'stage'>): boolean =>
  stage !== 'declined' && stage !== 'withdrawn' && !hasReached({ stage }, 'hosting')

export type Refusal =
  | { why: 'skips' | 'sameStage' | 'ended' | 'reasonNeeded' | 'tooLateToEnd' }
  | { why: 'lacks'; lacks: Need[] }

/**
 * Whether a hosting may move to a stage, and why not. Forward it goes one step at a time, to what has all that it needs,
 * whatever a form says; back one step with a reason. It ends with a reason, and can be taken up again where it was
 * (`fellFrom`), if that stage still has what it needs.
 */
export function refusesMove(
  from: HostingStage,
  to: HostingStage,
  reason: string,
  evidence: Evidence,
  fellFrom: HostingStage | null,
): Refusal | null {
  if (from === to) return { why: 'sameStage' }
  const isReason = reason.trim() !== ''
  if (to === 'declined' || to === 'withdrawn') {
    if (!canEnd({ stage: from })) return { why: from === 'declined' || from === 'withdrawn' ? 'ended' : 'tooLateToEnd' }
    return isReason ? null : { why: 'reasonNeeded' }
  }
  const missing = lacks(to, evidence)
  if (from === 'declined' || from === 'withdrawn') {
    if (to !== fellFrom) return { why: 'ended' }
    if (!isReason) return { why: 'reasonNeeded' }
    return missing.length > 0 ? { why: 'lacks', lacks: missing } : null
  }
  if (to === stageBefore(from)) return isReason ? null : { why: 'reasonNeeded' }
  if (to !== nextStage(from)) return { why: 'skips' }
  return missing.length > 0 ? { why: 'lacks', lacks: missing } : null
}

/** The stage from which a hosting fell away, by its moves, the oldest first; null when it has not. */
export const fellFromOf = (
  moves: readonly { fromStage: HostingStage | null; toStage: HostingStage }[],
): HostingStage | null => {
  const last = moves.at(-1)
  return last && (last.toStage === 'declined' || last.toStage === 'withdrawn') ? last.fromStage : null
}

/** One that stands by stays before the agreement, so only one that has not got so far can be put in reserve. */
export const canStandBy = ({ stage, reserve }: Pick<Hosting, 'stage' | 'reserve'>): boolean =>
  !reserve && nextStage(stage) !== null && !hasReached({ stage }, 'agreement')

/** The reserve steps in when no other of the year holds the place: none that is not in reserve has the agreement. */
export const canStepIn = ({ stage, reserve }: Pick<Hosting, 'stage' | 'reserve'>, rival: boolean): boolean =>
  reserve && !rival && nextStage(stage) !== null

/** A candidate changes its year as long as no case is about the year. */
export const canChangeYear = ({ stage }: Pick<Hosting, 'stage'>): boolean =>
  stage === 'search' || stage === 'interest' || stage === 'inspection'

/** Who takes part is settled with the agreement. */
export const canChangeParts = ({ stage }: Pick<Hosting, 'stage'>): boolean =>
  nextStage(stage) !== null && !hasReached({ stage }, 'agreement')

export type CaseWarning = 'july' | 'election'

/**
 * What speaks against a meeting that is to come: councils do not meet in July, and after an election others decide than
 * those who were asked. A case that is decided has no warnings.
 */
export function caseWarnings(
  { meetingOn, decision }: Pick<PoliticalCase, 'meetingOn' | 'decision'>,
  today: CivilDate,
): { warning: CaseWarning; on: CivilDate }[] {
  if (meetingOn === null || decision !== null || meetingOn < today) return []
  const election = electionBetween(today, meetingOn)
  return [
    ...(isInRecess(meetingOn) ? [{ warning: 'july' as const, on: meetingOn }] : []),
    ...(election ? [{ warning: 'election' as const, on: election }] : []),
  ]
}
