/** The form of an application as a browser without script sends it: all fields at once, pictures among them. */
import { Readable } from 'node:stream'
import { FormDataParseError, parseFormData } from '@remix-run/form-data-parser'
import { addWorkPicture } from '#app/domains/art-round/application/commands/add-work-picture.server.ts'
import { type Sheet, sheetOfForm } from '#app/domains/art-round/application/sheet.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import type { AnswerArgs } from './door.server.ts'

/** As many as an application can hold. */
const MOST_FILES = 30
const MOST_FILE = 30 * 1024 * 1024

export interface PlainForm {
  intent: string
  typed: Sheet
  base: Sheet
  /** Why pictures were not taken, by the field that they were sent in. */
  refused: Record<string, string>
}

/** Reads the form and hangs the pictures as they come. A picture that is refused does not stop the rest. */
export async function readPlainForm({ ctx, actor, locale, params, request }: AnswerArgs): Promise<PlainForm> {
  const refused: Record<string, string> = {}
  // One byte more than a picture may have, so that it is the picture's own rule that speaks.
  const limits = { maxFiles: MOST_FILES, maxFileSize: MOST_FILE + 1, maxTotalSize: MOST_FILES * MOST_FILE }
  const form = await parseFormData(request, limits, async (file) => {
    const workId = /^works\.([^.]+)\.pictures$/.exec(file.fieldName)?.[1]
    if (!workId || (file.name === '' && file.size === 0)) return null
    try {
      const source = Readable.from(Buffer.from(await file.arrayBuffer()))
      await addWorkPicture(ctx, actor, locale, params.callId ?? '', workId, source)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      refused[file.fieldName] = `${file.name}: ${sentence(locale, error.key, error.facts)}`
    }
    return null
  }).catch((error: unknown) => {
    if (error instanceof FormDataParseError || (error as Error).name.startsWith('Max'))
      throw new Fault('invalid', 'media.refusedTooLarge')
    throw error
  })
  const base = readSheet(form.get('base'))
  const intent = form.get('intent')
  return {
    intent: typeof intent === 'string' ? intent : 'save',
    typed: sheetOfForm(form, Object.keys(base)),
    base,
    refused,
  }
}

/** The texts that the form was made from; nothing that is not a sheet is believed. */
function readSheet(text: FormDataEntryValue | null): Sheet {
  try {
    const sheet: unknown = JSON.parse(typeof text === 'string' ? text : '{}')
    if (typeof sheet !== 'object' || sheet === null) return {}
    const texts = Object.entries(sheet).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return Object.fromEntries(texts.slice(0, 400))
  } catch {
    return {}
  }
}
