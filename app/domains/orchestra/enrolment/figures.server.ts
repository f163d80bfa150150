/** Members in numbers: for the annual report and for a municipality's contact. Never a child. */
import type { Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { allSemesters, ensemblesOf } from '../semester/queries.server.ts'
import type { Semester } from '../semester/semester.ts'
import { termOf } from '../term.ts'
import { listChildren, listEnrolments } from './store.server.ts'

/** Members of one home municipality; null: not known. */
export interface MunicipalityMembers {
  municipalityId: string | null
  /** Of the youth orchestra, or of the one for all ages. */
  youth: number
  /** Of the junior orchestra. */
  junior: number
  waiting: number
}

export interface SemesterMembers {
  term: string
  year: number
  season: Semester['season']
  /** Enrolled in the youth orchestra, or in the one for all ages: the orchestra's published number of members. */
  members: number
  juniors: number
  waiting: number
  /** Of members on the semester's day; null: there are none. */
  ages: { youngest: number; eldest: number } | null
  /** The largest first. */
  municipalities: MunicipalityMembers[]
}

/** One semester. Three statements. */
export async function membersOf(tx: Tx, semester: Semester): Promise<SemesterMembers> {
  const junior = new Set(
    (await ensemblesOf(tx, semester.id)).filter(({ kind }) => kind === 'junior').map(({ id }) => id),
  )
  const rows = await listEnrolments(tx, { semesterId: semester.id, state: { in: ['enrolled', 'waiting'] } })
  const children = new Map(
    (
      await listChildren(
        tx,
        rows.map(({ childId }) => childId),
      )
    ).map((child) => [child.personId, child]),
  )
  const homes = new Map<string | null, MunicipalityMembers>()
  const ages: number[] = []
  const sums = { members: 0, juniors: 0, waiting: 0 }
  for (const { childId, ensembleId, state } of rows) {
    const child = children.get(childId)
    const municipalityId = child?.municipalityId ?? null
    const home = homes.get(municipalityId) ?? { municipalityId, youth: 0, junior: 0, waiting: 0 }
    homes.set(municipalityId, home)
    if (state === 'waiting') {
      home.waiting++
      sums.waiting++
    } else if (junior.has(ensembleId)) {
      home.junior++
      sums.juniors++
    } else {
      home.youth++
      sums.members++
      if (child) ages.push(ageOn(child.birthDate, semester.ageAt))
    }
  }
  return {
    ...{ term: termOf(semester), year: semester.year, season: semester.season, ...sums },
    ages: ages.length === 0 ? null : { youngest: Math.min(...ages), eldest: Math.max(...ages) },
    municipalities: [...homes.values()].sort(
      (a, b) =>
        b.youth + b.junior - (a.youth + a.junior) ||
        String(a.municipalityId).localeCompare(String(b.municipalityId), 'nb'),
    ),
  }
}

/** The published semesters of a year that have begun by a day, spring before autumn; nothing of one without members. */
export async function memberFigures(tx: Tx, year: number): Promise<SemesterMembers[]> {
  const semesters = (await allSemesters(tx)).filter((one) => one.year === year && one.publishedAt !== null).reverse()
  const all: SemesterMembers[] = []
  for (const semester of semesters) all.push(await membersOf(tx, semester))
  return all.filter(({ members, juniors }) => members + juniors > 0)
}
