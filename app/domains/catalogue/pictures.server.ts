/** The pictures of a release as files, in the sizes that paper needs. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type PictureWidth, WIDTHS } from '#app/kernel/picture-address.ts'
import type { Context } from '#app/platform/context.server.ts'
import { FileMissing } from '#app/platform/files/keys.ts'
import { sizeFile } from '#app/platform/images/address.ts'

/**
 * The JPEG of a picture that comes nearest to a width from below; null when there is none. Sizes are asked for and not
 * reckoned with: a picture that had only its previews when it was released may have all of them by now.
 */
export async function largestJpeg(ctx: Context, key: string, most: PictureWidth): Promise<Buffer | null> {
  for (const step of [...WIDTHS].reverse()) {
    if (step > most) continue
    try {
      return await ctx.files.read(sizeFile(key, step, 'jpg'))
    } catch (fault) {
      if (!(fault instanceof FileMissing)) throw fault
    }
  }
  return null
}

/** Puts such a JPEG into a folder and gives its path; null when there is none. */
export async function bringJpeg(
  ctx: Context,
  key: string,
  most: PictureWidth,
  folder: string,
  name: string,
): Promise<string | null> {
  const bytes = await largestJpeg(ctx, key, most)
  if (!bytes) return null
  const to = path.join(folder, name)
  await writeFile(to, bytes)
  return to
}

/** The width in pixels that a JPEG says it has; 0 for what is none. */
export function widthOfJpeg(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return 0
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at)
    // The frame's header tells the size; three of the codes in its range are tables.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return view.getUint16(at + 7)
    if ((marker & 0xff00) !== 0xff00) return 0
    at += 2 + view.getUint16(at + 2)
  }
  return 0
}
