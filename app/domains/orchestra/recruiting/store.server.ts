import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { isInstrument } from '../instruments.ts'
import type { OutreachProject } from './project.ts'

const projectOf = ({ instruments, ...row }: Prisma.OutreachProjectGetPayload<true>): OutreachProject => ({
  ...row,
  instruments: instruments.split(',').filter(isInstrument),
})

/** The newest first. */
export const listProjects = async (tx: Tx, where: Prisma.OutreachProjectWhereInput = {}): Promise<OutreachProject[]> =>
  (
    await tx.outreachProject.findMany({ where, orderBy: [{ fromYear: 'desc' }, { partner: 'asc' }, { id: 'asc' }] })
  ).map(projectOf)

export async function findProject(tx: Tx, id: string): Promise<OutreachProject | null> {
  const row = await tx.outreachProject.findUnique({ where: { id } })
  return row && projectOf(row)
}

type Written = Omit<OutreachProject, 'id' | 'version'>

export async function addProject(tx: Tx, { instruments, ...data }: Written): Promise<string> {
  return (
    await tx.outreachProject.create({ data: { ...data, instruments: instruments.join(',') }, select: { id: true } })
  ).id
}

/** False when someone has changed it since `version`. */
export async function changeProject(
  tx: Tx,
  id: string,
  version: number,
  { instruments, ...data }: Written,
): Promise<boolean> {
  const { count } = await tx.outreachProject.updateMany({
    where: { id, version },
    data: { ...data, instruments: instruments.join(','), version: version + 1 },
  })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropProject = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.outreachProject.deleteMany({ where: { id, version } })).count === 1
