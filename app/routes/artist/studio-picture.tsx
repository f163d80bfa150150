import { Readable } from 'node:stream'
import { FormDataParseError, parseFormData } from '@remix-run/form-data-parser'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addStudioPicture } from '#app/domains/art-round/studio/commands/add-studio-picture.server.ts'
import { describeStudioPicture } from '#app/domains/art-round/studio/commands/describe-studio-picture.server.ts'
import { pictureAltInput } from '#app/domains/art-round/studio/input.ts'
import { ownPartAddress } from '#app/domains/art-round/studio/own-part.ts'
import { studioOf } from '#app/domains/art-round/studio/screens.server.ts'
import { to } from '#app/http/deed.server.ts'
import { passGate } from '#app/http/gate.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { refusal, statusOf } from '#app/http/refuse.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { sentenceOfMessage } from '#app/http/zod-words.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import { Fault } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FileField, TextField } from '#app/ui/kit/text-fields.tsx'

const MOST_BYTES = 30 * 1024 * 1024

export const meta = titled(screens.picture)
export const handle = { path: [{ name: 'me' as const, text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor, params }) =>
  studioOf(ctx, actor, yearIn(params), params.slug ?? ''),
)

/**
 * Takes one picture, and what it shows, as a plain form sends them; the words alone when there is a picture. What is
 * refused comes back with the reason beside the field; a picture that was taken in stays.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await visitOf(request, context)
  const { ctx, locale } = visit
  try {
    const actor = passGate('signed-in', visit, false)
    const year = yearIn(params as Record<string, string>)
    const { studio, own, slug } = await studioOf(ctx, actor, year, params.slug ?? '')
    // One byte more than a picture may have, so that it is the picture's own rule that speaks.
    const limits = { maxFiles: 1, maxFileSize: MOST_BYTES + 1, maxTotalSize: MOST_BYTES + 100_000 }
    const form = await parseFormData(request, limits, async (file) => {
      // Only the words about the picture that is there.
      if (file.size === 0 && studio.picture) return null
      await addStudioPicture(ctx, actor, studio.id, Readable.from(Buffer.from(await file.arrayBuffer())))
      return null
    })
    const typed = String(form.get('pictureAlt') ?? '')
    const alt = pictureAltInput.safeParse(typed)
    if (!alt.success) {
      const [message = ''] = alt.error.issues.map((issue) => issue.message)
      const said = sentenceOfMessage(message, locale) ?? sentence(locale, 'faults.required')
      return data(refused({ pictureAlt: typed }, 'pictureAlt', said), { status: 422 })
    }
    await describeStudioPicture(ctx, actor, studio.id, alt.data)
    return to(
      own ? ownPartAddress(locale, 'myStudio', { year, slug }) : addressIn(locale, 'editionStudio', { year, slug }),
    )
  } catch (error) {
    const fault = asFault(error)
    if (!fault) throw error
    if (fault.kind !== 'invalid') throw refusal(fault, locale)
    const said = sentence(locale, fault.key, fault.facts)
    return data(refused({}, 'picture', said), { status: statusOf(fault) })
  }
}

const refused = (values: Reply['values'], field: string, said: string): Reply => ({
  ...{ intent: null, values, errors: { [field]: [said] }, formErrors: [] },
})

/** A refusal is found under what the parser wraps around it. */
function asFault(error: unknown): Fault | null {
  if (error instanceof Fault) return error
  if (!(error instanceof Error)) return null
  if (error.cause instanceof Fault) return error.cause
  if (error.name.startsWith('Max') || (error.cause instanceof Error && error.cause.name.startsWith('Max')))
    return new Fault('invalid', 'media.refusedTooLarge')
  return error instanceof FormDataParseError ? new Fault('invalid', 'media.refusedUnreadable') : null
}

export default function StudioPicture() {
  const t = useWords()
  const locale = useLocale()
  const { studio, own, slug, year } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const altReply = reply && 'pictureAlt' in reply.values ? reply : undefined
  const form = formOf(reply)
  const alt = formOf(altReply, { pictureAlt: studio.pictureAlt }).field('pictureAlt')
  const back = own
    ? ownPartAddress(locale, 'myStudio', { year, slug })
    : addressIn(locale, 'editionStudio', { year, slug })
  return (
    <div className="stack measure">
      <h1>{t(screens.picture)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {studio.picture && (
        <Art
          picture={studio.picture}
          alt={studio.pictureAlt || t(screens.pictureAlt)}
          sizes="(min-width: 40rem) 36rem, 90vw"
          eager
        />
      )}
      <p>{t(screens.pictureHelp)}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          label={t(studio.picture ? screens.newPicture : screens.choosePicture)}
          optional={studio.picture ? t(screens.optional) : undefined}
          help={t(screens.choosePictureHelp)}
          name="picture"
          accept="image/*,.heic,.heif,.avif,.tif,.tiff"
          error={form.error('picture')}
        />
        <TextField label={t(screens.pictureSays)} help={t(screens.pictureSaysHelp)} {...alt} />
        <div className="cluster">
          <Button>{t(studio.picture ? screens.savePicture : screens.sendPicture)}</Button>
          <LinkButton variant="quiet" href={back}>
            {t(screens.back)}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
