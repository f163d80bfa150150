import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { keepPicture } from '#app/domains/media/take-in.server.ts'
import { makeKnown } from '#app/domains/people/appoint.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addUnaddressed } from '#app/domains/people/unaddressed.server.ts'
import { forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Work } from '../application.ts'
import { putDecision, putImported } from '../changes.server.ts'
import { differing, textsIn, workIn, worksAfter } from '../file-changes.ts'
import { type PictureReader, placeInFile, type TakenIn, takeInPictures } from '../file-pictures.server.ts'
import { type Placed, type Placing, placeRows } from '../file-placing.server.ts'
import { disciplinesOf, type FileApplication, type FileFault, rowFaults, WORKS_IN_FILE } from '../file-row.ts'
import { putGroupMembers } from '../group.store.server.ts'
import { namedMembers, sayMembers } from '../group.ts'
import { mayImportApplications } from '../policy.ts'
import { listWorks } from '../store.server.ts'

export interface TakenOver {
  added: number
  changed: number
  unchanged: number
  pictures: number
  /** Disciplines that are not known and count as `other`. */
  asOther: string[]
}

/** Faults that one answer tells of; a file with more is wrong as a whole. */
const MOST_FAULTS = 200

/**
 * Takes over applications from a file, all rows or none; the same rows twice change nothing, and what a row does not say
 * stays. A new one counts as submitted and checked: a list of earlier applications was held against the rules by whoever
 * kept it. Pictures that lie beside the file are received first, and taken away again when the import is refused.
 * `finish` is what others do about it in the same transaction. Throws forbidden, missing without the edition, conflict without a call, and invalid with every fault beside
 * `rows.<n>.<column>`, rows counted from 0.
 */
export async function importApplications(
  ctx: Context,
  actor: Actor | null,
  year: number,
  rows: readonly FileApplication[],
  read: PictureReader,
  finish: (tx: Tx) => Promise<void> = async () => {},
): Promise<TakenOver> {
  if (!mayImportApplications(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const pictures = await takeInPictures(ctx, edition.id, rows, read)
  try {
    return await ctx.tx(async (tx) => {
      const placing = await placeRows(tx, await theEdition(tx, year), rows)
      refuse([...rowFaults(rows), ...pictures.faults, ...placing.faults])
      const taken: TakenOver = { added: 0, changed: 0, unchanged: 0, pictures: 0, asOther: [] }
      for (const placed of placing.placed) {
        taken[await write(ctx, tx, edition, placing, placed, pictures)]++
        taken.asOther.push(...(placed.of.discipline === null ? [] : disciplinesOf(placed.of.discipline).unknown))
      }
      taken.pictures = pictures.fresh.size
      await finish(tx)
      const { asOther: _, ...counts } = taken
      if (taken.added + taken.changed > 0) await ctx.note(tx, 'applications.imported', edition.id, { year, ...counts })
      return taken
    })
  } catch (error) {
    await pictures.drop()
    throw error
  }
}

function refuse(faults: FileFault[]): void {
  const beside = faults
    .sort((a, b) => a.row - b.row)
    .slice(0, MOST_FAULTS)
    .map(({ row, column, key, facts }) => ({ field: `rows.${row}.${column}`, key, ...(facts ? { facts } : {}) }))
  const [first, ...others] = beside
  if (first) throw invalidFields([first, ...others])
}

async function write(
  ctx: Context,
  tx: Tx,
  edition: Edition,
  placing: Placing,
  placed: Placed,
  pictures: TakenIn,
): Promise<'added' | 'changed' | 'unchanged'> {
  const { row, of, known, works, home, callId } = placed
  const texts = textsIn(of, home, known?.hasStudio ? known.studioDays : placing.studioDays)
  const wanted = Array.from({ length: worksAfter(of, works, WORKS_IN_FILE) }, (_, index) => {
    const told = of.works[index]
    return { texts: told ? workIn(told) : {}, fresh: pictures.fresh.get(placeInFile(row, index)) ?? null }
  })
  const sameWorks =
    wanted.length === works.length &&
    wanted.every(({ texts: told, fresh }, index) => !fresh && isSo(works[index], told))
  const sameGroup = of.members === null || sayMembers(of.members) === sayMembers(namedMembers(placed.members))
  const isSame = known !== null && sameWorks && sameGroup && Object.keys(differing(known, texts)).length === 0
  let id = known?.id ?? ''
  if (!isSame) {
    const applicantId = placed.applicantId ?? (await applicantOf(ctx, tx, of))
    const hung: { texts: object; fresh: string | null }[] = []
    for (const { texts: told, fresh } of wanted)
      hung.push({ texts: told, fresh: fresh && (await keepPicture(ctx, tx, fresh, applicantId)) })
    const put = await putImported(
      tx,
      {
        ...{ editionId: edition.id, callId, applicantId, number: of.number },
        ...texts,
        ...(known ? {} : { check: 'complete' }),
        works: hung.map(({ texts: told, fresh }) => ({
          ...told,
          ...(fresh ? { pictures: [{ pictureId: fresh, alt: '' }] } : {}),
        })),
      },
      ctx.now,
    )
    id = put.id
    if (of.members && !sameGroup)
      await putGroupMembers(
        tx,
        id,
        of.members.map((member, index) => ({ ...member, position: index + 1 })),
      )
  }
  const decided = await decide(tx, id, placing, placed)
  if (!known) return 'added'
  return isSame && !decided ? 'unchanged' : 'changed'
}

const isSo = (work: Work | undefined, told: Partial<Work>): boolean =>
  work !== undefined && Object.keys(differing(work, told)).length === 0

const applicantOf = (ctx: Context, tx: Tx, { email, artist }: FileApplication): Promise<string> =>
  email === null ? addUnaddressed(ctx, tx, artist) : makeKnown(ctx, tx, { email, name: artist })

/** Writes what the file says was decided; whoever is new on the waiting list comes last. True when it was not so before. */
async function decide(tx: Tx, id: string, placing: Placing, { of, known }: Placed): Promise<boolean> {
  if (of.decision === null) return false
  const works = (await listWorks(tx, [id])).get(id) ?? []
  const decidedWorkId = (of.work !== null && works[of.work - 1]?.id) || (known?.decidedWorkId ?? null)
  const isWaiting = of.decision === 'waitlisted'
  const waitingPlace = isWaiting ? (known?.waitingPlace ?? ++placing.lastWaiting) : null
  const wanted = {
    decision: of.decision,
    decidedWorkId: of.decision === 'accepted' ? decidedWorkId : null,
    waitingPlace,
  }
  const before = known ?? { decision: 'none' as const, decidedWorkId: null, waitingPlace: null }
  if (Object.keys(differing(before, wanted)).length === 0) return false
  await putDecision(tx, id, wanted)
  return true
}
