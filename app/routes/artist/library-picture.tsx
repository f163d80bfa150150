import { useActionData, useLoaderData } from '@remix-run/react'
import { libraryWorkView } from '#app/domains/art-round/application/library-screens.server.ts'
import { addLibraryPicture } from '#app/domains/art-round/portfolio/commands/add-library-picture.server.ts'
import { MOST_PICTURES } from '#app/domains/art-round/work.ts'
import { to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { pictureDeed } from '#app/http/picture-deed.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FileField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(portfolio.addPicture)
export const handle = {
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'myWorks' as const, text: portfolio.works },
  ],
}

export const loader = page('signed-in', ({ ctx, actor, params }) => libraryWorkView(ctx, actor, params.id ?? ''))

export const action = pictureDeed(
  'signed-in',
  ({ ctx, actor, params }) => libraryWorkView(ctx, actor, params.id ?? ''),
  async ({ ctx, actor, locale, params: { id = '' }, source }) => {
    await addLibraryPicture(ctx, actor, id, source)
    return to(addressIn(locale, 'myWork', { id }))
  },
)

export default function LibraryPicture() {
  const t = useWords()
  const locale = useLocale()
  const { work } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <div className="stack measure">
      <h1>{t(portfolio.pictureOf, { title: work.title })}</h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <p>{t(portfolio.picturesHelp, { most: MOST_PICTURES })}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          label={t(portfolio.chooseFile)}
          help={t(portfolio.chooseFileHelp)}
          name="picture"
          accept="image/*,.heic,.heif,.avif,.tif,.tiff"
          error={form.error('picture')}
        />
        <div className="cluster">
          <Button>{t(portfolio.send)}</Button>
          <LinkButton variant="quiet" href={addressIn(locale, 'myWork', { id: work.id })}>
            {t(portfolio.back)}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
