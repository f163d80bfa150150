/** Participants as the rows of a file: the list of the joint exhibition, and what the printed paper tells. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { TableColumn, TableValue } from '#app/platform/tables/write-table.server.ts'
import { mayListStudios } from './policy.ts'
import { participantsOf, studiosOf } from './queries.server.ts'
import type { OpenStudio, Participant } from './studio.ts'

interface Shown {
  participant: Participant
  application: Application | undefined
  work: Work | undefined
  studio: OpenStudio | undefined
  municipality: string
}

const column = (key: string, value: (of: Shown) => TableValue | undefined): TableColumn<Shown> => ({
  key,
  header: key,
  value: (of) => value(of) ?? null,
})
const cm = (mm: number | null | undefined) => (mm == null ? null : mm / 10)

const work: TableColumn<Shown>[] = [
  column('title', (of) => of.work?.title),
  column('year', (of) => of.work?.year),
  column('technique', (of) => of.work?.technique),
  column('height_cm', (of) => cm(of.work?.heightMm)),
  column('width_cm', (of) => cm(of.work?.widthMm)),
  column('depth_cm', (of) => cm(of.work?.depthMm)),
  column('edition', (of) => of.work?.editionNo || null),
  column('price_nok', (of) => (of.work?.priceOre == null ? null : of.work.priceOre / 100)),
]

/** One work a participant: what hangs, where it needs to stand, and how far it has come. */
export const EXHIBITION_TABLE: TableColumn<Shown>[] = [
  column('application', (of) => of.participant.applicationNumber),
  column('artist', (of) => of.participant.name),
  column('municipality', (of) => of.municipality),
  ...work,
  column('space', (of) => of.work?.space),
  column('participation', (of) => of.application?.participation),
]

/** What the printed paper tells; of a meeting point it tells the position and no address. */
export const CATALOGUE_TABLE: TableColumn<Shown>[] = [
  column('number', (of) => of.studio?.number),
  column('artist', (of) => of.participant.name),
  column('discipline', (of) => of.participant.disciplines.join(', ')),
  column('municipality', (of) => of.municipality),
  column('studio_name', (of) => of.studio?.name),
  column('address', (of) => (of.studio?.meetingPoint ? null : of.studio?.address)),
  column('postal_code', (of) => (of.studio?.meetingPoint ? null : of.studio?.postalCode)),
  column('city', (of) => of.studio?.city),
  column('lat', (of) => of.studio?.lat),
  column('lng', (of) => of.studio?.lng),
  column('hours', (of) => of.studio?.days.map(({ date, opens, closes }) => `${date} ${opens}-${closes}`).join('; ')),
  column('step_free', (of) => of.studio?.stepFree),
  column('website', (of) => of.participant.website),
  column('about_nb', (of) => of.participant.aboutNb),
  column('about_en', (of) => of.participant.aboutEn),
  ...work,
]

/** Everyone who takes part, in the order of the Norwegian alphabet. Throws missing or forbidden. */
export async function exhibitionRows(ctx: Context, actor: Actor | null, year: number): Promise<Shown[]> {
  if (!mayListStudios(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const participants = await participantsOf(ctx.db, edition.id)
  const ids = participants.map(({ applicationId }) => applicationId)
  const applications = new Map((await applicationsByIds(ctx.db, ids)).map((one) => [one.id, one]))
  const works = await worksOf(ctx.db, ids)
  const studios = new Map((await studiosOf(ctx.db, edition.id)).map((studio) => [studio.id, studio]))
  const names = await municipalityNames(ctx.db)
  return participants.map((participant) => {
    const studio = studios.get(participant.studioId ?? '')
    return {
      participant,
      application: applications.get(participant.applicationId),
      work: works.get(participant.applicationId)?.find(({ id }) => id === participant.workId),
      studio,
      municipality: names[studio?.municipalityId ?? participant.municipalityId ?? ''] ?? '',
    }
  })
}

/** The same in the order of the numbers; those who show at the exhibition only come last. */
export async function catalogueRows(ctx: Context, actor: Actor | null, year: number): Promise<Shown[]> {
  const rows = await exhibitionRows(ctx, actor, year)
  const numberOf = ({ studio }: Shown) => studio?.number ?? Number.MAX_SAFE_INTEGER
  return rows.sort((a, b) => numberOf(a) - numberOf(b))
}
