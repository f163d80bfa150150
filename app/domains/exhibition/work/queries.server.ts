/** The works of the joint exhibition, for its own areas and for other domains. Who may see them their policies say. */
import { applicationsByIds, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Participant } from '#app/domains/art-round/studio/studio.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import { saleEntriesOf } from '#app/domains/tallies/queries.server.ts'
import { standing } from '#app/domains/tallies/rules.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { byLabel } from './rules.ts'
import { findNotes, listNotes, NO_NOTES } from './store.server.ts'
import { type ExhibitedWork, type SoldWork, WORK_STATES, type WorkNotes, type WorkState } from './work.ts'

/**
 * The decided work of everyone who takes part, in the order of the labels. Those who resigned are left out. The same number
 * of statements however many they are.
 */
export async function exhibitedWorks(tx: Tx, editionId: string): Promise<ExhibitedWork[]> {
  const notes = await listNotes(tx, editionId)
  return (await told(tx, await participantsOf(tx, editionId), notes)).sort(byLabel)
}

/** The work of one participant. */
export async function exhibitedWorkOf(tx: Tx, participant: Participant): Promise<ExhibitedWork> {
  const [work] = await told(tx, [participant], new Map([[participant.id, await findNotes(tx, participant.id)]]))
  if (!work) throw new Error(`no work of ${participant.id}`)
  return work
}

/** Where a work is, by the state of the participation. */
export const stateIn = (participation: string | undefined): WorkState =>
  WORK_STATES.find((state) => state === participation) ?? 'confirmed'

/** What was told of one work beside the catalogue. */
export const notesOf = (tx: Tx, participantId: string): Promise<WorkNotes> => findNotes(tx, participantId)

/** The sales of the exhibition that stand, as its till has them. */
export async function soldAtExhibition(tx: Tx, editionId: string): Promise<Map<string, SoldWork>> {
  const sold = new Map<string, SoldWork>()
  for (const { participantId, channel, amountOre, works, date } of standing(await saleEntriesOf(tx, editionId))) {
    if (channel !== 'exhibition') continue
    const { ore, works: before, on } = sold.get(participantId) ?? { ore: 0, works: 0, on: null }
    sold.set(participantId, { ore: ore + amountOre, works: before + works, on: date ?? on })
  }
  return sold
}

async function told(
  tx: Tx,
  participants: readonly Participant[],
  notes: ReadonlyMap<string, WorkNotes>,
): Promise<ExhibitedWork[]> {
  const applicationIds = participants.map(({ applicationId }) => applicationId)
  const works = await worksOf(tx, applicationIds)
  const applications = new Map((await applicationsByIds(tx, applicationIds)).map((one) => [one.id, one.participation]))
  const decided = new Map(
    participants.map(({ id, applicationId, workId }) => [
      id,
      works.get(applicationId)?.find((work) => work.id === workId) ?? null,
    ]),
  )
  const hung = [...decided.values()].flatMap((work) => work?.pictures[0]?.pictureId ?? [])
  const pictures = await picturesByIds(tx, hung)
  return participants.map(({ id, applicationId, personId, catalogueNo, name, demo }) => {
    const work = decided.get(id)
    const first = work?.pictures[0]
    return {
      ...{ participantId: id, applicationId, personId, catalogueNo, name, demo },
      ...{ title: work?.title ?? '', technique: work?.technique ?? '', year: work?.year ?? null },
      ...{ editionNo: work?.editionNo ?? '', priceOre: work?.priceOre ?? null, space: work?.space ?? 'wall' },
      ...{ heightMm: work?.heightMm ?? null, widthMm: work?.widthMm ?? null, depthMm: work?.depthMm ?? null },
      ...{ picture: (first && pictures.get(first.pictureId)) ?? null, alt: first?.alt ?? '' },
      ...(notes.get(id) ?? NO_NOTES),
      state: stateIn(applications.get(applicationId)),
    }
  })
}
