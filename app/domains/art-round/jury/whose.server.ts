import type { Application } from '#app/domains/art-round/application/application.ts'
import { groupMembersOf } from '#app/domains/art-round/application/queries.server.ts'
import { namesOf } from '#app/domains/people/contact.server.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { JuryRound } from './jury.ts'
import type { Whose } from './projection.ts'

/** What the projection needs to know of whose the works are, by application; a few statements. */
export async function whoseOf(
  tx: Tx,
  { anonymous }: Pick<JuryRound, 'anonymous'>,
  applications: readonly Pick<Application, 'id' | 'applicantId' | 'municipalityId'>[],
): Promise<Map<string, Whose>> {
  const persons = await namesOf(
    tx,
    applications.map(({ applicantId }) => applicantId),
  )
  const members = await groupMembersOf(
    tx,
    applications.map(({ id }) => id),
  )
  const places = anonymous ? {} : await municipalityNames(tx)
  return new Map(
    applications.map(({ id, applicantId, municipalityId }) => {
      const names = [persons.get(applicantId) ?? '', ...(members.get(id) ?? []).map(({ name }) => name)]
      return [id, { anonymous, names, municipality: (municipalityId && places[municipalityId]) || '' }]
    }),
  )
}
