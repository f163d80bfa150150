import { importApplications } from '#app/domains/art-round/application/commands/import-applications.server.ts'
import { applicationIn } from '#app/domains/art-round/application/file-columns.server.ts'
import { applicationCells } from '#app/domains/art-round/application/file-rows.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { announceDecisions } from '#app/domains/art-round/protocol/commands/announce-decisions.server.ts'
import { benchOf, decidedOf } from '#app/domains/art-round/selection/bench.server.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { signOf } from '#app/domains/art-round/selection/decisions.ts'
import { editParticipant } from '#app/domains/art-round/studio/commands/edit-participant.server.ts'
import { editStudio } from '#app/domains/art-round/studio/commands/edit-studio.server.ts'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import { nameArtistOfTheYear } from '#app/domains/art-round/studio/commands/name-artist-of-the-year.server.ts'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { operator } from '../operator.ts'
import { seeded } from './draw/random.ts'
import { type DemoFigures, YEAR } from './figures.ts'
import type { InventedApplicant } from './invent/people.ts'
import type { At } from './moment.ts'

/**
 * From the ranking to the studios: the proposal, the tie on the line settled by the jury, who is new, the announcement,
 * the answers of all who are accepted, the numbers, the texts in English, and the artist of the year.
 */
export async function loadResult(at: At, figures: DemoFigures, invented: readonly InventedApplicant[]): Promise<void> {
  const meeting = at('2013-05-15', '15:00')
  await proposeDecisions(meeting, operator, YEAR, figures.waiting)
  await settleTies(at)
  await sayWhoIsNew(at, figures)
  await prepareAnnouncement(at('2013-05-23', '14:00'), operator, YEAR)
  await announceDecisions(at('2013-05-24', '10:00'), operator, YEAR)
  const bench = await meeting.tx((tx) => benchOf(tx, YEAR))
  const accepted = bench.applications.filter(({ decision }) => decision === 'accepted')
  await enterConfirmations(
    at('2013-06-05'),
    operator,
    YEAR,
    accepted.flatMap(({ number }) => number ?? []),
  )
  await numberStudios(at('2013-06-20'), operator, YEAR, false)
  await addEnglish(at, invented)
  const [best] = bench.ranked?.ranking.applications ?? []
  const { id } = await theEdition(meeting.db, YEAR)
  const honoured = (await participantsOf(meeting.db, id)).find(
    ({ applicationId }) => applicationId === best?.applicationId,
  )
  await nameArtistOfTheYear(at('2013-09-12', '19:00'), operator, YEAR, honoured?.id ?? null)
}

/** The places that are left go to those of the tie with the lowest numbers, the others come first on the waiting list. */
async function settleTies(at: At): Promise<void> {
  const ctx = at('2013-05-15', '16:30')
  const bench = await ctx.tx((tx) => benchOf(tx, YEAR))
  const line = bench.ranked?.line
  if (!line) throw new Error('the jurors have not sealed')
  const tied = bench.applications.filter(({ id }) => line.tied.includes(id))
  for (const [place, application] of tied.entries()) {
    const { id } = application
    const isIn = place < line.placesForTied
    const workId = bench.ranked?.picks.get(id)?.workId ?? bench.works.get(id)?.[0]?.id ?? null
    await decideApplication(ctx, operator, YEAR, {
      id,
      seen: signOf(decidedOf(application)),
      decision: isIn ? 'accepted' : 'waitlisted',
      workId: isIn ? workId : null,
      waitingPlace: isIn ? null : place - line.placesForTied + 1,
      reason: 'Likt på linja. Avgjort av juryen i møtet.',
    })
  }
}

/** Says of every applicant whether the round is new to them; of those accepted it is so for as many as is published. */
async function sayWhoIsNew(at: At, { newParticipants }: DemoFigures): Promise<void> {
  const ctx = at('2013-05-16')
  const rows = (await applicationCells(ctx, operator, YEAR)).map(applicationIn)
  const order = (number: number) => seeded(`new/${number}`).next()
  const accepted = rows
    .filter(({ decision }) => decision === 'accepted')
    .sort((a, b) => order(a.number) - order(b.number))
  const isNew = new Set(accepted.slice(0, newParticipants).map(({ number }) => number))
  const told = rows.map((row) => ({
    ...row,
    isNew: row.decision === 'accepted' ? isNew.has(row.number) : order(row.number) < 0.45,
  }))
  await importApplications(ctx, operator, YEAR, told, async () => null)
}

async function addEnglish(at: At, invented: readonly InventedApplicant[]): Promise<void> {
  const ctx = at('2013-06-25')
  const { id: editionId } = await theEdition(ctx.db, YEAR)
  const byNumber = new Map(invented.map((one) => [one.number, one]))
  for (const { id, version, name, aboutNb, website, applicationNumber } of await participantsOf(ctx.db, editionId)) {
    const aboutEn = byNumber.get(applicationNumber ?? 0)?.statement.en ?? ''
    await editParticipant(ctx, operator, id, { version, name, aboutNb, aboutEn, website })
  }
  for (const { id, participants, ...studio } of await studiosOf(ctx.db, editionId)) {
    const directions = byNumber.get(participants[0]?.applicationNumber ?? 0)?.studio.directions
    await editStudio(ctx, operator, id, { ...studio, directionsEn: directions?.en ?? '' })
  }
}
