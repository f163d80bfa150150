/** One enrolment, with its history: for the secretariat, the family, and as far as sight goes for the conductor. */

import { namesOf } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { missing } from '#app/kernel/fault.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import { ensemblesOf, theSemester } from '../semester/queries.server.ts'
import { isGuardianOf } from '../standing.ts'
import { termOf } from '../term.ts'
import type { EnrolmentChange } from './enrolment.ts'
import { OFFER_DAYS, rowFor } from './list.server.ts'
import { takersFor } from './policy.ts'
import { isStep, stepsFrom } from './rules.ts'
import { findEnrolment, listChanges, listChildren, listEnrolments, listSignedFor } from './store.server.ts'
import type { EnrolmentView, HistoryLine } from './views.ts'

/** Throws missing for one that is not there, or whose child one has nothing to do with. */
export async function enrolmentView(
  ctx: Context,
  actor: Actor | null,
  term: string,
  id: string,
): Promise<EnrolmentView> {
  const standing = await standingOf(ctx.db, actor)
  const semester = await theSemester(ctx.db, term)
  const enrolment = await findEnrolment(ctx.db, id)
  if (enrolment?.semesterId !== semester.id) throw missing()
  const { childId, ensembleId, version } = enrolment
  const [child] = await listChildren(ctx.db, [childId])
  const ensembles = await ensemblesOf(ctx.db, semester.id)
  const ensemble = ensembles.find((one) => one.id === ensembleId)
  if (!child || !ensemble) throw missing()
  const all = await listEnrolments(ctx.db, { ensembleId, state: 'waiting' })
  const places = standing.office ? await listMunicipalities(ctx.db) : []
  const municipalities = new Map(places.map((one) => [one.id, one.name]))
  const row = rowFor(standing, enrolment, child, { all, semester, municipalities })
  if (!row) throw missing()
  const isFamily = isGuardianOf(standing, childId) || standing.personId === childId
  const mine = standing.office || isFamily
  const today = civilDateOf(ctx.now)
  const takers = takersFor(standing, { childId, birthDate: child.birthDate }, today, ctx.settings.orchestraAges)
  const { doubles, yearsPlayed, musicSchool, teacher, wantsAudition, seatNeed, remark } = enrolment
  return {
    ...{ term: termOf(semester), semester: { year: semester.year, season: semester.season }, row, version },
    ensemble: { id: ensemble.id, nameNb: ensemble.nameNb, nameEn: ensemble.nameEn },
    ensembles: standing.office ? ensembles : [],
    told: mine ? { doubles, yearsPlayed, musicSchool, teacher, wantsAudition, seatNeed, remark } : null,
    offeredTo: mine ? enrolment.offeredTo : null,
    leaveTo: mine ? enrolment.leaveTo : null,
    history: mine ? await historyOf(ctx, await listChanges(ctx.db, id), childId, standing.office) : null,
    steps: stepsFrom(enrolment, takers),
    as: standing.office ? 'office' : isFamily ? 'family' : 'reader',
    offerDay: addDays(today, OFFER_DAYS),
  }
}

/** The secretariat reads who it was; a family reads whether it was they or the orchestra, so that guardians who live apart do not watch each other. */
async function historyOf(
  ctx: Context,
  changes: readonly EnrolmentChange[],
  childId: string,
  office: boolean,
): Promise<HistoryLine[]> {
  const ids = [...new Set(changes.flatMap(({ byId }) => byId ?? []))]
  const names = office ? await namesOf(ctx.db, ids) : new Map<string, string>()
  const family = new Set<string>([childId])
  if (!office) for (const id of ids) if ((await listSignedFor(ctx.db, id)).includes(childId)) family.add(id)
  return changes.map(({ note, to, at, byId }) => ({
    ...{ to, at, step: isStep(note) || note === 'apply' || note === 'continue' ? note : '' },
    by:
      byId === null
        ? { who: 'clock' }
        : office
          ? { name: names.get(byId) ?? '' }
          : { who: family.has(byId) ? 'family' : 'orchestra' },
  }))
}
