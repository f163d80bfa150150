import type { Files } from '#app/platform/files/files.server.ts'
import { originalFile, sizesFolder } from './address.ts'

/** Takes a picture away for good: the original first, so that no sizes are made of it any more, then every size. */
export async function removePicture(files: Files, key: string): Promise<void> {
  await files.remove(originalFile(key))
  await removeSizes(files, key)
}

/** Takes away every size of a picture. */
export async function removeSizes(files: Files, key: string): Promise<void> {
  for await (const file of files.list(sizesFolder(key))) await files.remove(file)
}
