/** What an artist sees of the own profile. The library is shown with where its works have been: see the application. */
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMembers, municipalityNames } from '#app/domains/places/queries.server.ts'
import { civilDateOf, yearOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { EMPTY_PROFILE, type LibraryWork } from './portfolio.ts'
import { textsOfProfile } from './rules.ts'
import { countLibrary, findProfile } from './store.server.ts'
import type { LibraryWorkCard, ProfileView } from './views.ts'

/** The own profile, empty before the first save. */
export async function profileView(ctx: Context, actor: Actor): Promise<ProfileView> {
  const stored = await findProfile(ctx.db, actor.personId)
  const members = (await listMembers(ctx.db, yearOf(civilDateOf(ctx.now)))).map(({ id, name }) => ({ id, name }))
  const chosen = stored?.municipalityId
  // A municipality that has left the alliance stays chosen until the artist chooses another.
  if (chosen && !members.some(({ id }) => id === chosen))
    members.push({ id: chosen, name: (await municipalityNames(ctx.db))[chosen] ?? chosen })
  return {
    texts: stored ? textsOfProfile(stored) : { ...EMPTY_PROFILE, artistName: actor.name },
    version: stored?.version ?? 0,
    savedAt: stored?.savedAt ?? null,
    municipalities: members,
    works: await countLibrary(ctx.db, actor.personId),
  }
}

/** Works of a library with their pictures, as screens show them. Whose they are the caller has asked. */
export async function libraryCards(tx: Tx, works: readonly LibraryWork[]): Promise<LibraryWorkCard[]> {
  const ids = works.flatMap((work) => work.pictures.map(({ pictureId }) => pictureId))
  const pictures = await picturesByIds(tx, ids)
  return works.map(({ personId: _, pictures: hung, ...work }) => ({
    ...work,
    shown: hung.flatMap(({ pictureId, alt }) => {
      const picture = pictures.get(pictureId)
      return picture ? [{ ...picture, id: pictureId, alt }] : []
    }),
  }))
}
