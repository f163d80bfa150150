import type { Tx } from '#app/platform/db/client.server.ts'
import type { PressStory, StoryWords } from './press.ts'

const story = {
  id: true,
  medium: true,
  kind: true,
  title: true,
  date: true,
  url: true,
  note: true,
  shown: true,
  version: true,
} as const

export const listStories = (tx: Tx, editionId: string): Promise<PressStory[]> =>
  tx.pressStory.findMany({ where: { editionId }, select: story })

/** The stories of every published edition. One statement. */
export const listOfPublished = (tx: Tx) =>
  tx.pressStory.findMany({
    where: { edition: { publishedAt: { not: null } } },
    select: { medium: true, kind: true, title: true, date: true, url: true, shown: true, editionId: true },
  })

export const findStory = (tx: Tx, editionId: string, id: string): Promise<PressStory | null> =>
  tx.pressStory.findFirst({ where: { id, editionId }, select: story })

export async function addStories(
  tx: Tx,
  editionId: string,
  rows: readonly StoryWords[],
  by: { enteredById: string | null; enteredAt: Date },
): Promise<void> {
  await tx.pressStory.createMany({ data: rows.map((row) => ({ ...row, editionId, ...by })) })
}

/** False when someone has changed it since `version`. */
export async function putStory(tx: Tx, id: string, version: number, data: StoryWords): Promise<boolean> {
  const { count } = await tx.pressStory.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  return count === 1
}

/** False when someone has changed it since `version`. */
export const dropStory = async (tx: Tx, id: string, version: number): Promise<boolean> =>
  (await tx.pressStory.deleteMany({ where: { id, version } })).count === 1
