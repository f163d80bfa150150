/** Who can be entered as a candidate for a year. */
import { heirOf, isMemberIn, type Lived } from '#app/domains/places/lineage.ts'
import type { Beside } from '#app/kernel/fault.ts'
import { type Hosting, type HostingPart, isLive } from '../hosting.ts'

/** So many years ahead a host is sought. */
export const YEARS_AHEAD = 6

export interface CandidateWish {
  year: number
  municipalityIds: readonly string[]
  /** Of several; one alone leads itself. */
  lead: string | null
}

/** The parts of a hosting, the lead first. */
export function partsOf({ municipalityIds, lead }: Pick<CandidateWish, 'municipalityIds' | 'lead'>): HostingPart[] {
  const ids = [...new Set(municipalityIds)]
  const first = lead !== null && ids.includes(lead) ? lead : ids[0]
  return ids
    .map((municipalityId) => ({ municipalityId, lead: municipalityId === first }))
    .sort((a, b) => Number(b.lead) - Number(a.lead))
}

/**
 * Everything that speaks against a candidate, beside its field: a year that cannot be planned, a municipality that is no
 * member then or has become part of another, one that is a candidate for the year already, several without a lead.
 */
export function candidateFaults(
  { year, municipalityIds, lead }: CandidateWish,
  known: {
    thisYear: number
    municipalities: readonly Lived[]
    /** Of the same year, without the one that is changed. */
    others: readonly Pick<Hosting, 'stage' | 'parts'>[]
  },
): Beside[] {
  const faults: Beside[] = []
  const { thisYear } = known
  if (year < thisYear || year > thisYear + YEARS_AHEAD)
    faults.push({
      field: 'year',
      key: 'hostingBoard.yearOutside',
      facts: { first: thisYear, last: thisYear + YEARS_AHEAD },
    })
  const ids = [...new Set(municipalityIds)]
  if (ids.length === 0) faults.push({ field: 'municipalities', key: 'hostingBoard.chooseMunicipality' })
  const taken = new Set(known.others.filter(isLive).flatMap(({ parts }) => parts.map((part) => part.municipalityId)))
  for (const id of ids) {
    const one = known.municipalities.find((municipality) => municipality.id === id)
    const field = 'municipalities'
    if (!one) faults.push({ field, key: 'hostingBoard.noSuchMunicipality' })
    else if (!isMemberIn(one, year)) {
      const heir = heirOf(one)
      if (heir.id === one.id) faults.push({ field, key: 'hostingBoard.noMember', facts: { name: one.name, year } })
      else faults.push({ field, key: 'hostingBoard.hasMerged', facts: { name: one.name, heir: heir.name } })
    } else if (taken.has(id))
      faults.push({ field, key: 'hostingBoard.candidateAlready', facts: { name: one.name, year } })
  }
  if (ids.length > 1 && (lead === null || !ids.includes(lead)))
    faults.push({ field: 'lead', key: 'hostingBoard.leadIsMissing' })
  return faults
}
