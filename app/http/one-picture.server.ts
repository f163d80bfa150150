import type { Readable } from 'node:stream'
import { Readable as Stream } from 'node:stream'
import { FormDataParseError, parseFormData } from '@remix-run/form-data-parser'
import { Fault } from '#app/kernel/fault.ts'

const MOST_BYTES = 30 * 1024 * 1024

/**
 * Takes the one picture of a plain form; `take` gets it once all of the form is there, with what else was typed. Gives what
 * that gives. Throws the fault of what takes it in, and invalid for what is no such form.
 */
export async function takeOnePicture<R>(
  request: Request,
  take: (source: Readable, typed: FormData) => Promise<R>,
): Promise<R> {
  // One byte more than a picture may have, so that it is the picture's own rule that speaks.
  const limits = { maxFiles: 1, maxFileSize: MOST_BYTES + 1, maxTotalSize: MOST_BYTES + 100_000 }
  const pictures: Buffer[] = []
  let typed: FormData
  try {
    typed = await parseFormData(request, limits, async (file) => {
      pictures.push(Buffer.from(await file.arrayBuffer()))
      return null
    })
  } catch (error) {
    throw asFault(error) ?? error
  }
  const [picture] = pictures
  if (!picture) throw new Fault('invalid', 'media.refusedEmpty', {}, 'picture')
  return take(Stream.from(picture), typed)
}

/** A refusal is found under what the parser wraps around it. */
function asFault(error: unknown): Fault | null {
  if (error instanceof Fault) return error
  if (!(error instanceof Error)) return null
  if (error.cause instanceof Fault) return error.cause
  if (error.name.startsWith('Max') || (error.cause instanceof Error && error.cause.name.startsWith('Max')))
    return new Fault('invalid', 'media.refusedTooLarge', {}, 'picture')
  return error instanceof FormDataParseError ? new Fault('invalid', 'media.refusedUnreadable', {}, 'picture') : null
}
