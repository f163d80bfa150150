import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { libraryWorkView } from '#app/domains/art-round/application/library-screens.server.ts'
import { addLibraryPicture } from '#app/domains/art-round/portfolio/commands/add-library-picture.server.ts'
import { MOST_PICTURES } from '#app/domains/art-round/work.ts'
import { to } from '#app/http/deed.server.ts'
import { passGate } from '#app/http/gate.server.ts'
import { takeOnePicture } from '#app/http/one-picture.server.ts'
import { page } from '#app/http/page.server.ts'
import { refusal, statusOf } from '#app/http/refuse.server.ts'
import { visitOf } from '#app/http/visit.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
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

/** Takes one picture as a plain form sends it. What is refused comes back with the reason beside the field. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const visit = await visitOf(request, context)
  const { ctx, locale } = visit
  const id = params.id ?? ''
  try {
    const actor = passGate('signed-in', visit, false)
    // Whose work it is, is asked before a byte is read.
    await libraryWorkView(ctx, actor, id)
    await takeOnePicture(request, (source) => addLibraryPicture(ctx, actor, id, source))
    return to(addressIn(locale, 'myWork', { id }))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.kind === 'missing' || error.kind === 'forbidden') throw refusal(error, locale)
    const said = sentence(locale, error.key, error.facts)
    const reply: Reply = { intent: null, values: {}, errors: { picture: [said] }, formErrors: [] }
    return data(reply, { status: statusOf(error) })
  }
}

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
