import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bringJpeg } from '#app/domains/catalogue/pictures.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { pathsOf, readStrokes, signatureSvg } from '#app/kernel/signature.ts'
import type { Context } from '#app/platform/context.server.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import type { ReceiptPicture, WorkReceiptDocument } from '#app/platform/pdf/work-receipt-document.ts'
import { arrangedFor } from '../ground.server.ts'
import { maySeeReceipts } from '../policy.ts'
import type { Receipt } from './receipt.ts'
import { conditionPictures } from './screens.server.ts'
import { findReceipt, listConditionPictures, listReceipts } from './store.server.ts'
import type { ConditionPictureView } from './views.ts'

/** Sharp enough for a third of the page, and made as soon as a picture is received. */
const IN_COLUMN = 640

/**
 * What the receipt says on paper: the lines as they were signed, the first of them as its title, and below them the pictures
 * of the condition that belong to it.
 */
export function receiptDocument(
  receipt: Receipt,
  { back, pictures }: { back: Receipt | null; pictures: ReceiptPicture[] },
  locale: Locale,
): WorkReceiptDocument {
  const [title = '', ...lines] = receipt.signedText.split('\n').filter(Boolean)
  const paths = pathsOf(readStrokes(receipt.signature) ?? [])
  return {
    ...{ lang: locale, title, lines, signature: signatureSvg(paths) },
    signatureAlt: say(locale, words.signatureOf, { name: receipt.partyName }),
    name: receipt.partyName,
    takenBack: back
      ? say(locale, words.takenBack, { by: '', at: sayInstant(back.at, locale), reason: back.remark })
      : '',
    pictures: { heading: say(locale, words.pictures), shown: pictures },
    footer: 'Kunst rett vest',
  }
}

/**
 * A receipt as a PDF, for those who work there and for the artist. Throws missing, also for another's and for one whose text
 * is not kept any more; PdfFailed.
 */
export async function receiptPdf(ctx: Context, actor: Actor, locale: Locale, id: string): Promise<Buffer> {
  const receipt = await findReceipt(ctx.db, id)
  if (!receipt || receipt.correctsId !== null || receipt.signedText === '') throw missing()
  const { participant, hosting } = await arrangedFor(ctx.db, actor, receipt.participantId)
  if (!maySeeReceipts(actor, participant, hosting)) throw missing()
  const all = await listReceipts(ctx.db, { participantId: participant.id })
  const back = all.find(({ correctsId }) => correctsId === receipt.id) ?? null
  const taken = await listConditionPictures(ctx.db, participant.id)
  const own = await conditionPictures(
    ctx.db,
    taken.filter(({ receiptId }) => receiptId === receipt.id),
  )
  const scratch = await mkdtemp(path.join(tmpdir(), 'work-receipt-'))
  try {
    const files: Record<string, string> = {}
    const pictures: ReceiptPicture[] = []
    for (const [n, view] of own.entries()) {
      const name = `${n}.jpg`
      const file = await bringJpeg(ctx, view.picture.key, IN_COLUMN, scratch, name)
      if (file) files[name] = file
      pictures.push(onPaper(view, file && name, locale))
    }
    const document = receiptDocument(receipt, { back, pictures }, locale)
    return await renderPdf('work-receipt', document, { pictures: files, log: ctx.log })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function onPaper(
  { remark, takenAt }: Pick<ConditionPictureView, 'remark' | 'takenAt'>,
  picture: string | null,
  locale: Locale,
): ReceiptPicture {
  const at = sayInstant(new Date(takenAt), locale)
  const said = [say(locale, words.pictureTaken, { at }), remark].filter(Boolean).join(': ')
  return { picture, alt: picture ? said : say(locale, words.pictureGone), remark, taken: at }
}
