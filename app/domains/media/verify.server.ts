/** Whether every picture that the database names has its files, and every file a picture. */
import { createHash } from 'node:crypto'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { formatsOf, sizesOf } from '#app/kernel/picture-address.ts'
import type { Context } from '#app/platform/context.server.ts'
import { DOCUMENTS } from '#app/platform/files/keys.ts'
import { originalFile, sizeFile } from '#app/platform/images/address.ts'
import type { Picture } from './picture.ts'
import { listAllPictures } from './store.server.ts'

export interface Verified {
  pictures: number
  files: number
  /** Files that the database names and that are not there. */
  missing: string[]
  /** Originals whose content is not what came. */
  damaged: string[]
  /** Files that no picture of the database has, documents apart. They do no harm. */
  strays: string[]
}

const PAGE = 500

/** Reads every original and looks for every size. Throws forbidden. */
export async function verifyPictures(ctx: Context, actor: Actor | null): Promise<Verified> {
  if (!isSecretariat(actor)) throw forbidden()
  const left = new Set<string>()
  for await (const key of ctx.files.list('')) left.add(key)
  const verified: Verified = { pictures: 0, files: left.size, missing: [], damaged: [], strays: [] }
  const known = new Set<string>()
  for (let after: string | null = null; ; ) {
    const page: Picture[] = await listAllPictures(ctx.db, after, PAGE)
    for (const picture of page) {
      known.add(picture.key)
      verified.pictures++
      await verify(ctx, picture, left, verified)
    }
    after = page.at(-1)?.id ?? null
    if (page.length < PAGE) break
  }
  verified.strays = [...left].filter((key) => !known.has(pictureIn(key)) && !key.startsWith(DOCUMENTS))
  return verified
}

/** The key of the picture that a file belongs to: "originals/<key>" and "pictures/<key>/640.jpg". */
const pictureIn = (key: string): string => key.split('/')[1] ?? ''

async function verify(ctx: Context, picture: Picture, left: ReadonlySet<string>, into: Verified): Promise<void> {
  const sizes = sizesOf(picture).flatMap(({ step }) =>
    formatsOf(picture.stage).map((format) => sizeFile(picture.key, step, format)),
  )
  into.missing.push(...sizes.filter((file) => !left.has(file)))
  const original = originalFile(picture.key)
  if (!left.has(original)) {
    into.missing.push(original)
    return
  }
  const hash = createHash('sha256')
  for await (const piece of await ctx.files.open(original)) hash.update(piece as Buffer)
  if (hash.digest('hex') !== picture.sha256) into.damaged.push(original)
}
