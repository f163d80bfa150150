/** The list of rounds, and one round: as the secretariat sets it up, and as a family reads it. */
import { holdersOf } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listChildren, listEnrolments } from '../enrolment/store.server.ts'
import { childNames } from '../family/queries.server.ts'
import { standingOf } from '../queries.server.ts'
import { allSemesters, theSemesterById } from '../semester/queries.server.ts'
import type { Standing } from '../standing.ts'
import { termOf } from '../term.ts'
import type { Audition, AuditionRound } from './audition.ts'
import { eligibleFor, ownChildIds } from './own.server.ts'
import { listSeatsOf } from './panel.store.server.ts'
import { mayBookFor, mayRunAuditions, maySeeNames, maySeePanel, maySpeakFor } from './policy.ts'
import { auditionsOfChildren, type WholeRound, wholeRound } from './queries.server.ts'
import { resultLettersOf, sayResultLetter } from './result-letters.server.ts'
import { appealTo, bookingOf, isEligible, judged, nextStep, whyNotAnnounce } from './rules.ts'
import { countAuditions, listRounds } from './store.server.ts'
import type { AuditionsView, OfficeRound, OwnResult, RoundState, RoundView, ShownRound } from './views.ts'

export const stateOf = (round: AuditionRound, now: Date): RoundState =>
  round.announcedAt ? 'announced' : round.sealedAt ? 'sealed' : bookingOf(round, now)

export const shownOf = ({ semesterId: _semester, changedAt: _changed, ...round }: AuditionRound): ShownRound => round

/** The rounds that somebody has to do with: all for the secretariat, the own ones for a panelist and a family. */
export async function auditionsView(ctx: Context, actor: Actor): Promise<AuditionsView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seats = await listSeatsOf(tx, actor.personId)
  const childIds = ownChildIds(standing)
  const own = childIds.length > 0 ? await auditionsOfChildren(tx, childIds) : []
  const names = await childNames(tx, childIds)
  const enrolments = childIds.length > 0 ? await listEnrolments(tx, { childId: { in: childIds } }) : []
  const rounds = (await listRounds(tx, {})).filter(
    (round) =>
      standing.office ||
      seats.some(({ roundId }) => roundId === round.id) ||
      own.some(({ roundId }) => roundId === round.id) ||
      (round.bookFrom !== null && enrolments.some((enrolment) => isEligible(round, enrolment))),
  )
  const counts = standing.office
    ? await countAuditions(
        tx,
        rounds.map(({ id }) => id),
      )
    : null
  const semesters = await allSemesters(tx)
  const of = new Map(semesters.map((semester) => [semester.id, semester]))
  return {
    rounds: rounds.flatMap((round) => {
      const semester = of.get(round.semesterId)
      if (!semester) return []
      const { id, kind, titleNb, titleEn, bookFrom, bookTo, slotMinutes } = round
      return {
        ...{ id, kind, titleNb, titleEn, bookFrom, bookTo, slotMinutes, year: semester.year, season: semester.season },
        state: stateOf(round, ctx.now),
        candidates: counts && (counts.get(id) ?? 0),
        inPanel: seats.some(({ roundId }) => roundId === id),
        own: own
          .filter(({ roundId, withdrawnAt }) => roundId === id && withdrawnAt === null)
          .map(({ childId, slot }) => ({ name: names.get(childId)?.name ?? '', slot })),
      }
    }),
    terms: standing.office ? semesters.map((one) => ({ term: termOf(one), year: one.year, season: one.season })) : [],
    can: { plan: mayRunAuditions(standing) },
  }
}

/** One round. Throws missing for who has no part in it. */
export async function roundView(ctx: Context, actor: Actor, id: string): Promise<RoundView> {
  const tx = ctx.db
  const whole = await wholeRound(tx, id)
  const { round, panel, auditions } = whole
  const standing = await standingOf(tx, actor)
  const childIds = ownChildIds(standing)
  const mine = auditions.filter(({ childId }) => childIds.includes(childId))
  const eligible = childIds.length > 0 && round.bookFrom !== null ? await eligibleFor(tx, round, childIds) : []
  const seesPanel = maySeePanel(standing, panel)
  if (!seesPanel && mine.length === 0 && eligible.length === 0) throw missing()
  const semester = await theSemesterById(tx, round.semesterId)
  return {
    round: { ...shownOf(round), state: stateOf(round, ctx.now), year: semester.year, season: semester.season },
    own: await ownResults(ctx, standing, round, mine),
    office: mayRunAuditions(standing) ? await officeRound(ctx, standing, whole) : null,
    can: { book: await mayBookAny(ctx, standing, [...mine, ...eligible]), panel: seesPanel },
  }
}

