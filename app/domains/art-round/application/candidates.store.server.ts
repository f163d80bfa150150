/** Applications and works as lists of thousands read them: without what artists write, and in as many statements for many as for few. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { asFlag, asText, asWord, flagOf, packing, unpacked } from '#app/platform/db/packed.ts'
import { CHECKS, DECISIONS, isDiscipline, PARTICIPATIONS, SPACES } from './application.ts'
import type { Candidate, CandidateWork } from './candidate.ts'

const PACKED = packing([
  ...[asWord('"id"'), asWord('"number"'), asWord('"applicantId"'), asWord('"check"'), asText('"checkReason"')],
  ...[asWord('"decision"'), asWord('"decidedWorkId"'), asWord('"waitingPlace"'), asWord('"participation"')],
  ...[
    asText('"artistName"'),
    asWord('"municipalityId"'),
    asWord('"disciplines"'),
    asFlag('"isNew"'),
    asFlag('"hasStudio"'),
  ],
])

/** What stands as submitted to a call, in the order of the numbers. Two statements. */
export async function listCandidates(tx: Tx, callId: string): Promise<Candidate[]> {
  const [row] = await tx.$queryRaw<{ packed: string | null }[]>`
    SELECT ${PACKED} AS "packed" FROM "Application" WHERE "callId" = ${callId} AND "submission" = 'submitted'`
  const answers = await answersIn(tx, callId)
  return unpacked(row?.packed)
    .map((fields) => candidateOf(fields, callId, answers))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

type Answers = Pick<Candidate, 'answeredAt' | 'offeredAt' | 'answerBy'>
const UNASKED: Answers = { answeredAt: null, offeredAt: null, answerBy: null }

/** Few are asked whether they will come, so the moments of it are read apart. */
async function answersIn(tx: Tx, callId: string): Promise<Map<string, Answers>> {
  const rows = await tx.application.findMany({
    where: {
      ...{ callId, submission: 'submitted' },
      OR: [{ answeredAt: { not: null } }, { offeredAt: { not: null } }, { answerBy: { not: null } }],
    },
    select: { id: true, answeredAt: true, offeredAt: true, answerBy: true },
  })
  return new Map(rows.map(({ id, ...answers }) => [id, answers]))
}

function candidateOf(fields: readonly string[], callId: string, answers: ReadonlyMap<string, Answers>): Candidate {
  const [id = '', number, applicantId = '', check, checkReason, decision, decidedWorkId, ...more] = fields
  const [waitingPlace, participation, artistName = '', municipalityId, disciplines = '', isNew, hasStudio] = more
  const { answeredAt, offeredAt, answerBy } = answers.get(id) ?? UNASKED
  // In one literal: an object that is put together from others costs ten times as much.
  return {
    id,
    callId,
    number: Number(number) || null,
    applicantId,
    submission: 'submitted',
    check: oneOf(CHECKS, check),
    checkReason: checkReason || null,
    decision: oneOf(DECISIONS, decision),
    decidedWorkId: decidedWorkId || null,
    waitingPlace: Number(waitingPlace) || null,
    participation: oneOf(PARTICIPATIONS, participation),
    answeredAt,
    offeredAt,
    answerBy,
    artistName,
    municipalityId: municipalityId || null,
    disciplines: disciplines.split(',').filter(isDiscipline),
    isNew: flagOf(isNew),
    hasStudio: flagOf(hasStudio),
  }
}

/** A word of an enum, which the database has held to it. */
function oneOf<T extends string>(words: readonly T[], field: string | undefined): T {
  const word = words.find((one) => one === field)
  if (word === undefined) throw new Error(`the database has no such word: ${field}`)
  return word
}

/** How many of several calls' applications are accepted and have not resigned, answered or not. One statement. */
export const countHolding = (tx: Tx, callIds: readonly string[]): Promise<number> =>
  tx.application.count({
    where: {
      ...{ callId: { in: [...callIds] }, submission: 'submitted' },
      ...{ decision: 'accepted', participation: { not: 'resigned' } },
    },
  })

const PACKED_WORK = packing([
  ...[asWord('w."applicationId"'), asWord('w."id"'), asWord('w."position"'), asText('w."title"'), asWord('w."space"')],
])

/** The works of all that stands as submitted to a call, by application, in the artist's order of priority. */
export async function listCandidateWorks(tx: Tx, callId: string): Promise<Map<string, CandidateWork[]>> {
  const [row] = await tx.$queryRaw<{ packed: string | null }[]>`
    SELECT ${PACKED_WORK} AS "packed" FROM "Work" w JOIN "Application" a ON a."id" = w."applicationId"
    WHERE a."callId" = ${callId} AND a."submission" = 'submitted'`
  const found = new Map<string, CandidateWork[]>()
  for (const [applicationId = '', id = '', position, title = '', space] of unpacked(row?.packed)) {
    const work = { id, position: Number(position), title, space: oneOf(SPACES, space) }
    const works = found.get(applicationId)
    if (works) works.push(work)
    else found.set(applicationId, [work])
  }
  for (const works of found.values()) works.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
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
