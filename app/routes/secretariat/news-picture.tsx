import { useActionData, useLoaderData } from '@remix-run/react'
import { addNewsPicture } from '#app/domains/outreach/news/commands/add-news-picture.server.ts'
import { officeNewsView } from '#app/domains/outreach/news/queries.server.ts'
import { to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { pictureDeed } from '#app/http/picture-deed.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { news as texts } from '#app/i18n/news.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Art } from '#app/ui/kit/art.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FileField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(texts.pictureOf)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'officeNews' as const, text: texts.desk },
    { name: 'officeNewsItem' as const, text: texts.columnTitle },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) => officeNewsView(ctx, actor, params.id ?? ''))

export const action = pictureDeed(
  'secretariat',
  ({ ctx, actor, params }) => officeNewsView(ctx, actor, params.id ?? ''),
  async ({ ctx, actor, locale, params: { id = '' }, source }) => {
    await addNewsPicture(ctx, actor, id, source)
    return to(addressIn(locale, 'officeNewsItem', { id }))
  },
)

export default function OfficeNewsPicture() {
  const { id, picture, pictureAlt } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack measure">
      <h1>{t(texts.pictureOf)}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {picture && <Art picture={picture} alt={pictureAlt} sizes="(min-width: 40rem) 36rem, 90vw" eager />}
      <p>{t(texts.pictureRights)}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          label={t(texts.choosePicture)}
          help={t(texts.choosePictureHelp)}
          name="picture"
          accept="image/*,.heic,.heif,.avif,.tif,.tiff"
          error={form.error('picture')}
        />
        <div className="cluster">
          <Button>{t(texts.sendPicture)}</Button>
          <LinkButton variant="quiet" href={addressIn(locale, 'officeNewsItem', { id })}>
            {t(texts.back)}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
