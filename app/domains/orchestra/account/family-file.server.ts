/** The family's own data as a file to take away: JSON alone, or an archive with the signed agreements and the pictures too. */
import { pictureSumsOf } from '#app/domains/media/queries.server.ts'
import { originalIfThere } from '#app/domains/media/take-in.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type ArchiveEntry, archiveStream } from '#app/platform/files/archive.server.ts'
import { ownMemberships } from '../association/own.server.ts'
import { ownLifts } from '../duty/carpool.queries.server.ts'
import { familyData } from '../family/own.server.ts'
import { agreementPdf } from '../instrument/agreement-pdf.server.ts'
import { type OwnLoan, ownLoans } from '../instrument/own.server.ts'
import { standingOf } from '../queries.server.ts'

export const FAMILY_FORMATS = ['json', 'zip'] as const
export type FamilyFormat = (typeof FAMILY_FORMATS)[number]

export interface FamilyFile {
  name: string
  type: string
  body: string | ReadableStream<Uint8Array>
}

/**
 * Everything that is held about who asks and about the children of who asks. Throws as familyData does, before anything is
 * sent: missing without a family here, forbidden for who acts for another, conflict without a sign-in of a moment ago.
 */
export async function familyFile(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  format: FamilyFormat,
): Promise<FamilyFile> {
  const { loans, ...everything } = await gather(ctx, actor)
  const files = await filesOf(ctx, actor, locale, loans)
  const told = {
    ...everything,
    loans: loans.map(({ id, pictureIds: _, ...loan }) => ({ ...loan, files: files.of(id) })),
  }
  const name = `ungdomssymfonikerne-familien-${civilDateOf(ctx.now)}.${format}`
  const json = JSON.stringify(told, null, 2)
  if (format === 'json') return { name, type: 'application/json; charset=utf-8', body: json }
  const body = archiveStream([
    { name: 'familien.json', pressed: false, open: async () => new TextEncoder().encode(json) },
    ...files.entries.map(({ entry }) => entry),
  ])
  return { name, type: 'application/zip', body }
}

/** What each area holds, in one piece. The association's register stands apart: it is another body's. */
async function gather(ctx: Context, actor: Actor) {
  const family = await familyData(ctx, actor)
  const { db } = ctx
  const { children, isMusician } = await standingOf(db, actor)
  const ids = [...children.map(({ childId }) => childId), ...(isMusician ? [actor.personId] : [])]
  return {
    ...family,
    lifts: await ownLifts(db, actor.personId),
    friendsAssociation: { memberships: await ownMemberships(db, actor.personId) },
    loans: await ownLoans(db, ids),
  }
}

/** The signed agreements and the pictures of the family's loans, with the names that they have in the archive. */
async function filesOf(ctx: Context, actor: Actor, locale: Locale, loans: readonly OwnLoan[]) {
  const pictures = await pictureSumsOf(
    ctx.db,
    loans.flatMap(({ pictureIds }) => pictureIds),
  )
  const entries = loans.flatMap(
    ({ id, mark, signedOn, pictureIds }, index): { loanId: string; entry: ArchiveEntry }[] => {
      const stem = `${String(index + 1).padStart(2, '0')}-${mark.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
      return [
        ...(signedOn
          ? [
              {
                loanId: id,
                entry: { name: `avtaler/${stem}.pdf`, pressed: true, open: () => agreement(ctx, actor, locale, id) },
              },
            ]
          : []),
        ...pictureIds.flatMap((pictureId, place) => {
          const picture = pictures.get(pictureId)
          if (!picture) return []
          const name = `bilder/${stem}-${place + 1}.${picture.format === 'jpeg' ? 'jpg' : picture.format}`
          return [{ loanId: id, entry: { name, pressed: true, open: () => originalIfThere(ctx, picture.key) } }]
        }),
      ]
    },
  )
  return { entries, of: (id: string) => entries.filter(({ loanId }) => loanId === id).map(({ entry }) => entry.name) }
}

/** One that cannot be drawn up must not keep the family from the rest: its words stand in the JSON. */
const agreement = (ctx: Context, actor: Actor, locale: Locale, id: string): Promise<Uint8Array | null> =>
  agreementPdf(ctx, actor, locale, id).catch((error: unknown) => {
    ctx.log.error({ err: error }, 'loan agreement not drawn up for the own data')
    return null
  })
