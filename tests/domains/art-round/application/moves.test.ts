import { describe, expect, it } from 'vitest'
import { CHECKS, DECISIONS, PARTICIPATIONS, SUBMISSIONS } from '#app/domains/art-round/application/application.ts'
import type {
  CheckDeed,
  DecisionDeed,
  ParticipationDeed,
  SubmissionDeed,
} from '#app/domains/art-round/application/moves.ts'
import {
  checkAfter,
  decisionAfter,
  participationAfter,
  submissionAfter,
} from '#app/domains/art-round/application/moves.ts'

/** Every move that can be made, as "from deed to". */
function movesOf<S extends string, D extends string>(
  states: readonly S[],
  deeds: readonly D[],
  after: (state: S, deed: D) => S | null,
) {
  return states.flatMap((state) =>
    deeds.flatMap((deed) => {
      const next = after(state, deed)
      return next === null ? [] : [`${state} ${deed} ${next}`]
    }),
  )
}

describe('the submission', () => {
  const deeds: SubmissionDeed[] = ['submit', 'reopen', 'withdraw']
  it('makes exactly these moves', () =>
    expect(movesOf(SUBMISSIONS, deeds, submissionAfter)).toEqual([
      'draft submit submitted',
      'submitted reopen reopened',
      'submitted withdraw withdrawn',
      'reopened submit submitted',
      'reopened withdraw withdrawn',
      'withdrawn reopen reopened',
    ]))
})

describe('the check', () => {
  const deeds: CheckDeed[] = ['findComplete', 'findIncomplete', 'findIneligible', 'checkAnew']
  it('makes exactly these moves of what is submitted', () =>
    expect(movesOf(CHECKS, deeds, (state, deed) => checkAfter(state, deed, 'submitted'))).toEqual([
      'unchecked findComplete complete',
      'unchecked findIncomplete incomplete',
      'unchecked findIneligible ineligible',
      'complete findIncomplete incomplete',
      'complete findIneligible ineligible',
      'complete checkAnew unchecked',
      'incomplete findComplete complete',
      'incomplete findIneligible ineligible',
      'incomplete checkAnew unchecked',
      'ineligible findComplete complete',
      'ineligible findIncomplete incomplete',
      'ineligible checkAnew unchecked',
    ]))
  it.each(['draft', 'reopened', 'withdrawn'] as const)('finds nothing out about what is %s', (submission) =>
    expect(
      movesOf(CHECKS, deeds, (state, deed) => checkAfter(state, deed, submission)).filter(
        (move) => !move.includes('checkAnew'),
      ),
    ).toEqual([]),
  )
})

describe('the decision', () => {
  const deeds: DecisionDeed[] = ['accept', 'waitlist', 'decline', 'undecide']
  const moves = (announced: boolean, submission: (typeof SUBMISSIONS)[number] = 'submitted') =>
    movesOf(DECISIONS, deeds, (state, deed) => decisionAfter(state, deed, { submission, announced }))
  it('goes between any two states until the announcement', () => {
    expect(new Set(moves(false)).size).toBe(DECISIONS.length * (DECISIONS.length - 1))
  })
  it('afterwards only takes in from the waiting list', () =>
    expect(moves(true)).toEqual(['waitlisted accept accepted']))
  it.each(['draft', 'reopened', 'withdrawn'] as const)('is not made of what is %s', (submission) => {
    expect([...moves(false, submission), ...moves(true, submission)]).toEqual([])
  })
})

describe('the participation', () => {
  const deeds: ParticipationDeed[] = ['offer', 'confirm', 'resign', 'deliver', 'undoDelivery', 'return', 'undoReturn']
  it('makes exactly these moves of who is accepted', () =>
    expect(
      movesOf(PARTICIPATIONS, deeds, (state, deed) =>
        participationAfter(state, deed, { decision: 'accepted', announced: true }),
      ),
    ).toEqual([
      'none offer awaiting',
      'awaiting confirm confirmed',
      'awaiting resign resigned',
      'confirmed resign resigned',
      'confirmed deliver delivered',
      'delivered undoDelivery confirmed',
      'delivered return returned',
      'returned undoReturn delivered',
    ]))
  it('does not begin before the announcement, or for who is not accepted', () => {
    const others = DECISIONS.flatMap((decision) =>
      [true, false]
        .filter((announced) => !(announced && decision === 'accepted'))
        .map((announced) => ({ decision, announced })),
    )
    for (const subject of others)
      expect(movesOf(PARTICIPATIONS, deeds, (state, deed) => participationAfter(state, deed, subject))).toEqual([])
  })
})
