import { firstPicturesOf } from '#app/domains/art-round/application/queries.server.ts'
import { picturesByIds } from '#app/domains/media/queries.server.ts'
import type { PictureView } from '#app/domains/media/views.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** The first picture of each of these works, by the work; works without one are left out. */
export async function shownPictures(
  tx: Tx,
  workIds: readonly string[],
): Promise<Map<string, { picture: PictureView; alt: string }>> {
  const first = await firstPicturesOf(tx, workIds)
  const pictures = await picturesByIds(
    tx,
    [...first.values()].map(({ pictureId }) => pictureId),
  )
  const found = new Map<string, { picture: PictureView; alt: string }>()
  for (const [workId, { pictureId, alt }] of first) {
    const picture = pictures.get(pictureId)
    if (picture) found.set(workId, { picture, alt })
  }
  return found
}