/** Whether somebody finds a time for one of these, as the page of times has it. */
async function mayBookAny(
  { db, now, settings }: Context,
  standing: Standing,
  own: readonly { childId: string }[],
): Promise<boolean> {
  if (standing.office || own.length === 0) return standing.office
  const children = await listChildren(
    db,
    own.map(({ childId }) => childId),
  )
  const today = civilDateOf(now)
  return children.some(({ personId: childId, birthDate }) =>
    mayBookFor(standing, { childId, birthDate }, today, settings.orchestraAges),
  )
}

async function ownResults(
  { db, now, settings }: Context,
  standing: Standing,
  round: AuditionRound,
  mine: readonly Audition[],
): Promise<OwnResult[]> {
  const today = civilDateOf(now)
  const children = await listChildren(
    db,
    mine.map(({ childId }) => childId),
  )
  const askUntil = appealTo(round)
  return mine.map((audition) => {
    const child = children.find(({ personId }) => personId === audition.childId)
    const { id: auditionId, childId, instrument, slot, words, appeal, appealedAt, appealAnswer, result } = audition
    const told = round.announcedAt !== null && audition.withdrawnAt === null
    const speaks =
      child !== undefined &&
      maySpeakFor(standing, { childId, birthDate: child.birthDate }, today, settings.orchestraAges)
    return {
      ...{ auditionId, name: child?.person.name ?? '', instrument, slot, withdrawn: audition.withdrawnAt !== null },
      ...{ result: told && result !== 'none' ? result : null, words: told ? words : '' },
      ...{ appeal, appealedAt, appealAnswer, askUntil },
      can: { ask: told && speaks && appealedAt === null && askUntil !== null && now < askUntil },
    }
  })
}

async function officeRound(
  ctx: Context,
  standing: Standing,
  { round, criteria, slots, panel, auditions }: WholeRound,
): Promise<OfficeRound> {
  const tx = ctx.db
  const seesNames = maySeeNames(standing, round, panel)
  const children = seesNames
    ? await listChildren(
        tx,
        auditions.map(({ childId }) => childId),
      )
    : []
  const municipalities = seesNames ? await municipalityNames(tx) : {}
  const holders = [
    ...(await holdersOf(tx, 'conductor')),
    ...(await holdersOf(tx, 'coach')),
    ...(await holdersOf(tx, 'secretariat')),
  ]
  const askable = new Map(holders.map(({ personId, name, email }) => [personId, { personId, name: name || email }]))
  for (const { personId } of panel) askable.delete(personId)
  const ready = seesNames && whyNotAnnounce(round, judged(auditions)) === null
  const today = civilDateOf(ctx.now)
  return {
    candidates: auditions.map((audition) => {
      const { id: auditionId, number, instrument, pieces, withAccompanist, slot, result } = audition
      const child = children.find(({ personId }) => personId === audition.childId)
      return {
        ...{ auditionId, number, instrument, pieces, withAccompanist, slot, withdrawn: audition.withdrawnAt !== null },
        name: child?.person.name ?? null,
        municipality: municipalities[child?.municipalityId ?? ''] ?? null,
        result: round.announcedAt !== null && seesNames && result !== 'none' ? result : null,
      }
    }),
    ...{ criteria, slots },
    panel: panel.map(({ personId, name, chair }) => ({ personId, name, chair })),
    askable: [...askable.values()].sort((a, b) => byNorwegian(a.name, b.name)),
    letters: ready
      ? (await resultLettersOf(tx, auditions)).map((letter) => {
          const given = { publicUrl: ctx.settings.publicUrl, answerBy: today, now: ctx.now }
          const { subject, text } = sayResultLetter(round, letter, given)
          return { to: letter.to.name, email: letter.to.email, subject, text }
        })
      : null,
    next: nextStep(
      round,
      { slots: slots.length, panel: panel.length, candidates: judged(auditions).length, ready },
      ctx.now,
    ),
    can: { change: round.sealedAt === null, seeNames: seesNames },
  }
}
