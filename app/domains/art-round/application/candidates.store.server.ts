/** Applications and works as lists of thousands read them: without what artists write, and in as many statements for many as for few. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { isDiscipline } from './application.ts'
import type { Candidate, CandidateWork } from './candidate.ts'

const columns = {
  id: true,
  callId: true,
  number: true,
  applicantId: true,
  submission: true,
  check: true,
  checkReason: true,
  decision: true,
  decidedWorkId: true,
  waitingPlace: true,
  participation: true,
  answeredAt: true,
  offeredAt: true,
  answerBy: true,
  artistName: true,
  municipalityId: true,
  disciplines: true,
  isNew: true,
  hasStudio: true,
} as const

/** What stands as submitted to a call, in the order of the numbers. */
export async function listCandidates(tx: Tx, callId: string): Promise<Candidate[]> {
  const rows = await tx.application.findMany({ where: { callId, submission: 'submitted' }, select: columns })
  return rows
    .map((row) => ({ ...row, disciplines: row.disciplines.split(',').filter(isDiscipline) }))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

/** The works of all that stands as submitted to a call, by application, in the artist's order of priority. */
export async function listCandidateWorks(tx: Tx, callId: string): Promise<Map<string, CandidateWork[]>> {
  const rows = await tx.work.findMany({
    where: { application: { callId, submission: 'submitted' } },
    select: { id: true, applicationId: true, position: true, title: true, space: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const found = new Map<string, CandidateWork[]>()
  for (const { applicationId, ...work } of rows) {
    const works = found.get(applicationId)
    if (works) works.push(work)
    else found.set(applicationId, [work])
  }
  return found
}

/** At most so many ids go into one question to the database. */
const AT_ONCE = 500

/** The first picture of each work: which, and its text for those who cannot see it. Works without one are left out. */
export async function listFirstPictures(
  tx: Tx,
  workIds: readonly string[],
): Promise<Map<string, { pictureId: string; alt: string }>> {
  const found = new Map<string, { pictureId: string; alt: string }>()
  for (let from = 0; from < workIds.length; from += AT_ONCE) {
    const rows = await tx.workPicture.findMany({
      where: { workId: { in: workIds.slice(from, from + AT_ONCE) } },
      select: { workId: true, pictureId: true, alt: true },
      orderBy: { position: 'desc' },
    })
    for (const { workId, ...picture } of rows) found.set(workId, picture)
  }
  return found
}
