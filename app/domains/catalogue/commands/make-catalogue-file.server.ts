import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Fault } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { PdfFailed } from '#app/platform/pdf/render-pdf.server.ts'
import type { FileKind } from '../catalogue.ts'
import { makePdf, stepsOfPdf } from '../make-pdf.server.ts'
import { makePress, stepsOfPress } from '../make-press.server.ts'
import { theCatalogueOf } from '../release.server.ts'
import { siteOf } from '../rules.ts'
import { findReleaseById, type KeptRelease, putFile } from '../store.server.ts'

const NAMES: Record<FileKind, string> = { pdfNb: 'katalog-nb.pdf', pdfEn: 'katalog-en.pdf', press: 'trykkpakke.zip' }

/** How often the screen hears how far it is: at every so many steps. */
const TELL_EVERY = 5

/**
 * Makes one file of a release and keeps it in the file store. What goes wrong is kept beside the file, so that the
 * office sees it and can have the file made anew; the work itself is done then. A release that is gone is no fault.
 */
export async function makeCatalogueFile(ctx: Context, releaseId: string, kind: FileKind): Promise<void> {
  openToAll('the clock asks, for a release that the secretariat made')
  const release = await findReleaseById(ctx.db, releaseId)
  if (!release?.files.some((file) => file.kind === kind)) return
  const scratch = await mkdtemp(path.join(tmpdir(), 'catalogue-file-'))
  try {
    const made = path.join(scratch, 'made')
    await write(ctx, release, kind, made)
    const fileKey = `catalogue/${release.id}/${NAMES[kind]}`
    const { bytes } = await ctx.files.put(fileKey, createReadStream(made))
    const sha256 = await sumOfFile(made)
    await ctx.tx((tx) =>
      putFile(tx, release.id, kind, { state: 'made', fileKey, bytes, sha256, madeAt: ctx.now, lastError: null }),
    )
  } catch (error) {
    ctx.log.error({ err: error, release: release.id, kind }, 'a file of the catalogue could not be made')
    await ctx.tx((tx) => putFile(tx, release.id, kind, { state: 'failed', lastError: reasonOf(error) }))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function write(ctx: Context, release: KeptRelease, kind: FileKind, to: string): Promise<void> {
  const catalogue = await theCatalogueOf(ctx.db, release)
  const { no, releasedAt, sha256, note } = release
  const standing = { release: { no, releasedAt, sha256 }, now: ctx.now, site: siteOf(ctx.settings.publicUrl) }
  const steps = kind === 'press' ? stepsOfPress(catalogue) : stepsOfPdf(catalogue)
  const tell = (step: number) =>
    ctx.tx((tx) => putFile(tx, release.id, kind, { state: 'making', step, steps, lastError: null }))
  const progress = async (step: number) => {
    if (step % TELL_EVERY === 0 || step >= steps - 1) await tell(step)
  }
  await tell(0)
  if (kind === 'press') await makePress(ctx, catalogue, { standing, note }, to, progress)
  else await writeFile(to, await makePdf(ctx, catalogue, standing, kind === 'pdfNb' ? 'nb' : 'en', progress))
  await tell(steps)
}

/** What the screen can say of it; everything else is in the log. */
function reasonOf(error: unknown): string {
  if (error instanceof PdfFailed) return error.reason
  if (error instanceof Fault) return error.key
  return 'unknown'
}

async function sumOfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
