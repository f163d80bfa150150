/** The applications of an edition as the rows of a file: what `importApplications` reads. */
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Application, Work } from './application.ts'
import { type ApplicationCells, cellsOf } from './file-columns.server.ts'
import { pictureNames } from './file-pictures.server.ts'
import { type FileWork, WORKS_IN_FILE } from './file-row.ts'
import { type GroupMember, namedMembers } from './group.ts'
import { mayExportApplications } from './policy.ts'
import { groupMembersOf, listSubmitted, worksOf } from './queries.server.ts'

/** Everything that stands as submitted, in the order of the numbers. Throws missing or forbidden. */
export async function applicationCells(ctx: Context, actor: Actor | null, year: number): Promise<ApplicationCells[]> {
  if (!mayExportApplications(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const applications = await listSubmitted(ctx.db, edition.id)
  const calls = await callsOf(ctx.db, edition.id)
  const titles = new Map(calls.map(({ id, titleNb }) => [id, titleNb]))
  const works = await worksOf(
    ctx.db,
    applications.map(({ id }) => id),
  )
  const persons = await personsByIds(
    ctx.db,
    applications.map(({ applicantId }) => applicantId),
  )
  const members = await groupMembersOf(
    ctx.db,
    applications.map(({ id }) => id),
  )
  const places = await municipalityNames(ctx.db)
  const names = await pictureNames(ctx, [...works.values()].flat())
  return applications.map((application) => {
    const own = (works.get(application.id) ?? []).slice(0, WORKS_IN_FILE)
    return cellsOf({
      number: application.number ?? 0,
      artist: application.artistName,
      email: persons.get(application.applicantId)?.email ?? null,
      municipality: places[application.municipalityId ?? ''] ?? application.homePlace,
      discipline: application.disciplines.join(', ') || null,
      isNew: application.isNew,
      ...studioOf(application),
      works: Array.from({ length: WORKS_IN_FILE }, (_, index) => fileWork(own[index], names)),
      decision: application.decision === 'none' ? null : application.decision,
      work: acceptedPlace(application, own),
      call: calls.length > 1 ? (titles.get(application.callId) ?? null) : null,
      ...groupOf(application, members.get(application.id) ?? []),
    })
  })
}

const groupOf = ({ applicantKind, membersListed }: Application, members: readonly GroupMember[]) =>
  applicantKind === 'group' ? { members: namedMembers(members), membersListed } : { members: null, membersListed: null }

/** A studio that nothing is known of but that it is there cannot be told in a file. */
const studioOf = ({ hasStudio, studioName, studioAddress, studioLat, studioLng }: Application) =>
  hasStudio
    ? { studioName: studioName || null, studioAddress: studioAddress || null, lat: studioLat, lng: studioLng }
    : { studioName: null, studioAddress: null, lat: null, lng: null }

function acceptedPlace({ decision, decidedWorkId }: Application, works: readonly Work[]): number | null {
  const place = works.findIndex(({ id }) => id === decidedWorkId)
  return decision === 'accepted' && place !== -1 ? place + 1 : null
}

const fileWork = (work: Work | undefined, names: ReadonlyMap<string, string>): FileWork | null =>
  work
    ? {
        ...{ title: work.title || null, year: work.year, technique: work.technique || null },
        ...{ heightMm: work.heightMm, widthMm: work.widthMm, depthMm: work.depthMm, priceOre: work.priceOre },
        image: names.get(work.id) ?? null,
      }
    : null
