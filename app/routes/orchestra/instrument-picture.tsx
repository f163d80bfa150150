import { useActionData, useLoaderData } from '@remix-run/react'
import { addInstrumentPicture } from '#app/domains/orchestra/instrument/commands/add-instrument-picture.server.ts'
import { MOMENTS } from '#app/domains/orchestra/instrument/instrument.ts'
import { instrumentView } from '#app/domains/orchestra/instrument/screens.server.ts'
import { to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { pictureDeed } from '#app/http/picture-deed.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { FileField } from '#app/ui/kit/text-fields.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'

export const meta = titled(words.pictureTitle)
export const handle = {
  path: [
    ...orchestraPath,
    { name: 'instruments' as const, text: words.title },
    { name: 'ownedInstrument' as const, text: words.instrument },
  ],
}

/** Which loan the picture belongs to, and when it is taken; the store where the address says nothing. */
function ofAddress(url: URL): { loanId: string | null; moment: (typeof MOMENTS)[number] } {
  const loanId = url.searchParams.get('lan')
  const moment = MOMENTS.find((one) => one === url.searchParams.get('naar')) ?? 'stock'
  return loanId ? { loanId, moment } : { loanId: null, moment: 'stock' }
}

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => {
  const { instrument } = await instrumentView(ctx, actor, params.id ?? '')
  return { id: instrument.id, mark: instrument.mark, ...ofAddress(url) }
})

export const action = pictureDeed(
  'signed-in',
  ({ ctx, actor, params }) => instrumentView(ctx, actor, params.id ?? ''),
  async ({ ctx, actor, locale, url, params: { id = '' }, source }) => {
    const of = ofAddress(url)
    await addInstrumentPicture(ctx, actor, id, of, source)
    return to(of.loanId ? addressIn(locale, 'loan', { id: of.loanId }) : addressIn(locale, 'ownedInstrument', { id }))
  },
)

export default function InstrumentPicture() {
  const { id, mark, loanId } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  const t = useWords()
  const locale = useLocale()
  const back = loanId ? addressIn(locale, 'loan', { id: loanId }) : addressIn(locale, 'ownedInstrument', { id })
  return (
    <div className="stack measure">
      <h1>
        {t(words.pictureTitle)} <span className="soft">{mark}</span>
      </h1>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <p>{t(words.pictureHelp)}</p>
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          label={t(words.choosePicture)}
          help={t(words.choosePictureHelp)}
          name="picture"
          accept="image/*,.heic,.heif,.avif,.tif,.tiff"
          error={form.error('picture')}
        />
        <div className="cluster">
          <Button>{t(words.sendPicture)}</Button>
          <LinkButton variant="quiet" href={back}>
            {t(words.back)}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
